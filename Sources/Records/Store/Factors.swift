internal import Clinic
internal import Practice

extension RecordsReading {
    func secondFactor(of person: PersonID) throws -> SecondFactor? {
        try sql.first(
            "SELECT person_id, sealed, is_confirmed, last_step FROM second_factor WHERE person_id = ?", [.id(person)]
        ) { row in
            SecondFactor(
                person: try row.key(0), sealed: try row.blob(1), isConfirmed: try row.flag(2),
                lastStep: Int64(try row.int(3)))
        }
    }

    func recoveryCodes(of person: PersonID) throws -> [[UInt8]] {
        try sql.all("SELECT code_hash FROM recovery_code WHERE person_id = ? ORDER BY code_hash", [.id(person)]) {
            try $0.blob(0)
        }
    }

    func invitation(tokenHash: [UInt8]) throws -> Invitation? {
        try sql.first(
            "SELECT token_hash, person_id, expires_at_us FROM invitation WHERE token_hash = ?", [.blob(tokenHash)]
        ) { row in
            Invitation(tokenHash: try row.blob(0), person: try row.key(1), expiresAt: try row.instant(2))
        }
    }

    /// None that was put there or changed from outside: it opens nothing, and must not be written anew with a code.
    func signIns(of person: PersonID) throws -> [SignIn] {
        try sql.all(
            """
            SELECT id, token_hash, person_id, created_at_us, last_seen_at_us, wrong_pins, handed_episode_id,
                handed_session_id, handed_measure_key, handed_measure_version, handed_language, handed_at_us,
                handed_response_id, handed_is_sent, stage, browser, seal
            FROM sign_in WHERE person_id = ? ORDER BY created_at_us DESC, id DESC
            """, [.id(person)]
        ) { try isAsCoded(.signIn, $0) ? try SignIn(row: $0) : nil }.compactMap(\.self)
    }

    func sites(of person: PersonID) throws -> [SiteID] {
        try sql.all("SELECT site_id FROM person_site WHERE person_id = ? ORDER BY site_id", [.id(person)]) {
            try $0.key(0)
        }
    }
}

extension RecordsTransaction {
    func put(_ factor: SecondFactor) throws {
        try requirePerson(factor.person)
        try changing(.wayIn, factor.person)
        try run(
            """
            INSERT INTO second_factor (person_id, sealed, is_confirmed, last_step) VALUES (?, ?, ?, ?)
            ON CONFLICT (person_id) DO UPDATE SET sealed = excluded.sealed, is_confirmed = excluded.is_confirmed,
                last_step = excluded.last_step
            """,
            [
                .id(factor.person), .blob(factor.sealed), .flag(factor.isConfirmed),
                .integer(Int(factor.lastStep)),
            ])
    }

    func removeSecondFactor(of person: PersonID) throws {
        try changing(.wayIn, person)
        try run("DELETE FROM second_factor WHERE person_id = ?", [.id(person)])
        try run("DELETE FROM recovery_code WHERE person_id = ?", [.id(person)])
    }

    func set(recoveryCodes: [[UInt8]], of person: PersonID) throws {
        try requirePerson(person)
        try changing(.wayIn, person)
        try run("DELETE FROM recovery_code WHERE person_id = ?", [.id(person)])
        for code in recoveryCodes {
            try run(
                "INSERT INTO recovery_code (person_id, code_hash) VALUES (?, ?)", [.id(person), .blob(code)])
        }
    }

    func use(recoveryCode: [UInt8], of person: PersonID) throws {
        try changing(.wayIn, person)
        try run(
            "DELETE FROM recovery_code WHERE person_id = ? AND code_hash = ?", [.id(person), .blob(recoveryCode)])
    }

    func put(_ invitation: Invitation) throws {
        try requirePerson(invitation.person)
        try changing(.wayIn, invitation.person)
        try run(
            """
            INSERT INTO invitation (person_id, token_hash, expires_at_us) VALUES (?, ?, ?)
            ON CONFLICT (person_id) DO UPDATE SET token_hash = excluded.token_hash,
                expires_at_us = excluded.expires_at_us
            """, [.id(invitation.person), .blob(invitation.tokenHash), .instant(invitation.expiresAt)])
    }

    /// Taking a link away is never refused; where other ways in were changed from outside, that stays to be told of.
    func endInvitations(of person: PersonID) throws {
        if try isAsCoded(.wayIn, .id(person)) == true { touch(.wayIn, person) }
        try run("DELETE FROM invitation WHERE person_id = ?", [.id(person)])
    }

    func endSignIns(of person: PersonID) throws {
        try run("DELETE FROM sign_in WHERE person_id = ?", [.id(person)])
    }

    func set(sites: [SiteID], of person: PersonID) throws {
        try requirePerson(person)
        try changing(.wayIn, person)
        try run("DELETE FROM person_site WHERE person_id = ?", [.id(person)])
        for site in Set(sites).sorted() {
            try require("site", "SELECT 1 FROM site WHERE id = ?", site)
            try run("INSERT INTO person_site (person_id, site_id) VALUES (?, ?)", [.id(person), .id(site)])
        }
    }

    func moveAppointments(of episode: EpisodeID, from: PersonID, to: PersonID, after: Instant) throws {
        let moved = try sql.all(
            """
            UPDATE appointment SET therapist_id = ?
            WHERE episode_id = ? AND therapist_id = ? AND start_us > ? AND attendance IS NULL RETURNING id
            """, [.id(to), .id(episode), .id(from), .instant(after)]
        ) { try $0.id(0) }
        for id in moved { touch(.appointment, .id(high: id.high, low: id.low)) }
    }
}
