package import Clinic
internal import FollowThrough
internal import Measures

extension PracticeService {
    /// Asks the rule of a place, at the one point where a request meets its handler. What does not exist and what is not
    /// the viewer's answer alike. The action asks its own policy again, inside its transaction.
    package func require(_ rule: AccessRule, of viewer: Viewer) async throws(PracticeError) {
        guard case .record(let right, let subject) = rule else {
            guard rule.allows(viewer, []) else { throw .notFound }
            return
        }
        let episodes = try await read { store in
            let ids = try store.episodes(of: subject)
            guard right.asksForEmergencies else { return try ids.compactMap { try store.ownership(of: $0) } }
            return try ids.compactMap { try ownershipOrOpening(of: $0, in: store) }
        }
        guard rule.allows(viewer, episodes) else { throw .notFound }
    }
}

extension StoreReading {
    /// By which it is told whose the record is; empty where there is none.
    fileprivate func episodes(of subject: RecordSubject) throws -> [EpisodeID] {
        if case .client(let id) = subject { return try episodes(of: id).map(\.id) }
        return try episode(of: subject).map { [$0] } ?? []
    }

    private func episode(of subject: RecordSubject) throws -> EpisodeID? {
        switch subject {
        case .client: nil
        case .episode(let id): id
        case .appointment(let id): try appointment(id)?.episode
        case .session(let id): try session(id)?.episode
        case .concern(let id): try concernRecord(id)?.episode
        case .response(let text): try ResponseID(text).flatMap { try response($0)?.response.episode }
        case .barrier(let high, let low): try barrier(BarrierID(high: high, low: low))?.episode
        case .referral(let high, let low): try referral(ReferralID(high: high, low: low))?.episode
        }
    }
}
