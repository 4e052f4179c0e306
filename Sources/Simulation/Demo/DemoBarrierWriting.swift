internal import Clinic
internal import FollowThrough
internal import Practice

/// One barrier of the invented practice, act by act.
struct DemoBarrierWriting {
    let episode: EpisodeID
    let by: PersonID?
    let barrier: BarrierID
    var ids: SimulatedIDs
    private var acts: [BarrierAct] = []

    init(episode: EpisodeID, by: PersonID?, barrier: BarrierID, ids: SimulatedIDs) {
        (self.episode, self.by, self.barrier, self.ids) = (episode, by, barrier, ids)
    }

    @discardableResult
    mutating func add(
        _ change: BarrierChange, at: Instant, _ words: (SealedPurpose, String)?, in store: any StoreWriting,
        _ sealing: any Sealing
    ) throws -> BarrierAct {
        let act = BarrierAct(id: ids.next(at: at), barrier: barrier, change: change, at: at, by: by)
        acts.append(act)
        guard let folded = Barrier(id: barrier, episode: episode, acts: acts) else { return act }
        try store.add(act, after: folded)
        if let (purpose, text) = words { try seal(text, purpose, of: (act.id.high, act.id.low), in: store, sealing) }
        return act
    }

    mutating func refer(
        _ story: DemoBarrierStory.Referral, to version: ResourceVersion, opened: Int, today: Day,
        at moment: (Int) -> Instant, in store: any StoreWriting, _ sealing: any Sealing
    ) throws {
        let id: ReferralID = ids.next(at: moment(opened))
        let consent = ReferralConsent(
            given: .client, on: today.adding(days: -opened), shares: [.calledName, .language, .message])
        var told: [ReferralAct] = []
        let changes = [(opened, ReferralChange.agreed(consent), opened - 2)] + story.acts.map { ($0.0, $0.1, $0.2) }
        for (index, (days, change, hearBy)) in changes.enumerated() {
            let at = moment(days).adding(minutes: 30 + index)
            let act = ReferralAct(
                id: ids.next(at: at), referral: id, change: change, hearBy: hearBy.map { today.adding(days: -$0) },
                at: at, by: by)
            told.append(act)
            guard
                let referral = Referral(
                    id: id, episode: episode, barrier: barrier, resource: version.resource, version: version.id,
                    acts: told)
            else { return }
            try store.add(act, after: referral)
            if index == 0 {
                try seal(story.message, .referralNote, of: (act.id.high, act.id.low), in: store, sealing)
            }
        }
    }

    private mutating func seal(
        _ text: String, _ purpose: SealedPurpose, of record: (high: UInt64, low: UInt64), in store: any StoreWriting,
        _ sealing: any Sealing
    ) throws {
        if text.isEmpty { return }
        try store.keep(text, purpose, of: record, episode, as: ids.next(at: Instant(microseconds: 0)), sealing)
    }
}
