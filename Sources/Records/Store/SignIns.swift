internal import Clinic
internal import Practice

extension RecordsReading {
    func signIn(tokenHash: [UInt8]) throws -> SignIn? {
        try sql.first(
            """
            SELECT id, token_hash, person_id, created_at_us, last_seen_at_us, wrong_pins, handed_episode_id,
                handed_session_id, handed_measure_key, handed_measure_version, handed_language, handed_at_us,
                handed_response_id, handed_is_sent, stage, browser, seal
            FROM sign_in WHERE token_hash = ?
            """, [.blob(tokenHash)]
        ) { row in
            // One that was put there or changed from outside opens nothing.
            try isAsCoded(.signIn, row) ? try SignIn(row: row) : nil
        } ?? nil
    }

    func failedAttempts(of mark: String, since: Instant) throws -> Int {
        try sql.first(
            "SELECT COUNT(*) FROM failed_attempt WHERE sign_in_name = ? AND at_us >= ?",
            [.text(mark), .instant(since)]
        ) { try $0.int(0) } ?? 0
    }
}

extension RecordsReading {
    func knownDevice(tokenHash: [UInt8]) throws -> KnownDevice? {
        try sql.first(
            """
            SELECT token_hash, person_id, known_since_us, last_used_at_us, tries, tries_since_us
            FROM known_device WHERE token_hash = ?
            """, [.blob(tokenHash)]
        ) { row in
            KnownDevice(
                tokenHash: try row.blob(0), person: try row.key(1), knownSince: try row.instant(2),
                lastUsedAt: try row.instant(3), tries: try row.count(4), triesSince: try row.instant(5))
        }
    }
}

extension RecordsTransaction {
    func put(_ device: KnownDevice) throws {
        try requirePerson(device.person)
        try run(
            """
            INSERT INTO known_device (token_hash, person_id, known_since_us, last_used_at_us, tries, tries_since_us)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (token_hash) DO UPDATE SET person_id = excluded.person_id,
                known_since_us = excluded.known_since_us, last_used_at_us = excluded.last_used_at_us,
                tries = excluded.tries, tries_since_us = excluded.tries_since_us
            """,
            [
                .blob(device.tokenHash), .id(device.person), .instant(device.knownSince), .instant(device.lastUsedAt),
                .integer(device.tries), .instant(device.triesSince),
            ])
    }

    func forgetDevices(of person: PersonID, keeping: Int) throws {
        try run(
            """
            DELETE FROM known_device WHERE person_id = ? AND token_hash NOT IN (
                SELECT token_hash FROM known_device WHERE person_id = ?
                ORDER BY last_used_at_us DESC, token_hash LIMIT ?
            )
            """, [.id(person), .id(person), .integer(keeping)])
    }

    func put(_ signIn: SignIn) throws {
        let isTaken = try sql.exists(
            "SELECT 1 FROM sign_in WHERE token_hash = ? AND id <> ?", [.blob(signIn.tokenHash), .id(signIn.id)])
        guard !isTaken else { throw StoreError.duplicate("sign_in.token_hash") }
        try requirePerson(signIn.person)
        try run(
            """
            INSERT INTO sign_in (id, token_hash, person_id, created_at_us, last_seen_at_us, wrong_pins,
                handed_episode_id, handed_session_id, handed_measure_key, handed_measure_version,
                handed_language, handed_at_us, handed_response_id, handed_is_sent, stage, browser, seal)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET token_hash = excluded.token_hash, person_id = excluded.person_id,
                created_at_us = excluded.created_at_us, last_seen_at_us = excluded.last_seen_at_us,
                wrong_pins = excluded.wrong_pins, handed_episode_id = excluded.handed_episode_id,
                handed_session_id = excluded.handed_session_id, handed_measure_key = excluded.handed_measure_key,
                handed_measure_version = excluded.handed_measure_version,
                handed_language = excluded.handed_language, handed_at_us = excluded.handed_at_us,
                handed_response_id = excluded.handed_response_id, handed_is_sent = excluded.handed_is_sent,
                stage = excluded.stage, browser = excluded.browser, seal = excluded.seal
            """, try coded(.signIn, signIn.values))
    }

    func end(_ signIn: ID<SignIn>) throws { try run("DELETE FROM sign_in WHERE id = ?", [.id(signIn)]) }

    func endSignIns(before: Instant, ahead: Instant) throws {
        try run(
            "DELETE FROM sign_in WHERE created_at_us < ? AND (stage <> ? OR created_at_us < ?)",
            [.instant(before), .text(SignIn.ahead), .instant(ahead)])
    }

    func addFailedAttempt(of mark: String, at: Instant) throws {
        try run("INSERT INTO failed_attempt (sign_in_name, at_us) VALUES (?, ?)", [.text(mark), .instant(at)])
    }

    func clearFailedAttempts(of mark: String) throws {
        try run("DELETE FROM failed_attempt WHERE sign_in_name = ?", [.text(mark)])
    }

    func forgetFailedAttempts(before: Instant) throws {
        try run("DELETE FROM failed_attempt WHERE at_us < ?", [.instant(before)])
    }
}
