package import Clinic
internal import Measures

/// The tablet goes to the client: from the commit on, this sign-in opens one check and nothing else.
package struct HandOverDevice: Sendable {
    package typealias Result = HandedOver
    package let token: String
    package let place: CheckPlace
    package let asking: CheckChoice
    /// The client's own where it is not said.
    package let language: Language?
    package init(token: String, place: CheckPlace, asking: CheckChoice, language: Language? = nil) {
        self.token = token
        self.place = place
        self.asking = asking
        self.language = language
    }
}

/// The client's way to the check, and to nothing else.
package struct HandedOver: Hashable, Sendable {
    package let handOver: HandOver
    /// A new token for the cookie: a browser lets go of pages that it kept under another.
    package let token: String

    package init(handOver: HandOver, token: String) {
        self.handOver = handOver
        self.token = token
    }
}

extension PracticeService {
    package func perform(_ command: HandOverDevice, as actor: Actor) async throws(PracticeError) -> HandedOver {
        let hash = tokenHash(of: command.token)
        return try await write { store in
            guard let (signIn, own) = try liveSignIn(hash, in: store), signIn.person == actor.personID else {
                throw PracticeError.notFound
            }
            let (records, session) = try place(command.place, actor, in: store)
            if records.episode.ending != nil { throw PracticeError.conflict("conflict.episode-ended") }
            try requireConsent(.measures, of: records.client.id, in: store)
            if signIn.handOver != nil { throw PracticeError.conflict("conflict.handed-over") }
            guard own.pinHash != nil else { throw PracticeError.invalid("pin", "problem.pin-needed") }
            let now = chance.now()
            let ages = AgeBand(born: records.client.born, on: try store.requirePractice().zone.day(of: now))
            guard let measure = choose(command.asking, from: try offered(ages, in: store)) else {
                throw PracticeError.notFound
            }
            let handOver = HandOver(
                episode: records.episode.id, session: session?.id, measure: measure.id,
                language: command.language ?? records.client.language, startedAt: now, response: chance.id())
            let token = newToken()
            try store.put(signIn.changed(tokenHash: token.hash, handOver: handOver, wrongPINs: 0))
            try note(.handOver, by: actor.personID, client: records.client.id, episode: records.episode.id, in: store)
            return HandedOver(handOver: handOver, token: token.text)
        }
    }
}

extension HandOver {
    func changed(language: Language? = nil, isSent: Bool? = nil) -> HandOver {
        HandOver(
            episode: episode, session: session, appointment: appointment, measure: measure,
            language: language ?? self.language,
            startedAt: startedAt, response: response, isSent: isSent ?? self.isSent)
    }
}
