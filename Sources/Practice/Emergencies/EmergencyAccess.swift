internal import Clinic

extension PracticeService {
    /// Whose the episode is, and to whom it is open in an emergency at this moment.
    func ownershipOrOpening(of episode: EpisodeID, in store: any StoreReading) throws -> EpisodeOwnership? {
        guard let ownership = try store.ownership(of: episode), let client = try store.episode(episode)?.client else {
            return nil
        }
        return ownership.opened(to: Set(try openings(of: client, in: store).map(\.person)))
    }

    /// The reader's own opening, where nothing else lets them read; `nil` for who is responsible.
    func opening(
        of client: ClientID, _ ownership: EpisodeOwnership, for actor: Actor, in store: any StoreReading
    ) throws -> EmergencyOpening? {
        guard case .person(let viewer) = actor, !AccessPolicy.mayReadClinical(viewer, ownership) else { return nil }
        return try openings(of: client, in: store).first { $0.person == viewer.person }
    }

    private func openings(of client: ClientID, in store: any StoreReading) throws -> [EmergencyOpening] {
        let now = chance.now()
        return try store.emergencies(of: client, since: now.adding(minutes: -EmergencyOpening.minutes))
            .filter { $0.isOpen(at: now) }
    }
}
