internal import Clinic
internal import Measures
internal import Practice

extension RecordsReading {
    func erasures(limit: Int) throws -> [Erasure] {
        try sql.all(
            """
            SELECT id, client_id, at_us, by_id, because, kept_until_day, kept_why, kept FROM erasure
            ORDER BY at_us DESC, id LIMIT ?
            """, [.integer(limit)], Erasure.init(row:))
    }

    func clients(endedBy day: Day, limit: Int) throws -> [ClientID] {
        try sql.all(
            """
            SELECT DISTINCT e.client_id FROM episode e JOIN client c ON c.id = e.client_id
            WHERE e.ended_day <= ? AND c.erased_at_us IS NULL AND NOT EXISTS (
                SELECT 1 FROM episode x
                WHERE x.client_id = e.client_id AND (x.ended_day IS NULL OR x.ended_day > ?))
            ORDER BY e.client_id LIMIT ?
            """, [.day(day), .day(day), .integer(limit)]
        ) { try $0.key(0) }
    }

    func erasuresKept(before day: Day) throws -> [Erasure] {
        try sql.all(
            """
            SELECT id, client_id, at_us, by_id, because, kept_until_day, kept_why, kept FROM erasure
            WHERE kept IS NOT NULL AND kept_until_day < ? ORDER BY id
            """, [.day(day)], Erasure.init(row:))
    }

    func retentionRuns(limit: Int) throws -> [RetentionRun] {
        try sql.all(
            "SELECT at_us, erased, let_go, unread FROM retention_run ORDER BY at_us DESC LIMIT ?", [.integer(limit)]
        ) { row in
            RetentionRun(
                at: try row.instant(0), erased: try row.count(1), letGo: try row.count(2), unread: try row.count(3))
        }
    }
}

extension RecordsTransaction {
    func erase(_ erasure: Erasure) throws {
        let client = SQLValue.id(erasure.client)
        let isThere = try sql.exists("SELECT 1 FROM client WHERE id = ? AND erased_at_us IS NULL", [client])
        guard isThere else { throw StoreError.missing("client") }
        try run(
            "DELETE FROM sealed_text WHERE episode_id IN (SELECT id FROM episode WHERE client_id = ?)", [client])
        let moves = try sql.all(
            """
            UPDATE stock_move SET note = '' WHERE episode_id IN (SELECT id FROM episode WHERE client_id = ?)
            RETURNING id
            """, [client]
        ) { try $0.id(0) }
        try forgetWords(client)
        try forgetCorrections(of: client)
        try forgetTreatments(of: client)
        for move in moves { touch(.stockMove, .id(high: move.high, low: move.low)) }
        try run(
            """
            UPDATE client SET code = ?, name = '', called_name = '', born_day = NULL, identity = NULL, data_key = NULL,
                talk_key = NULL, erased_at_us = ? WHERE id = ?
            """, [.text("erased \(erasure.client)"), .instant(erasure.at), client])
        touch(.client, erasure.client)
        try run(
            """
            INSERT INTO erasure (id, client_id, at_us, by_id, because, kept_until_day, kept_why, kept)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .id(erasure.id), client, .instant(erasure.at), .optional(erasure.by), .word(erasure.because),
                .optional(erasure.kept?.until), .optional(erasure.kept?.why),
                erasure.kept.map { .blob($0.sealed) } ?? .null,
            ])
    }

    /// A treatment that several others have too is a name of the practice's; any other may be words about this client.
    private func forgetTreatments(of client: SQLValue) throws {
        try run(
            "DELETE FROM episode_correction WHERE episode_id IN (SELECT id FROM episode WHERE client_id = ?)", [client])
        let episodes: [EpisodeID] = try sql.all(
            """
            UPDATE treatment_spell SET treatment = ''
            WHERE episode_id IN (SELECT id FROM episode WHERE client_id = ?) AND (
                SELECT COUNT(DISTINCT e.client_id) FROM treatment_spell t JOIN episode e ON e.id = t.episode_id
                WHERE t.treatment = treatment_spell.treatment AND e.client_id <> ?) < 2
            RETURNING episode_id
            """, [client, client]
        ) { try $0.key(0) }
        for episode in episodes { touch(.episode, episode) }
    }

    /// What the client wrote on measures.
    private func forgetWords(_ client: SQLValue) throws {
        let responses = try sql.all(
            """
            SELECT r.id, r.answers FROM response r JOIN episode e ON e.id = r.episode_id
            WHERE e.client_id = ? AND r.answers IS NOT NULL
            """, [client]
        ) { row in (id: try row.key(0) as ResponseID, answers: try row.blob(1)) }
        for response in responses {
            guard let kept = WrittenAnswers.withoutWords(response.answers) else { continue }
            try run("UPDATE response SET answers = ? WHERE id = ?", [.blob(kept), .id(response.id)])
            touch(.response, response.id)
        }
    }

    func keptByLaw() throws -> [(ID<Erasure>, [UInt8])] {
        try sql.all("SELECT id, kept FROM erasure WHERE kept IS NOT NULL ORDER BY id") {
            (try $0.key(0), try $0.blob(1))
        }
    }

    func letGo(_ erasure: ID<Erasure>) throws {
        try run("UPDATE erasure SET kept = NULL, kept_until_day = NULL, kept_why = NULL WHERE id = ?", [.id(erasure)])
    }

    func add(_ run: RetentionRun) throws {
        try self.run(
            """
            INSERT INTO retention_run (at_us, erased, let_go, unread) VALUES (?, ?, ?, ?)
            ON CONFLICT (at_us) DO UPDATE
            SET erased = excluded.erased, let_go = excluded.let_go, unread = excluded.unread
            """, [.instant(run.at), .integer(run.erased), .integer(run.letGo), .integer(run.unread)])
    }
}

extension Erasure {
    fileprivate init(row: any SQLRow) throws {
        var kept: KeptByLaw?
        if let until = try row.optionalDay(5), let why = try row.optionalText(6), let sealed = try row.optionalBlob(7) {
            kept = KeptByLaw(until: until, why: why, sealed: sealed)
        }
        self.init(
            id: try row.key(0), client: try row.key(1), at: try row.instant(2), by: try row.optionalKey(3),
            because: try row.word(4), kept: kept)
    }
}
