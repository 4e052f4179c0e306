package import Clinic

/// One more course of care for somebody who is known.
package struct OpenEpisode: Sendable {
    package typealias Result = OpenedEpisode
    package let client: ClientID
    package let intake: Day
    package let therapist: PersonID
    package let treatment: String
    /// Made with the page, so that a form that is sent twice is one episode.
    package let once: EpisodeID?
    package init(
        client: ClientID, intake: Day, therapist: PersonID, treatment: String = "", once: EpisodeID? = nil
    ) {
        self.client = client
        self.intake = intake
        self.therapist = therapist
        self.treatment = treatment
        self.once = once
    }
}

extension PracticeService {
    package func perform(_ command: OpenEpisode, as actor: Actor) async throws(PracticeError) -> OpenedEpisode {
        try actor.require { AccessPolicy.mayOpenEpisode($0, for: command.therapist) }
        var checks = Checks()
        let treatment = checks.text(command.treatment, "treatment", required: false)
        let form = checks
        return try await write { store in
            guard let client = try store.client(command.client), try mayKnow(client.id, actor, in: store) else {
                throw PracticeError.notFound
            }
            if let once = command.once, let held = try store.episode(once) {
                guard held.client == client.id, held.intake == command.intake,
                    held.therapists.first?.therapist == command.therapist
                else { throw PracticeError.idTaken }
                return Announced(OpenedEpisode(client: client.id, episode: once), [])
            }
            var checks = form
            try checkOpening(
                &checks, intake: command.intake, therapist: command.therapist, born: client.born, in: store)
            try checks.done()
            return try openEpisode(
                of: client.id, intake: command.intake, therapist: command.therapist, treatment: treatment,
                as: command.once, by: actor, in: store)
        }.announced(by: self)
    }

    /// Whether any episode of the client is within the actor's reach.
    func mayKnow(_ client: ClientID, _ actor: Actor, in store: any StoreReading) throws -> Bool {
        try store.episodes(of: client).contains { episode in
            guard let ownership = try store.ownership(of: episode.id) else { return false }
            return actor.allows(AccessPolicy.mayReadAppointments, ownership)
        }
    }

    func checkOpening(
        _ checks: inout Checks, intake: Day, therapist: PersonID, born: Day?, in store: any StoreReading
    ) throws {
        let today = try store.requirePractice().zone.day(of: chance.now())
        checks.day(intake, from: today.adding(days: -36_525), to: today.adding(days: 366), "intake")
        checks.birthday(born, today: today)
        let person = try store.person(therapist)?.person
        if person?.isActive != true || person?.roles.contains(.therapist) != true {
            checks.add("therapist", "problem.unknown")
        }
    }

    func openEpisode(
        of client: ClientID, intake: Day, therapist: PersonID, treatment: String, as id: EpisodeID? = nil,
        by actor: Actor, in store: any StoreWriting
    ) throws -> Announced<OpenedEpisode> {
        let episode = Episode(
            id: id ?? chance.id(), client: client, intake: intake,
            therapists: [TherapistSpell(therapist: therapist, from: intake)],
            treatments: treatment.isEmpty ? [] : [TreatmentSpell(treatment: treatment, from: intake)])
        try store.put(episode)
        try note(.openEpisode, by: actor.personID, client: client, episode: episode.id, in: store)
        let judged = try judge(episode.id, in: store)
        return Announced(OpenedEpisode(client: client, episode: episode.id), [judged.announcement])
    }
}
