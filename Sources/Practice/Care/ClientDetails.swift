package import Clinic

/// A client's own data, with every correction. For whoever keeps the client's appointments: it says nothing of how it
/// goes.
package struct ClientDetails: Sendable {
    package let client: ClientID
    package init(client: ClientID) { self.client = client }

    package struct Answer: Sendable {
        package let client: Client
        /// Goes into the form: see ``CorrectClient/base``.
        package let base: String
        /// The newest first.
        package let changes: [DetailsChange]
        package let people: [PersonID: String]
        package let mayWrite: Bool
    }
}

/// One correction: what stood there, and what stood there afterwards.
package struct DetailsChange: Hashable, Sendable {
    package let id: CorrectionID
    package let at: Instant
    package let by: PersonID?
    package let before: Client
    package let after: Client

    package init(id: CorrectionID, at: Instant, by: PersonID?, before: Client, after: Client) {
        self.id = id
        self.at = at
        self.by = by
        self.before = before
        self.after = after
    }

    package var parts: [ClientPart] { ClientPart.changed(from: before, to: after) }
}

/// One of a client's own data, by the name that the record of who looked has for it.
package enum ClientPart: String, Hashable, Sendable, CaseIterable {
    case name, calledName = "called name", code, born = "birthday", language, phone, email = "e-mail"

    package func text(_ client: Client) -> String {
        switch self {
        case .name: client.name
        case .calledName: client.calledName
        case .code: client.code
        case .born: client.born?.description ?? ""
        case .language: client.language.rawValue
        case .phone: client.phone
        case .email: client.email
        }
    }

    package static func changed(from old: Client, to new: Client) -> [ClientPart] {
        allCases.filter { $0.text(old) != $0.text(new) }
    }
}

extension PracticeService {
    package func answer(_ question: ClientDetails, as actor: Actor) async throws(PracticeError) -> ClientDetails.Answer
    {
        let answer = try await read { store -> ClientDetails.Answer in
            let ownerships = try store.episodes(of: question.client).compactMap { try store.ownership(of: $0.id) }
            guard ownerships.contains(where: { actor.allows(AccessPolicy.mayReadAppointments, $0) }),
                let client = try store.client(question.client)
            else { throw PracticeError.notFound }
            guard client.isReadable else { throw StoreError.corrupt("the names of a client") }
            return ClientDetails.Answer(
                client: client, base: mark(of: client), changes: try detailsChanges(of: client, in: store),
                people: try peopleNames(in: store),
                mayWrite: ownerships.contains { actor.allows(AccessPolicy.mayWriteAppointments, $0) })
        }
        try await noteRead(.readDetails, by: actor, client: question.client)
        return answer
    }

    /// The newest first.
    func detailsChanges(of client: Client, in store: any StoreReading) throws -> [DetailsChange] {
        var (after, changes): (Client, [DetailsChange]) = (client, [])
        for held in try store.corrections(of: client.id).reversed() {
            changes.append(DetailsChange(id: held.id, at: held.at, by: held.by, before: held.was, after: after))
            after = held.was
        }
        return changes
    }
}
