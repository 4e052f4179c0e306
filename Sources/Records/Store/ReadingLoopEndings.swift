internal import Clinic
internal import FollowThrough
internal import Practice

/// Dropouts of a span and what was seen before them. Those of no therapist are everybody's alone.
extension RecordsReading {
    func loopEndings(_ scope: BoardScope, from: Day, to: Day) throws -> [LoopEndingRow] {
        try sql.all(
            """
            SELECT e.id, e.client_id, e.ended_day, e.therapist_id
            FROM episode e
            WHERE e.ended_reason = 'dropped-out' AND e.ended_day >= ? AND e.ended_day <= ?
                AND (CAST(? AS BIGINT) = 0 OR e.therapist_id = ?)
                AND (CAST(? AS BIGINT) = 0 OR e.therapist_id IN (SELECT p.id FROM person p WHERE p.team_id = ?))
            ORDER BY e.ended_day, e.id
            """, [.day(from), .day(to)] + scope.values, LoopEndingRow.init(row:))
    }

    func loopEndingVisits(_ scope: BoardScope, from: Day, to: Day) throws -> [LoopEndingVisit] {
        try sql.all(
            """
            SELECT s.episode_id, s.start_us
            FROM episode e JOIN session s ON s.episode_id = e.id
            WHERE e.ended_reason = 'dropped-out' AND e.ended_day >= ? AND e.ended_day <= ?
                AND (CAST(? AS BIGINT) = 0 OR e.therapist_id = ?)
                AND (CAST(? AS BIGINT) = 0 OR e.therapist_id IN (SELECT p.id FROM person p WHERE p.team_id = ?))
                AND EXISTS (SELECT 1 FROM concern c WHERE c.episode_id = e.id)
                AND s.is_dated = 1 AND s.id IN (
                    SELECT x.id FROM session x WHERE x.episode_id = e.id AND x.is_dated = 1
                    ORDER BY x.start_us DESC, x.id DESC LIMIT ?)
            ORDER BY s.episode_id, s.start_us, s.id
            """, [.day(from), .day(to)] + scope.values + [.integer(LoopEnding.sessionsBefore)],
            LoopEndingVisit.init(row:))
    }

    func loopEndingSigns(_ scope: BoardScope, from: Day, to: Day) throws -> [ConcernAct] {
        try sql.all(
            """
            SELECT a.id, a.concern_id, a.episode_id, a.place, a.at_us, a.by_id, a.kind, a.content
            FROM concern_act a
            WHERE a.kind IN ('opened', 'sign-joined') AND a.concern_id IN (
                SELECT c.id FROM concern c
                WHERE COALESCE(c.dismiss_reason, '') NOT IN ('record-corrected', 'check-came-in') AND c.episode_id IN (
                    SELECT e.id FROM episode e
                    WHERE e.ended_reason = 'dropped-out' AND e.ended_day >= ? AND e.ended_day <= ?
                        AND (CAST(? AS BIGINT) = 0 OR e.therapist_id = ?)
                        AND (CAST(? AS BIGINT) = 0 OR e.therapist_id IN (
                            SELECT p.id FROM person p WHERE p.team_id = ?))))
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
