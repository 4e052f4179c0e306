internal import Clinic
internal import FollowThrough

/// What was still open when a course of care ended, and was closed with it.
struct ClosedWithEpisode: Hashable, Sendable {
    var concerns = 0
    var referrals = 0
}

extension PracticeService {
    /// Closes with a course of care what is still open in it, in the name of whoever ends it: nobody can talk about it any
    /// more, and on no board would it ever be seen again. The caller refuses to end before while a risk answer waits, and
    /// judges the episode afterwards.
    func closeWhatIsOpen(
        _ episode: EpisodeID, of client: ClientID, by person: PersonID?, in store: any StoreWriting
    ) throws -> ClosedWithEpisode {
        var closed = ClosedWithEpisode()
        for concern in try store.concerns(of: episode) where !concern.isClosed {
            let acts = [PlannedAct(.dismissed(.episodeEnding))]
            try append(acts, to: concern, once: chance.id(), by: person, in: store)
            try note(.dismissConcern, by: person, client: client, episode: episode, in: store)
            closed.concerns += 1
        }
        for record in try store.referrals(of: episode) where record.referral?.isOpen == true {
            let act = ReferralAct(
                id: chance.id(), referral: record.id, change: .closed, at: chance.now(), by: person)
            try keep(act, of: record, in: store)
            try note(.changeReferral, by: person, client: client, episode: episode, in: store)
            closed.referrals += 1
        }
        // Nobody works on it any more; what was tried stays readable.
        for record in try store.barriers(of: episode) where record.barrier?.isOpen == true {
            let act = BarrierAct(
                id: chance.id(), barrier: record.id, change: .letGo, at: chance.now(), by: person)
            try keep(act, after: record.acts, of: episode, concern: record.concern, in: store)
            try note(.changeBarrier, by: person, client: client, episode: episode, in: store)
        }
        return closed
    }
}
