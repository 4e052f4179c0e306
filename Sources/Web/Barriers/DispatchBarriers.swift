import Clinic
import FollowThrough
import Practice
import Routes

extension Call {
    /// Every place of a barrier and its referrals, with what may be done there.
    func dispatchBarriers(_ visitor: Visitor, _ place: BarrierPlace) async throws -> Reply {
        switch (place, method) {
        case (.ofEpisode(let id), .get): return try await showBarriers(visitor, id)
        case (.ofEpisode(let id), .post): return try await openBarrier(visitor, id)
        case (.one(let id), .get): return try await showBarrier(visitor, ID(of: id))
        case (.description(let id), .post): return try await describeBarrier(visitor, ID(of: id))
        case (.options(let id), .post): return try await addOption(visitor, ID(of: id))
        case (.trial(let id), .post): return try await tryOption(visitor, ID(of: id))
        case (.outcome(let id), .post): return try await tellHowItWent(visitor, ID(of: id))
        case (.ending(let id), .post): return try await endBarrier(visitor, ID(of: id))
        case (.undone(let id), .post): return try await undoBarrierAct(visitor, ID(of: id))
        case (.giving(let id), .post): return try await giveAtBarrier(visitor, ID(of: id))
        case (.newReferral(let id), .get): return try await showNewReferral(visitor, ID(of: id))
        case (.newReferral(let id), .post): return try await makeReferral(visitor, ID(of: id))
        case (.referral(let id), .get): return try await showReferral(visitor, ID(of: id))
        case (.news(let id), .post): return try await recordNews(visitor, ID(of: id))
        default: throw Refusal.wrongMethod
        }
    }
}
