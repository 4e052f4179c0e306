extension Migration {
    /// Whose names and words were made unreadable, what a law wants kept of them, and what came of looking for whose time
    /// is up.
    static let erasures = Migration(
        number: 27, name: "Erasures",
        statements: [
            """
            CREATE TABLE erasure (
                id ID PRIMARY KEY,
                client_id ID NOT NULL UNIQUE REFERENCES client (id),
                at_us INSTANT NOT NULL,
                by_id ID REFERENCES person (id),
                because TEXT NOT NULL,
                kept_until_day DAY,
                kept_why TEXT,
                kept BYTES
            )
            """,
            """
            CREATE TABLE retention_run (
                at_us INSTANT PRIMARY KEY,
                erased WHOLE NOT NULL,
                let_go WHOLE NOT NULL
            )
            """,
            "CREATE INDEX episode_by_ending ON episode (ended_day)",
        ])
}
