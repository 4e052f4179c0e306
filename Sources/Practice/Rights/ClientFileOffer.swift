package import Clinic

/// What stands before the file of a client is taken out: what will be in it, and what else this person may do.
package struct ClientFileOffer: Sendable {
    package let client: ClientID
    package init(client: ClientID) { self.client = client }

    package struct Answer: Sendable {
        package let client: Client
        /// What was said in talks can come with it, of one course of care at least.
        package let mayHaveTalks: Bool
        /// By the same rule as the act: of every course of care.
        package let mayErase: Bool
        /// Courses of care that the viewer may not read; nothing of them will be in it.
        package let elsewhere: Int

        package init(client: Client, mayHaveTalks: Bool, mayErase: Bool, elsewhere: Int) {
            self.client = client
            self.mayHaveTalks = mayHaveTalks
            self.mayErase = mayErase
            self.elsewhere = elsewhere
        }
    }
}

extension PracticeService {
    package func answer(
        _ question: ClientFileOffer, as actor: Actor
    ) async throws(PracticeError) -> ClientFileOffer.Answer {
        let answer = try await read { store in
            guard let client = try store.client(question.client) else { throw PracticeError.notFound }
            let all = try store.episodes(of: client.id).map { try store.ownership(of: $0.id) }
            let ownerships = all.compactMap(\.self)
            let readable = ownerships.filter { actor.allows(AccessPolicy.mayReadClinical, $0) }
            guard !readable.isEmpty else { throw PracticeError.notFound }
            return ClientFileOffer.Answer(
                client: client,
                mayHaveTalks: readable.contains { actor.allows(AccessPolicy.mayWriteClinical, $0) },
                mayErase: ownerships.count == all.count
                    && ownerships.allSatisfy { actor.allows(AccessPolicy.mayErase, $0) },
                elsewhere: all.count - readable.count)
        }
        try await noteRead(.readClient, by: actor, client: question.client)
        return answer
    }
}
