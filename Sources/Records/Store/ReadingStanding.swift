internal import Clinic
internal import FollowThrough
internal import Practice

extension RecordsReading {
    func standing(of episode: EpisodeID) throws -> Standing? {
        try sql.first(
            """
            SELECT episode_id, owner_id, is_open, act, urgency, since_us, session_count, last_session_us,
                next_appointment_us, last_outcome, last_alliance, derived_at_us, recheck_at_us, signs, concerns
            FROM standing WHERE episode_id = ?
            """, [.id(episode)], Standing.init(row:))
    }

    func board(_ scope: BoardScope) throws -> [BoardRow] { try rows(scope, includingClosed: false) }

    func hasEpisodes(_ scope: BoardScope) throws -> Bool {
        switch scope {
        case .therapist(let id): try sql.exists("SELECT 1 FROM standing WHERE owner_id = ? LIMIT 1", [.id(id)])
        case .team(let id):
            try sql.exists(
                "SELECT 1 FROM standing s JOIN person p ON p.id = s.owner_id WHERE p.team_id = ? LIMIT 1", [.id(id)])
        case .everybody: try sql.exists("SELECT 1 FROM standing LIMIT 1")
        }
    }

    func caseload(_ scope: BoardScope, includingClosed: Bool) throws -> [BoardRow] {
        NameOrder.sorted(try rows(scope, includingClosed: includingClosed), by: \.client.name, then: \.standing.episode)
    }

    func dueForRecheck(at now: Instant, limit: Int) throws -> [EpisodeID] {
        try sql.all(
            """
            SELECT episode_id FROM standing WHERE is_open IN (0, 1) AND recheck_at_us <= ?
            ORDER BY recheck_at_us, episode_id LIMIT ?
            """, [.instant(now), .integer(limit)]
        ) { try $0.key(0) }
    }

    /// By urgency, then age. `is_open >= 0` is every standing, `is_open >= 1` the open ones.
    private func rows(_ scope: BoardScope, includingClosed: Bool) throws -> [BoardRow] {
        let least = SQLValue.flag(!includingClosed)
        let row = { [clients = ClientRows(sealing: sealing)] in try BoardRow($0, clients) }
        return switch scope {
        case .therapist(let id): try sql.all(Boards.ofTherapist, [.id(id), least], row)
        case .team(let id): try sql.all(Boards.ofTeam, [.id(id), least], row)
        case .everybody: try sql.all(Boards.ofEverybody, [least], row)
        }
    }
}

/// One statement per scope, each along an index of its own.
private enum Boards {
    static let ofTherapist: SQL = """
        SELECT s.episode_id, s.owner_id, s.is_open, s.act, s.urgency, s.since_us, s.session_count,
            s.last_session_us, s.next_appointment_us, s.last_outcome, s.last_alliance, s.derived_at_us,
            s.recheck_at_us, s.signs, s.concerns, c.id, c.identity, c.data_key, c.erased_at_us, c.language, p.name
        FROM standing s JOIN episode e ON e.id = s.episode_id JOIN client c ON c.id = e.client_id
        LEFT JOIN person p ON p.id = s.owner_id
        WHERE s.owner_id = ? AND s.is_open >= ? AND c.erased_at_us IS NULL
        ORDER BY s.urgency DESC, s.since_us NULLS LAST, s.episode_id
        """

    static let ofTeam: SQL = """
        SELECT s.episode_id, s.owner_id, s.is_open, s.act, s.urgency, s.since_us, s.session_count,
            s.last_session_us, s.next_appointment_us, s.last_outcome, s.last_alliance, s.derived_at_us,
            s.recheck_at_us, s.signs, s.concerns, c.id, c.identity, c.data_key, c.erased_at_us, c.language, p.name
        FROM standing s JOIN episode e ON e.id = s.episode_id JOIN client c ON c.id = e.client_id
        JOIN person p ON p.id = s.owner_id
        WHERE p.team_id = ? AND s.is_open >= ? AND c.erased_at_us IS NULL
        ORDER BY s.urgency DESC, s.since_us NULLS LAST, s.episode_id
        """

    static let ofEverybody: SQL = """
        SELECT s.episode_id, s.owner_id, s.is_open, s.act, s.urgency, s.since_us, s.session_count,
            s.last_session_us, s.next_appointment_us, s.last_outcome, s.last_alliance, s.derived_at_us,
            s.recheck_at_us, s.signs, s.concerns, c.id, c.identity, c.data_key, c.erased_at_us, c.language, p.name
        FROM standing s JOIN episode e ON e.id = s.episode_id JOIN client c ON c.id = e.client_id
        LEFT JOIN person p ON p.id = s.owner_id
        WHERE s.is_open >= ? AND c.erased_at_us IS NULL
        ORDER BY s.urgency DESC, s.since_us NULLS LAST, s.episode_id
        """
}
