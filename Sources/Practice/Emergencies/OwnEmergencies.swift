package import Clinic

/// The records that are open to oneself in an emergency at this moment.
package struct OwnEmergencies: Sendable {
    package init() {}

    package typealias Answer = [OpenedRecord]
}

package struct OpenedRecord: Hashable, Sendable {
    package let opening: EmergencyOpening
    package let client: Client

    package init(opening: EmergencyOpening, client: Client) {
        self.opening = opening
        self.client = client
    }
}

/// An opening of which somebody who is responsible is told.
package struct ToldEmergency: Hashable, Sendable {
    package let opening: EmergencyOpening
    package let client: Client
    /// Who opened it.
    package let by: String
    package let words: String
    /// Whether the reader may still look at the client's record, and so at who looked.
    package let mayReadClient: Bool

    package init(opening: EmergencyOpening, client: Client, by: String, words: String, mayReadClient: Bool) {
        self.opening = opening
        self.client = client
        self.by = by
        self.words = words
        self.mayReadClient = mayReadClient
    }
}

extension PracticeService {
    package func answer(_ question: OwnEmergencies, as actor: Actor) async throws(PracticeError) -> [OpenedRecord] {
        let viewer = try actor.requireViewer()
        try actor.require(AccessPolicy.mayUseEmergencies)
        return try await read { store in
            let now = chance.now()
            return try store.emergencies(by: viewer.person, since: now.adding(minutes: -EmergencyOpening.minutes))
                .filter { $0.isOpen(at: now) }
                .compactMap { opening in
                    try store.client(opening.client).map { OpenedRecord(opening: opening, client: $0) }
                }
        }
    }

    /// What that person was told of and has not yet said that they saw; nothing of a client for whom they are not
    /// responsible any more, as the reason is of that client's record.
    func toldEmergencies(_ viewer: Viewer, in store: any StoreReading) throws -> [ToldEmergency] {
        try store.unseenEmergencies(by: viewer.person).compactMap { opening in
            guard let client = try store.client(opening.client),
                try !readable(client.id, .person(viewer), in: store).isEmpty
            else { return nil }
            return ToldEmergency(
                opening: opening, client: client, by: try store.person(opening.person)?.person.name ?? "",
                words: try shown(.emergencyReason, of: opening.id, in: store) ?? "", mayReadClient: true)
        }
    }
}
