internal import Clinic
internal import FollowThrough
internal import Measures
internal import Practice

extension RecordsReading {
    func loopConcerns(_ asked: LoopSpanAsked) throws -> [LoopConcernRow] {
        let clients = ClientRows(sealing: sealing)
        return try sql.all(
            """
            SELECT c.id, c.episode_id, c.subject, c.state, c.owner_id, c.after_id, c.urgency, c.needs_safety,
                c.dismiss_reason, c.sign_kinds, c.opened_at_us, c.first_sign_us, c.first_talk_us, c.first_step_us,
                c.first_review_us, c.closed_at_us, c.step_count, c.step_reported_count, c.step_kept_count, c.act_count,
                t.id, t.identity, t.data_key, t.erased_at_us, t.language
            FROM concern c JOIN episode e ON e.id = c.episode_id JOIN client t ON t.id = e.client_id
            WHERE c.opened_at_us >= ? AND c.opened_at_us < ?
                AND c.owner_id IN (
                    SELECT p.id FROM person p WHERE (CAST(? AS BIGINT) = 0 OR p.id = ?) AND (CAST(? AS BIGINT) = 0 OR p.team_id = ?))
            ORDER BY c.opened_at_us, c.id
            """, asked.values
        ) { row in
            let client = try clients.listed(row, from: 20)
            return LoopConcernRow(
                record: try ConcernRecord(row: row), client: client.id, born: client.born,
                isAgeLost: try !row.isNull(23) || !client.isReadable)
        }
    }

    func loopSessions(_ asked: LoopSpanAsked) throws -> [LoopSessionRow] {
        try sql.all(
            """
            SELECT s.episode_id, s.id, s.start_us, s.end_us, r.id, r.measure_key, r.total, r.answered_at_us, r.way
            FROM session s LEFT JOIN response r ON r.session_id = s.id AND r.purpose = 'alliance'
                AND NOT EXISTS (SELECT 1 FROM response x WHERE x.replaces_id = r.id)
            WHERE s.is_dated = 1 AND s.episode_id IN (
                SELECT c.episode_id FROM concern c
                WHERE c.opened_at_us >= ? AND c.opened_at_us < ?
                    AND c.owner_id IN (
                        SELECT p.id FROM person p WHERE (CAST(? AS BIGINT) = 0 OR p.id = ?) AND (CAST(? AS BIGINT) = 0 OR p.team_id = ?)))
            ORDER BY s.episode_id, s.start_us, s.id, r.answered_at_us, r.id
            """, asked.values
        ) { row in
            LoopSessionRow(
                episode: try row.key(0), session: try row.key(1), start: try row.instant(2), end: try row.instant(3),
                check: try row.isNull(4) ? nil : try LoopCheckRow(row: row, session: 1, from: 4))
        }
    }

    func loopOutcomes(_ asked: LoopSpanAsked) throws -> [LoopCheckRow] {
        try sql.all(
            """
            SELECT s.id, r.id, r.measure_key, r.total, r.answered_at_us, r.way
            FROM session s JOIN response r ON r.session_id = s.id AND r.purpose = 'outcome'
                AND NOT EXISTS (SELECT 1 FROM response x WHERE x.replaces_id = r.id)
            WHERE s.is_dated = 1 AND s.episode_id IN (
                SELECT c.episode_id FROM concern c
                WHERE c.subject = 'outcome' AND c.opened_at_us >= ? AND c.opened_at_us < ?
                    AND c.owner_id IN (
                        SELECT p.id FROM person p WHERE (CAST(? AS BIGINT) = 0 OR p.id = ?) AND (CAST(? AS BIGINT) = 0 OR p.team_id = ?)))
            ORDER BY s.id, r.answered_at_us, r.id
            """, asked.values
        ) { row in try LoopCheckRow(row: row, session: 0, from: 1) }
    }

    func loopVisits(_ asked: LoopSpanAsked) throws -> [LoopVisitRow] {
        try sql.all(
            """
            SELECT a.episode_id, a.id, a.start_us, a.attendance, a.attendance_amount, a.attendance_by
            FROM appointment a
            WHERE a.attendance IS NOT NULL AND a.episode_id IN (
                SELECT c.episode_id FROM concern c
                WHERE c.subject = 'attendance' AND c.opened_at_us >= ? AND c.opened_at_us < ?
                    AND c.owner_id IN (
                        SELECT p.id FROM person p WHERE (CAST(? AS BIGINT) = 0 OR p.id = ?) AND (CAST(? AS BIGINT) = 0 OR p.team_id = ?)))
            ORDER BY a.episode_id, a.start_us, a.id
            """, asked.values
        ) { row -> LoopVisitRow? in
            guard let attendance = try Attendance?(row: row, from: 3) else { return nil }
            return LoopVisitRow(
                episode: try row.key(0), appointment: try row.key(1), start: try row.instant(2),
                attendance: attendance)
        }.compactMap(\.self)
    }

