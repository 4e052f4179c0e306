package import Clinic
package import Measures

/// A link to one check for the client's own phone, instead of the tablet: it opens that check and nothing else, for a day,
/// or from the day before an appointment to the day after it. Who opens it is not asked; so it shows a first name at most,
/// and nothing any more once the check is sent.
package struct MakeCheckLink: Sendable {
    package typealias Result = CheckLink
    package let place: CheckPlace
    package let asking: CheckChoice

    package init(place: CheckPlace, asking: CheckChoice) {
        self.place = place
        self.asking = asking
    }
}

package struct CheckLink: Sendable {
    /// For the link and for nothing else.
    package let token: String
    /// The same for a person to type, ten letters and digits.
    package let code: String
    package let measure: Measure
    package let client: Client
    /// Until then it opens nothing; `nil` where it opens at once.
    package let opensAt: Instant?
    package let endsAt: Instant
    /// Whether the client agreed to messages: else the link is shown and not sent.
    package let mayBeSent: Bool

    package init(
        token: String, code: String, measure: Measure, client: Client, opensAt: Instant? = nil, endsAt: Instant,
        mayBeSent: Bool
    ) {
        self.token = token
        self.code = code
        self.measure = measure
        self.client = client
        self.opensAt = opensAt
        self.endsAt = endsAt
        self.mayBeSent = mayBeSent
    }
}

/// What somebody brings who follows such a link: its token, or its code as typed.
package struct OpenCheckLink: Sendable {
    /// The token for the cookie.
    package typealias Result = String
    package let brought: String
    package init(brought: String) { self.brought = brought }
}

extension PracticeService {
    /// A sign-in of its own in the name of whoever made it, so that it ends with theirs: it is over when their account is
    /// closed, stands in their list, and can be ended there.
    package func perform(_ command: MakeCheckLink, as actor: Actor) async throws(PracticeError) -> CheckLink {
        let viewer = try actor.requireViewer()
        let code = CheckCodes.new(chance)
        guard let token = tokens(ofCheckCode: code).first, let hash = tokenHash(of: token) else {
            throw .store(.unavailable("no link can be made"))
        }
        return try await write { store in
            let (records, session) = try place(command.place, actor, in: store)
            try requireConsent(.measures, of: records.client.id, in: store)
            let mayBeSent = try consents(of: records.client.id, in: store).allows(.messages)
            let now = chance.now()
            let ahead = session == nil ? try appointment(ahead: command.place, records.episode, now, in: store) : nil
            if ahead == nil, records.episode.ending != nil { throw PracticeError.conflict("conflict.episode-ended") }
            let ages = AgeBand(
                born: records.client.born, on: try store.requirePractice().zone.day(of: ahead?.start ?? now))
            guard let measure = choose(command.asking, from: try offered(ages, in: store)) else {
                throw PracticeError.notFound
            }
            let handOver = HandOver(
                episode: records.episode.id, session: session?.id, appointment: ahead?.id, measure: measure.id,
                language: records.client.language, startedAt: now, response: chance.id())
            try endSignInsThatAreOver(in: store)
            // The one that is shown now is the one that holds.
            for other in try store.signIns(of: viewer.person) where other.asksSame(as: handOver) {
                try store.end(other.id)
            }
            try store.put(
                SignIn(
                    id: chance.id(), tokenHash: hash, person: viewer.person, createdAt: now, lastSeenAt: now,
                    handOver: handOver, stage: .ownPhone))
            try note(.handOver, by: viewer.person, client: records.client.id, episode: records.episode.id, in: store)
            return CheckLink(
                token: token, code: code, measure: measure, client: records.client,
                opensAt: ahead.map(\.checkOpensAt).flatMap { $0 > now ? $0 : nil },
                endsAt: ahead?.checkEndsAt ?? now.adding(seconds: DoorRules.linkSeconds), mayBeSent: mayBeSent)
        }
    }

    /// The appointment that a check is asked for before; one that is over, called off or far away has none, nor has one of a
    /// course that has ended.
    private func appointment(
        ahead place: CheckPlace, _ episode: Episode, _ now: Instant, in store: any StoreReading
    ) throws -> Appointment? {
        guard case .appointment(let id) = place else { return nil }
        guard let appointment = try store.appointment(id), appointment.canBeAskedBefore(at: now), episode.ending == nil
        else { throw PracticeError.conflict("conflict.no-check-before") }
        if try !store.checks(before: id).isEmpty { throw PracticeError.conflict("conflict.check-before-is-in") }
        return appointment
    }

    /// Throws ``PracticeError/notFound`` alike for what was never a link, is over or was taken back, and the conflict
    /// `conflict.too-many-codes` where so many codes were tried that none is looked at.
    package func perform(_ command: OpenCheckLink) async throws(PracticeError) -> String {
        if let token = TokenText.bytes(of: command.brought).map({ _ in command.brought }) {
            return try await read { store in
                guard try isLink(token, in: store) else { throw PracticeError.notFound }
                return token
            }
        }
        guard let code = CheckCodes.code(of: command.brought), let mark = sealing.lookUps(of: CheckCodes.tries).first
        else { throw .notFound }
        return try await write { store -> String? in
            let now = chance.now()
            let since = now.adding(seconds: -DoorRules.attemptSeconds)
            guard try store.failedAttempts(of: mark, since: since) < CheckCodes.most else {
                throw PracticeError.conflict("conflict.too-many-codes")
            }
            // Counted before it is looked at, right or wrong: whoever has one code gets no more tries at others by it.
            try store.forgetFailedAttempts(before: since)
            try store.addFailedAttempt(of: mark, at: now)
            return try tokens(ofCheckCode: code).first { try isLink($0, in: store) }
        }.orNotFound()
    }

    private func isLink(_ token: String, in store: any StoreReading) throws -> Bool {
        try liveSignIn(tokenHash(of: token), in: store)?.0.stage == .ownPhone
    }

    /// With the newest key of the practice first. Nobody works one out who has the code and no key.
    private func tokens(ofCheckCode code: String) -> [String] {
        sealing.lookUps(of: CheckCodes.word + code).map { TokenText.text(of: digest(Array($0.utf8))) }
    }
}

extension SignIn {
    fileprivate func asksSame(as other: HandOver) -> Bool {
        guard stage == .ownPhone, let handOver, !handOver.isSent else { return false }
        return handOver.episode == other.episode && handOver.session == other.session
            && handOver.appointment == other.appointment && handOver.measure.key == other.measure.key
    }
}

extension String? {
    fileprivate func orNotFound() throws(PracticeError) -> String {
        guard let self else { throw .notFound }
        return self
    }
}

/// Ten letters and digits, 50 random bits.
private enum CheckCodes {
    static let length = 10
    static let word = "\u{1}check on a phone "
    static let tries = "\u{1}codes of checks on phones"
    /// Codes that are tried in ten minutes, by all who come.
    static let most = 100

    static func new(_ chance: Chance) -> String { String(Base32.text(of: chance.randomBytes(7)).prefix(length)) }

    /// As it was made: in capitals, without dashes and white space, with the letters for digits that look like them; `nil`
    /// for what cannot be one.
    static func code(of typed: String) -> String? {
        let alike: [Character: Character] = ["0": "O", "1": "I", "8": "B"]
        let text = String(typed.uppercased().filter { $0 != "-" && !$0.isWhitespace }.map { alike[$0] ?? $0 })
        guard text.utf8.count == length, Base32.bytes(of: text) != nil else { return nil }
        return text
    }
}
