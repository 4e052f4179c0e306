internal import Clinic
internal import FollowThrough
internal import Practice

extension RecordsReading {
    func supervisionEntries(of therapist: PersonID) throws -> [SupervisionRecord] {
        try sql.all(
            """
            SELECT id, therapist_id, by_id, meeting_day, at_us, episode_id, concern_id, sign_kind, mark, who, due_day,
                replaces_id, key_version, sealed
            FROM supervision_entry WHERE therapist_id = ? ORDER BY meeting_day, at_us, id
            """, [.id(therapist)], SupervisionRecord.init(row:))
    }

    func supervisionEntries(about episode: EpisodeID) throws -> [SupervisionRecord] {
        try sql.all(
            """
            SELECT id, therapist_id, by_id, meeting_day, at_us, episode_id, concern_id, sign_kind, mark, who, due_day,
                replaces_id, key_version, sealed
            FROM supervision_entry WHERE episode_id = ? ORDER BY meeting_day, at_us, id
            """, [.id(episode)], SupervisionRecord.init(row:))
    }

    /// Those with words of their own.
    func sealedSupervision() throws -> [SupervisionRecord] {
        try sql.all(
            """
            SELECT id, therapist_id, by_id, meeting_day, at_us, episode_id, concern_id, sign_kind, mark, who, due_day,
                replaces_id, key_version, sealed
            FROM supervision_entry WHERE sealed IS NOT NULL ORDER BY id
            """, [], SupervisionRecord.init(row:))
    }

    func supervisionEntry(_ id: SupervisionEntryID) throws -> SupervisionRecord? {
        try sql.first(
            """
            SELECT id, therapist_id, by_id, meeting_day, at_us, episode_id, concern_id, sign_kind, mark, who, due_day,
                replaces_id, key_version, sealed
            FROM supervision_entry WHERE id = ?
            """, [.id(id)], SupervisionRecord.init(row:))
    }

    func reviewTallies(_ scope: BoardScope) throws -> [ConcernID: ReviewTally] {
        let rows = try sql.all(
            """
            SELECT c.id, COUNT(*), MAX(a.at_us)
            FROM standing s LEFT JOIN person p ON p.id = s.owner_id JOIN concern c ON c.episode_id = s.episode_id
            JOIN concern_act a ON a.concern_id = c.id
            WHERE s.is_open = 1 AND (CAST(? AS BIGINT) = 0 OR s.owner_id = ?)
                AND (CAST(? AS BIGINT) = 0 OR p.team_id = ?)
                AND c.state = 'in-review' AND a.kind = 'reviewed'
                AND NOT EXISTS (
                    SELECT 1 FROM concern_act r
                    WHERE r.concern_id = c.id AND r.kind = 'reopened' AND r.place > a.place)
            GROUP BY c.id
            """, scope.values
        ) { row in
            (try row.key(0) as ConcernID, ReviewTally(count: try row.int(1), last: try row.instant(2)))
        }
        return Dictionary(rows) { first, _ in first }
    }

    func praiseBalance(of therapist: PersonID, from: Instant, to: Instant) throws -> PraiseBalance {
        let span: [SQLValue] = [.id(therapist), .instant(from), .instant(to)]
        let praised: [ClientID] = try sql.all(
            """
            SELECT e.client_id FROM praise p JOIN episode e ON e.id = p.episode_id
            WHERE p.by_id = ? AND p.at_us >= ? AND p.at_us < ? AND p.answer <> 'not-now'
                AND p.taken_back_at_us IS NULL
            """, span
        ) { try $0.key(0) }
        let concerned: [ClientID] = try sql.all(
            """
            SELECT e.client_id FROM concern c JOIN episode e ON e.id = c.episode_id
            WHERE c.owner_id = ? AND c.opened_at_us >= ? AND c.opened_at_us < ?
                AND COALESCE(c.dismiss_reason, '') NOT IN ('record-corrected', 'check-came-in')
            """, span
        ) { try $0.key(0) }
        return PraiseBalance(
            praises: praised.count, concerns: concerned.count, clients: Set(praised + concerned).count)
    }
}

extension RecordsTransaction {
    func add(_ record: SupervisionRecord) throws {
        let entry = record.entry
        let isThere = try sql.exists("SELECT 1 FROM supervision_entry WHERE id = ?", [.id(entry.id)])
        guard !isThere else { throw StoreError.duplicate("supervision_entry.id") }
        try requirePerson(entry.therapist)
        if let episode = entry.matter?.episode { try requireEpisode(episode) }
        if let concern = entry.matter?.concern {
            try require("concern", "SELECT 1 FROM concern WHERE id = ?", concern)
        }
        if let replaced = entry.replaces {
            try require("supervision entry", "SELECT 1 FROM supervision_entry WHERE id = ?", replaced)
        }
        try insert(
            """
            INSERT INTO supervision_entry (id, therapist_id, by_id, meeting_day, at_us, episode_id, concern_id, sign_kind,
                mark, who, due_day, replaces_id, key_version, sealed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (replaces_id) DO NOTHING
            """, record.values, orDuplicate: "supervision_entry.replaces")
        touch(.supervisionEntry, entry.id)
    }
}
