internal import Clinic
internal import FollowThrough
internal import Practice

/// What the twin holds of barriers, resources, referrals and stock.
struct MemoryHelp: Sendable {
    var barriers: [BarrierID: BarrierRecord] = [:]
    var barrierActs: Set<ID<BarrierAct>> = []
    var referrals: [ReferralID: ReferralRecord] = [:]
    var referralActs: Set<ID<ReferralAct>> = []
    var resources: [ResourceID: (source: String?, change: Int, versions: [ResourceVersion])] = [:]
    var directoryChange = 0
    var stocks: [StockID: Stock] = [:]
    var moves: [StockMove] = []
}

extension MemoryTransaction {
    func barrier(_ id: BarrierID) -> BarrierRecord? { records.help.barriers[id] }

    func barriers(of episode: EpisodeID) -> [BarrierRecord] {
        records.help.barriers.values.filter { $0.episode == episode }
            .sorted { (start($0), $0.id) < (start($1), $1.id) }
    }

    func solvedBarriers(of episode: EpisodeID) -> [(barrier: BarrierID, at: Instant)] {
        barriers(of: episode).compactMap { record in
            guard let barrier = record.barrier, barrier.state == .solved, let at = barrier.closedAt else { return nil }
            return (record.id, at)
        }
    }

    private func start(_ record: BarrierRecord) -> Instant { record.acts.first?.at ?? Instant(microseconds: 0) }

    func referral(_ id: ReferralID) -> ReferralRecord? { records.help.referrals[id] }

    func referrals(of episode: EpisodeID) -> [ReferralRecord] {
        records.help.referrals.values.filter { $0.episode == episode }.sorted { $0.id < $1.id }
    }

    func waiting(_ scope: BoardScope, by day: Day) -> [WaitingRow] {
        let referrals = records.help.referrals.values.compactMap { record -> WaitingRow? in
            guard let referral = record.referral, let due = referral.hearBy, due <= day else { return nil }
            let name = resourceVersion(record.version)?.content.name ?? ""
            return row(.referral(record.id, resource: name, state: referral.state), due, record.episode, scope)
        }
        let tries = records.help.barriers.values.compactMap { record -> WaitingRow? in
            guard let barrier = record.barrier, let from = barrier.underWay?.from, from <= day else { return nil }
            return row(.tryOut(record.id, kind: barrier.needs.kind), from, record.episode, scope)
        }
        return (referrals + tries).sorted {
            ($0.day, $0.client.name, $0.episode) < ($1.day, $1.client.name, $1.episode)
        }
    }

    private func row(
        _ matter: WaitingRow.Matter, _ day: Day, _ id: EpisodeID, _ scope: BoardScope
    ) -> WaitingRow? {
        guard let episode = records.episodes[id], episode.ending == nil, let client = records.clients[episode.client]
        else { return nil }
        switch scope {
        case .therapist(let id): guard episode.therapist == id else { return nil }
        case .team(let id): guard team(of: episode.therapist) == id else { return nil }
        case .everybody: break
        }
        return WaitingRow(
            matter: matter, day: day, episode: id, client: client,
            therapistName: episode.therapist.flatMap { records.people[$0]?.person.name })
    }

    func add(_ act: BarrierAct, after barrier: Barrier) throws {
        guard records.episodes[barrier.episode] != nil else { throw StoreError.missing("episode") }
        guard records.help.barrierActs.insert(act.id).inserted else { throw StoreError.duplicate("barrier_act.id") }
        let acts = (records.help.barriers[barrier.id]?.acts ?? []) + [act]
        records.help.barriers[barrier.id] = BarrierRecord(
            id: barrier.id, episode: barrier.episode, concern: barrier.concern, acts: acts)
    }

    func add(_ act: ReferralAct, after referral: Referral) throws {
        guard records.episodes[referral.episode] != nil else { throw StoreError.missing("episode") }
        guard records.help.resources[referral.resource] != nil else { throw StoreError.missing("resource") }
        if let barrier = referral.barrier, records.help.barriers[barrier] == nil { throw StoreError.missing("barrier") }
        guard records.help.referralActs.insert(act.id).inserted else {
            throw StoreError.duplicate("referral_act.id")
        }
        let acts = (records.help.referrals[referral.id]?.acts ?? []) + [act]
        records.help.referrals[referral.id] = ReferralRecord(
            id: referral.id, episode: referral.episode, barrier: referral.barrier, resource: referral.resource,
            version: referral.version, acts: acts)
    }
}
