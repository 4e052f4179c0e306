package import Clinic

/// What one client agreed to, with every answer.
package struct ClientConsents: Sendable {
    package let client: ClientID
    package init(client: ClientID) { self.client = client }

    package struct Answer: Sendable {
        package let practice: Practice
        package let today: Day
        package let client: Client
        package let consents: Consents
        package let people: [PersonID: String]
        package let mayWrite: Bool
    }
}

extension PracticeService {
    /// For whoever keeps the client's appointments: it says nothing of how it goes.
    package func answer(
        _ question: ClientConsents, as actor: Actor
    ) async throws(PracticeError) -> ClientConsents.Answer {
        let answer = try await read { store -> ClientConsents.Answer in
            let episodes = try store.episodes(of: question.client)
            let ownerships = try episodes.compactMap { try store.ownership(of: $0.id) }
            guard ownerships.contains(where: { actor.allows(AccessPolicy.mayReadAppointments, $0) }),
                let client = try store.client(question.client)
            else { throw PracticeError.notFound }
            let practice = try store.requirePractice()
            return ClientConsents.Answer(
                practice: practice, today: practice.zone.day(of: chance.now()), client: client,
                consents: try consents(of: client.id, in: store), people: try peopleNames(in: store),
                mayWrite: ownerships.contains { actor.allows(AccessPolicy.mayWriteAppointments, $0) })
        }
        try await noteRead(.readConsents, by: actor, client: question.client)
        return answer
    }
}
