internal import Clinic
internal import FollowThrough
internal import Practice

/// What outcomes are counted from: courses that ended by the index of their ending, sessions by that of their course.
extension RecordsReading {
    func closedEpisodes(_ scope: BoardScope, from: Day, to: Day) throws -> [ClosedEpisodeRow] {
        let clients = ClientRows(sealing: sealing)
        return try sql.all(
            """
            SELECT e.id, e.therapist_id, e.ended_day, e.ended_reason,
                (SELECT MAX(x.start_us) FROM session x WHERE x.episode_id = e.id AND x.is_dated = 1),
                s.course, s.course_measure, t.id, t.identity, t.data_key, t.erased_at_us, t.language
            FROM episode e JOIN client t ON t.id = e.client_id
            LEFT JOIN episode_statistics s ON s.episode_id = e.id
            WHERE e.ended_day >= ? AND e.ended_day <= ?
                AND (CAST(? AS BIGINT) = 0 OR e.therapist_id = ?)
                AND (CAST(? AS BIGINT) = 0 OR e.therapist_id IN (SELECT p.id FROM person p WHERE p.team_id = ?))
            ORDER BY e.ended_day, e.id
            """, [.day(from), .day(to)] + scope.values
        ) { row in
            let client = try clients.listed(row, from: 7)
            return ClosedEpisodeRow(
                episode: try row.key(0), client: client.id, born: client.born,
                isAgeLost: try !row.isNull(10) || !client.isReadable, therapist: try row.optionalKey(1),
                ended: try row.day(2), reason: try row.word(3), lastSession: try row.optionalInstant(4),
                course: try EpisodeCourse(row: row, at: 5))
        }
    }

    func checkedSessions(
        _ scope: BoardScope, from: Instant, to: Instant, overBy: Instant
    ) throws -> [CheckedSessionsRow] {
        let span: [SQLValue] = [.instant(from), .instant(to), .instant(overBy)]
        switch scope {
        case .everybody:
            return try sql.all(
                """
                WITH q AS MATERIALIZED (
                    SELECT e.client_id, e.therapist_id,
                        (SELECT MIN(CASE r.status WHEN 'valid' THEN 1 WHEN 'unscored' THEN 1 WHEN 'total-only' THEN 2
                            WHEN 'incomplete' THEN 3 ELSE 4 END)
                        FROM response r WHERE r.session_id = s.id AND r.purpose = 'outcome'
                            AND NOT EXISTS (SELECT 1 FROM response n WHERE n.replaces_id = r.id)) AS outcome,
                        (SELECT MIN(CASE r.status WHEN 'valid' THEN 1 WHEN 'unscored' THEN 1 WHEN 'total-only' THEN 2
                            WHEN 'incomplete' THEN 3 ELSE 4 END)
                        FROM response r WHERE r.session_id = s.id AND r.purpose = 'alliance'
                            AND NOT EXISTS (SELECT 1 FROM response n WHERE n.replaces_id = r.id)) AS alliance,
                        (SELECT c.answer FROM consent c
                        WHERE c.client_id = e.client_id AND c.matter = 'measures' AND c.recorded_at_us <= s.end_us
                        ORDER BY c.recorded_at_us DESC, c.id DESC LIMIT 1) AS consent
                    FROM episode e CROSS JOIN session s
                    WHERE s.episode_id = e.id AND s.is_dated = 1 AND s.start_us >= ? AND s.start_us < ? AND s.end_us <= ?
                )
                SELECT q.client_id, q.therapist_id, q.outcome, q.alliance, q.consent, COUNT(*) FROM q
                GROUP BY q.client_id, q.therapist_id, q.outcome, q.alliance, q.consent
                ORDER BY q.client_id
                """, span, CheckedSessionsRow.init(row:))
        case .therapist, .team:
            return try sql.all(
                """
                WITH q AS MATERIALIZED (
                    SELECT e.client_id, e.therapist_id,
                        (SELECT MIN(CASE r.status WHEN 'valid' THEN 1 WHEN 'unscored' THEN 1 WHEN 'total-only' THEN 2
                            WHEN 'incomplete' THEN 3 ELSE 4 END)
                        FROM response r WHERE r.session_id = s.id AND r.purpose = 'outcome'
                            AND NOT EXISTS (SELECT 1 FROM response n WHERE n.replaces_id = r.id)) AS outcome,
                        (SELECT MIN(CASE r.status WHEN 'valid' THEN 1 WHEN 'unscored' THEN 1 WHEN 'total-only' THEN 2
                            WHEN 'incomplete' THEN 3 ELSE 4 END)
                        FROM response r WHERE r.session_id = s.id AND r.purpose = 'alliance'
                            AND NOT EXISTS (SELECT 1 FROM response n WHERE n.replaces_id = r.id)) AS alliance,
                        (SELECT c.answer FROM consent c
                        WHERE c.client_id = e.client_id AND c.matter = 'measures' AND c.recorded_at_us <= s.end_us
                        ORDER BY c.recorded_at_us DESC, c.id DESC LIMIT 1) AS consent
                    FROM episode e CROSS JOIN session s
                    WHERE s.episode_id = e.id AND s.is_dated = 1 AND s.start_us >= ? AND s.start_us < ? AND s.end_us <= ?
                        AND e.therapist_id IN (
                            SELECT p.id FROM person p
                            WHERE (CAST(? AS BIGINT) = 0 OR p.id = ?) AND (CAST(? AS BIGINT) = 0 OR p.team_id = ?))
                )
                SELECT q.client_id, q.therapist_id, q.outcome, q.alliance, q.consent, COUNT(*) FROM q
                GROUP BY q.client_id, q.therapist_id, q.outcome, q.alliance, q.consent
                ORDER BY q.client_id
                """, span + scope.values, CheckedSessionsRow.init(row:))
        }
    }

    func openedBarriers(_ scope: BoardScope, from: Instant, to: Instant) throws -> [OpenedBarrierRow] {
        try sql.all(
            """
            SELECT b.id, b.episode_id, e.client_id, e.therapist_id
            FROM barrier b JOIN episode e ON e.id = b.episode_id
            WHERE b.opened_at_us >= ? AND b.opened_at_us < ?
                AND (CAST(? AS BIGINT) = 0 OR e.therapist_id = ?)
                AND (CAST(? AS BIGINT) = 0 OR e.therapist_id IN (SELECT p.id FROM person p WHERE p.team_id = ?))
            ORDER BY b.opened_at_us, b.id
            """, [.instant(from), .instant(to)] + scope.values
        ) { row in
            OpenedBarrierRow(
                barrier: try row.key(0), episode: try row.key(1), client: try row.key(2),
                therapist: try row.optionalKey(3))
        }
    }
}

extension CheckedSessionsRow {
    /// `client_id, therapist_id, outcome, alliance, consent, count`.
    fileprivate init(row: any SQLRow) throws {
        let answer = try row.optionalText(4)
        let isRefused = answer == ConsentAnswer.refused.rawValue || answer == ConsentAnswer.withdrawn.rawValue
        self.init(
            therapist: try row.optionalKey(1),
            checked: CheckedSessions(
                client: try row.key(0), outcome: Self.standing(try row.optionalInt(2), isRefused),
                alliance: Self.standing(try row.optionalInt(3), isRefused), sessions: try row.count(5)))
    }

    private static func standing(_ number: Int?, _ isRefused: Bool) -> CheckStanding {
        switch number {
        case 1: .filledIn
        case 2: .totalOnly
        case 3: .incomplete
        case .some: .declined
        case nil: isRefused ? .refused : .missing
        }
    }
}
