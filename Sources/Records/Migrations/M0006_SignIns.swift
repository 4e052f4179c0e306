extension Migration {
    /// Signed-in browsers, a tablet handed over, and failed attempts at the door.
    static let signIns = Migration(
        number: 6, name: "SignIns",
        statements: [
            // The session and the response of a hand-over refer to nothing: one may be taken back, one is yet to come.
            """
            CREATE TABLE sign_in (
                id ID PRIMARY KEY,
                token_hash BYTES NOT NULL UNIQUE,
                person_id ID NOT NULL REFERENCES person (id),
                created_at_us INSTANT NOT NULL,
                last_seen_at_us INSTANT NOT NULL,
                wrong_pins WHOLE NOT NULL,
                handed_episode_id ID REFERENCES episode (id),
                handed_session_id ID,
                handed_measure_key TEXT,
                handed_measure_version WHOLE,
                handed_language TEXT,
                handed_at_us INSTANT,
                handed_response_id ID,
                handed_is_sent FLAG
            )
            """,
            "CREATE INDEX sign_in_by_created ON sign_in (created_at_us)",
            "CREATE INDEX sign_in_by_person ON sign_in (person_id)",
            "CREATE TABLE failed_attempt (sign_in_name TEXT NOT NULL, at_us INSTANT NOT NULL)",
            "CREATE INDEX failed_attempt_by_name ON failed_attempt (sign_in_name, at_us)",
        ])
}
