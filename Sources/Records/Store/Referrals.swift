internal import Clinic
internal import FollowThrough
internal import Practice

extension RecordsReading {
    func referral(_ id: ReferralID) throws -> ReferralRecord? {
        try sql.first(
            "SELECT id, episode_id, barrier_id, resource_id, resource_version_id FROM referral WHERE id = ?",
            [.id(id)], ReferralHead.init(row:)
        ).map(record)
    }

    func referrals(of episode: EpisodeID) throws -> [ReferralRecord] {
        try sql.all(
            """
            SELECT id, episode_id, barrier_id, resource_id, resource_version_id FROM referral
            WHERE episode_id = ? ORDER BY id
            """, [.id(episode)], ReferralHead.init(row:)
        ).map(record)
    }

    private func record(_ head: ReferralHead) throws -> ReferralRecord {
        ReferralRecord(
            id: head.id, episode: head.episode, barrier: head.barrier, resource: head.resource, version: head.version,
            acts: try sql.all(
                """
                SELECT id, referral_id, change, at_us, by_id, hear_by_day, way, given, consent_day, shares, undoes_id
                FROM referral_act WHERE referral_id = ? ORDER BY place
                """, [.id(head.id)], ReferralAct.init(row:)))
    }
}

private struct ReferralHead {
    let id: ReferralID
    let episode: EpisodeID
    let barrier: BarrierID?
    let resource: ResourceID
    let version: ID<ResourceVersion>

    init(row: any SQLRow) throws {
        id = try row.key(0)
        episode = try row.key(1)
        barrier = try row.optionalKey(2)
        resource = try row.key(3)
        version = try row.key(4)
    }
}

extension RecordsTransaction {
    func add(_ act: ReferralAct, after referral: Referral) throws {
        try requireEpisode(referral.episode)
        try hold(referral.episode)
        try require("resource", "SELECT 1 FROM resource WHERE id = ?", referral.resource)
        if let barrier = referral.barrier { try require("barrier", "SELECT 1 FROM barrier WHERE id = ?", barrier) }
        let isTaken = try sql.exists("SELECT 1 FROM referral_act WHERE id = ?", [.id(act.id)])
        guard !isTaken else { throw StoreError.duplicate("referral_act.id") }
        try run(
            """
            INSERT INTO referral
                (id, episode_id, barrier_id, resource_id, resource_version_id, state, hear_by_day)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET state = excluded.state, hear_by_day = excluded.hear_by_day
            """,
            [
                .id(referral.id), .id(referral.episode), .optional(referral.barrier), .id(referral.resource),
                .id(referral.version), .word(referral.state), .optional(referral.hearBy),
            ])
        try run(
            """
            INSERT INTO referral_act (id, referral_id, place, change, at_us, by_id, hear_by_day, way, given,
                consent_day, shares, undoes_id)
            VALUES (?, ?, (SELECT COUNT(*) FROM referral_act WHERE referral_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, [.id(act.id), .id(act.referral), .id(act.referral)] + act.values)
        touch(.referral, referral.id)
        touch(.referralAct, act.id)
    }
}
