internal import Clinic
internal import FollowThrough
internal import Practice

extension RecordsReading {
    func barrier(_ id: BarrierID) throws -> BarrierRecord? {
        let found = try sql.first("SELECT episode_id, concern_id FROM barrier WHERE id = ?", [.id(id)]) { row in
            (episode: try row.key(0) as EpisodeID, concern: try row.optionalKey(1) as ConcernID?)
        }
        return try found.map { found in
            BarrierRecord(id: id, episode: found.episode, concern: found.concern, acts: try acts(of: id))
        }
    }

    func barriers(of episode: EpisodeID) throws -> [BarrierRecord] {
        let found = try sql.all(
            "SELECT id, concern_id FROM barrier WHERE episode_id = ? ORDER BY opened_at_us, id", [.id(episode)]
        ) { row in (id: try row.key(0) as BarrierID, concern: try row.optionalKey(1) as ConcernID?) }
        return try found.map { found in
            BarrierRecord(id: found.id, episode: episode, concern: found.concern, acts: try acts(of: found.id))
        }
    }

    func solvedBarriers(of episode: EpisodeID) throws -> [(barrier: BarrierID, at: Instant)] {
        try sql.all(
            "SELECT id, closed_at_us FROM barrier WHERE episode_id = ? AND state = 'solved' ORDER BY opened_at_us, id",
            [.id(episode)]
        ) { row in (barrier: try row.key(0), at: try row.instant(1)) }
    }

    private func acts(of barrier: BarrierID) throws -> [BarrierAct] {
        try sql.all(
            """
            SELECT id, barrier_id, change, at_us, by_id, kind, language, cost, option_id, from_day, outcome, undoes_id
            FROM barrier_act WHERE barrier_id = ? ORDER BY place
            """, [.id(barrier)], BarrierAct.init(row:))
    }
}

extension RecordsTransaction {
    func add(_ act: BarrierAct, after barrier: Barrier) throws {
        try requireEpisode(barrier.episode)
        try hold(barrier.episode)
        let isTaken = try sql.exists("SELECT 1 FROM barrier_act WHERE id = ?", [.id(act.id)])
        guard !isTaken else { throw StoreError.duplicate("barrier_act.id") }
        try run(
            """
            INSERT INTO barrier
                (id, episode_id, concern_id, kind, state, opened_at_us, closed_at_us, try_from_day)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, state = excluded.state,
                closed_at_us = excluded.closed_at_us, try_from_day = excluded.try_from_day
            """,
            [
                .id(barrier.id), .id(barrier.episode), .optional(barrier.concern), .word(barrier.needs.kind),
                .word(barrier.state), .instant(barrier.openedAt), .optional(barrier.closedAt),
                .optional(barrier.underWay?.from),
            ])
        try run(
            """
            INSERT INTO barrier_act (id, barrier_id, place, change, at_us, by_id, kind, language, cost, option_id,
                from_day, outcome, undoes_id)
            VALUES (?, ?, (SELECT COUNT(*) FROM barrier_act WHERE barrier_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, [.id(act.id), .id(act.barrier), .id(act.barrier)] + act.values)
        touch(.barrier, barrier.id)
        touch(.barrierAct, act.id)
    }
}
