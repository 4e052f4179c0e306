package import Clinic
internal import Measures

/// Who somebody is, with whom and when they come: what a front desk may know. Nothing about how it goes.
package struct ClientCard: Sendable {
    package let client: ClientID
    package init(client: ClientID) {
        self.client = client
    }

    package struct Answer: Sendable {
        package let practice: Practice
        package let now: Instant
        package let client: Client
        /// The newest first.
        package let episodes: [Episode]
        package let people: [PersonID: Person]
        /// By start.
        package let appointments: [Appointment]
        /// Those to come whose session holds what would have no place without it, so that what was said of them stays.
        package let held: Set<AppointmentID>
        package let sites: [Site]
        package let mayBook: Bool
        package let mayReadClinical: Bool
        package let consents: Consents
        package init(
            practice: Practice, now: Instant, client: Client, episodes: [Episode], people: [PersonID: Person],
            appointments: [Appointment], sites: [Site], mayBook: Bool, mayReadClinical: Bool,
            consents: Consents, held: Set<AppointmentID> = []
        ) {
            self.held = held
            self.consents = consents
            self.practice = practice
            self.now = now
            self.client = client
            self.episodes = episodes
            self.people = people
            self.appointments = appointments
            self.sites = sites
            self.mayBook = mayBook
            self.mayReadClinical = mayReadClinical
        }
    }
}

extension PracticeService {
    package func answer(_ question: ClientCard, as actor: Actor) async throws(PracticeError) -> ClientCard.Answer {
        let answer = try await read { store in
            let episodes = try store.episodes(of: question.client).filter { episode in
                guard let ownership = try store.ownership(of: episode.id) else { return false }
                return actor.allows(AccessPolicy.mayReadAppointments, ownership)
            }
            guard !episodes.isEmpty, let client = try store.client(question.client) else {
                throw PracticeError.notFound
            }
            let records = try episodes.compactMap { try store.records(of: $0.id) }
            return ClientCard.Answer(
                practice: try store.requirePractice(), now: chance.now(), client: client, episodes: episodes,
                people: Dictionary(try store.people().map { ($0.id, $0) }) { first, _ in first },
                appointments: records.flatMap(\.appointments).sorted { ($0.start, $0.id) < ($1.start, $1.id) },
                sites: try store.sites(),
                mayBook: records.contains { actor.allows(AccessPolicy.mayWriteAppointments, $0.ownership) },
                mayReadClinical: records.contains { actor.allows(AccessPolicy.mayReadClinical, $0.ownership) },
                consents: try consents(of: client.id, in: store), held: try held(records, in: store))
        }
        try await noteRead(.readAppointments, by: actor, client: answer.client.id)
        return answer
    }

    private func held(_ records: [EpisodeRecords], in store: any StoreReading) throws -> Set<AppointmentID> {
        let now = chance.now()
        var held: Set<AppointmentID> = []
        for record in records {
            for session in record.sessions where session.end > now {
                guard let appointment = session.appointment else { continue }
                // What came in before the session stays without it.
                let before = Set(try store.checks(before: appointment))
                let isAnswered = record.responses.contains {
                    $0.response.session == session.id && !before.contains($0.response.id)
                }
                if isAnswered || record.observations.contains(where: { $0.session == session.id }) {
                    held.insert(appointment)
                }
            }
        }
        return held
    }
}