    func loopAssignments(_ asked: LoopSpanAsked) throws -> [LoopAssignmentRow] {
        let rows = try sql.all(
            """
            SELECT o.session_id, o.value
            FROM observation o
            WHERE o.topic = 'assignment' AND o.value IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM observation x WHERE x.replaces_id = o.id)
                AND o.episode_id IN (
                    SELECT c.episode_id FROM concern c
                    WHERE c.subject = 'assignment' AND c.opened_at_us >= ? AND c.opened_at_us < ?
                        AND c.owner_id IN (
                            SELECT p.id FROM person p WHERE (CAST(? AS BIGINT) = 0 OR p.id = ?) AND (CAST(? AS BIGINT) = 0 OR p.team_id = ?)))
            ORDER BY o.session_id, o.recorded_at_us, o.id
            """, asked.values
        ) { row in
            LoopAssignmentRow(session: try row.key(0), outcome: try Self.outcome(try row.text(1)))
        }
        // Recorded twice without a correction, the last counts.
        return rows.indices.filter { $0 + 1 == rows.count || rows[$0 + 1].session != rows[$0].session }
            .map { rows[$0] }
    }

    private static func outcome(_ word: String) throws -> AssignmentOutcome {
        guard case .assignment(let outcome)? = ObservationValue(.assignment, word: word) else {
            throw StoreError.corrupt("an unknown observation")
        }
        return outcome
    }

    func loopTalks(_ asked: LoopSpanAsked) throws -> [ConcernAct] {
        try sql.all(
            """
            SELECT a.id, a.concern_id, a.episode_id, a.place, a.at_us, a.by_id, a.kind, a.content
            FROM concern c JOIN concern_act a ON a.concern_id = c.id
            WHERE c.opened_at_us >= ? AND c.opened_at_us < ?
                AND c.owner_id IN (
                    SELECT p.id FROM person p WHERE (CAST(? AS BIGINT) = 0 OR p.id = ?) AND (CAST(? AS BIGINT) = 0 OR p.team_id = ?))
                AND c.first_talk_us IS NOT NULL AND a.kind IN ('talked', 'sign-joined')
            ORDER BY a.concern_id, a.place
            """, asked.values, ConcernAct.init(row:))
    }

    func loopSteps(_ asked: LoopSpanAsked) throws -> [ConcernAct] {
        try sql.all(
            """
            SELECT a.id, a.concern_id, a.episode_id, a.place, a.at_us, a.by_id, a.kind, a.content
            FROM concern c JOIN concern_act a ON a.concern_id = c.id
            WHERE c.opened_at_us >= ? AND c.opened_at_us < ?
                AND c.owner_id IN (
                    SELECT p.id FROM person p WHERE (CAST(? AS BIGINT) = 0 OR p.id = ?) AND (CAST(? AS BIGINT) = 0 OR p.team_id = ?))
                AND c.step_reported_count < c.step_count AND a.kind IN ('step-agreed', 'step-reported')
            ORDER BY a.concern_id, a.place
            """, asked.values, ConcernAct.init(row:))
    }

    func firstConcernOpened() throws -> Instant? {
        try sql.first("SELECT opened_at_us FROM concern ORDER BY opened_at_us LIMIT 1") { try $0.instant(0) }
    }
}

extension LoopCheckRow {
    fileprivate init(row: any SQLRow, session: Int, from place: Int) throws {
        self.init(
            response: try row.key(place), session: try row.key(session), measure: MeasureKey(try row.text(place + 1)),
            total: try row.isNull(place + 2) ? nil : try row.int(place + 2), answeredAt: try row.instant(place + 3),
            way: try row.word(place + 4))
    }
}

extension LoopSpanAsked {
    fileprivate var values: [SQLValue] { [.instant(from), .instant(to)] + scope.values }
}

extension BoardScope {
    /// Whether by a person, and whom; whether by a team, and which.
    var values: [SQLValue] {
        switch self {
        case .therapist(let id): [.flag(true), .id(id), .flag(false), .null]
        case .team(let id): [.flag(false), .null, .flag(true), .id(id)]
        case .everybody: [.flag(false), .null, .flag(false), .null]
        }
    }
}
