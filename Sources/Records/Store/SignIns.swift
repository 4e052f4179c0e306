internal import Clinic
internal import Practice

extension RecordsReading {
    func signIn(tokenHash: [UInt8]) throws -> SignIn? {
        try sql.first(
            """
            SELECT id, token_hash, person_id, created_at_us, last_seen_at_us, wrong_pins, handed_episode_id,
                handed_session_id, handed_measure_key, handed_measure_version, handed_language, handed_at_us,
                handed_response_id, handed_is_sent
            FROM sign_in WHERE token_hash = ?
            """, [.blob(tokenHash)], SignIn.init(row:))
    }

    func failedAttempts(signInName: String, since: Instant) throws -> Int {
        try sql.first(
            "SELECT COUNT(*) FROM failed_attempt WHERE sign_in_name = ? AND at_us >= ?",
            [.text(signInName), .instant(since)]
        ) { try $0.int(0) } ?? 0
    }
}

extension RecordsTransaction {
    func put(_ signIn: SignIn) throws {
        let isTaken = try sql.exists(
            "SELECT 1 FROM sign_in WHERE token_hash = ? AND id <> ?", [.blob(signIn.tokenHash), .id(signIn.id)])
        guard !isTaken else { throw StoreError.duplicate("sign_in.token_hash") }
        try requirePerson(signIn.person)
        try run(
            """
            INSERT INTO sign_in (id, token_hash, person_id, created_at_us, last_seen_at_us, wrong_pins,
                handed_episode_id, handed_session_id, handed_measure_key, handed_measure_version,
                handed_language, handed_at_us, handed_response_id, handed_is_sent)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET token_hash = excluded.token_hash, person_id = excluded.person_id,
                created_at_us = excluded.created_at_us, last_seen_at_us = excluded.last_seen_at_us,
                wrong_pins = excluded.wrong_pins, handed_episode_id = excluded.handed_episode_id,
                handed_session_id = excluded.handed_session_id, handed_measure_key = excluded.handed_measure_key,
                handed_measure_version = excluded.handed_measure_version,
                handed_language = excluded.handed_language, handed_at_us = excluded.handed_at_us,
                handed_response_id = excluded.handed_response_id, handed_is_sent = excluded.handed_is_sent
            """, signIn.values)
    }

    func end(_ signIn: ID<SignIn>) throws { try run("DELETE FROM sign_in WHERE id = ?", [.id(signIn)]) }

    func endSignIns(before: Instant) throws {
        try run("DELETE FROM sign_in WHERE created_at_us < ?", [.instant(before)])
    }

    func addFailedAttempt(signInName: String, at: Instant) throws {
        try run(
            "INSERT INTO failed_attempt (sign_in_name, at_us) VALUES (?, ?)", [.text(signInName), .instant(at)])
    }

    func clearFailedAttempts(signInName: String) throws {
        try run("DELETE FROM failed_attempt WHERE sign_in_name = ?", [.text(signInName)])
    }
}
