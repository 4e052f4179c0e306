internal import Clinic
internal import FollowThrough
internal import Practice

/// Dropouts of a span and what was seen before them. Those of no therapist are everybody's alone.
extension RecordsReading {
    func loopEndings(_ scope: BoardScope, from: Day, to: Day) throws -> [LoopEndingRow] {
        try sql.all(
            """
            SELECT e.id, e.client_id, e.ended_day, e.therapist_id
            FROM episode e LEFT JOIN person p ON p.id = e.therapist_id
            WHERE e.ended_reason = 'dropped-out' AND e.ended_day >= ? AND e.ended_day <= ?
                AND (CAST(? AS BIGINT) = 0 OR p.id = ?) AND (CAST(? AS BIGINT) = 0 OR p.team_id = ?)
            ORDER BY e.ended_day, e.id
            """, [.day(from), .day(to)] + scope.values, LoopEndingRow.init(row:))
    }

    func loopEndingVisits(_ scope: BoardScope, from: Day, to: Day) throws -> [LoopEndingVisit] {
        try sql.all(
            """
            SELECT v.episode_id, v.start_us
            FROM (
                SELECT s.id, s.episode_id, s.start_us,
                    ROW_NUMBER() OVER (PARTITION BY s.episode_id ORDER BY s.start_us DESC, s.id DESC) AS number
                FROM episode e JOIN session s ON s.episode_id = e.id LEFT JOIN person p ON p.id = e.therapist_id
                WHERE e.ended_reason = 'dropped-out' AND e.ended_day >= ? AND e.ended_day <= ?
                    AND (CAST(? AS BIGINT) = 0 OR p.id = ?) AND (CAST(? AS BIGINT) = 0 OR p.team_id = ?)
                    AND s.is_dated = 1) v
            WHERE v.number <= ?
            ORDER BY v.episode_id, v.start_us, v.id
            """, [.day(from), .day(to)] + scope.values + [.integer(LoopEnding.sessionsBefore)],
            LoopEndingVisit.init(row:))
    }

    func loopEndingSigns(_ scope: BoardScope, from: Day, to: Day) throws -> [ConcernAct] {
        try sql.all(
            """
            SELECT a.id, a.concern_id, a.episode_id, a.place, a.at_us, a.by_id, a.kind, a.content
            FROM episode e JOIN concern c ON c.episode_id = e.id JOIN concern_act a ON a.concern_id = c.id
                LEFT JOIN person p ON p.id = e.therapist_id
            WHERE e.ended_reason = 'dropped-out' AND e.ended_day >= ? AND e.ended_day <= ?
                AND (CAST(? AS BIGINT) = 0 OR p.id = ?) AND (CAST(? AS BIGINT) = 0 OR p.team_id = ?)
                AND COALESCE(c.dismiss_reason, '') <> 'record-corrected' AND a.kind IN ('opened', 'sign-joined')
            ORDER BY a.concern_id, a.place
            """, [.day(from), .day(to)] + scope.values, ConcernAct.init(row:))
    }
}

extension LoopEndingRow {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            episode: try row.key(0), client: try row.key(1), day: try row.day(2), therapist: try row.optionalKey(3))
    }
}

extension LoopEndingVisit {
    fileprivate init(row: any SQLRow) throws {
        self.init(episode: try row.key(0), start: try row.instant(1))
    }
}
