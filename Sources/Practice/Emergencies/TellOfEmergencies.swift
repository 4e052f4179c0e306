internal import Clinic

extension PracticeService {
    /// A course of care of the client was handed on: whoever is responsible now is told of an opening that is open or was
    /// within the hour, and of one that nobody has seen yet.
    func tellOfEmergencies(of client: ClientID, in store: any StoreWriting) throws {
        let hourAgo = chance.now().adding(minutes: -EmergencyOpening.minutes)
        let responsible = try told(of: try store.episodes(of: client), in: store).map(\.id)
        for opening in try store.emergencies(of: client, since: Instant(microseconds: 0)) {
            let notices = try store.notices(of: opening.id)
            guard opening.openedAt > hourAgo || notices.allSatisfy({ $0.seenAt == nil }) else { continue }
            let told = Set(notices.map(\.person))
            try store.tell(
                responsible.filter { $0 != opening.person && !told.contains($0) }, of: opening.id)
        }
    }
}
