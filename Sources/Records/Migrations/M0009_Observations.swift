extension Migration {
    /// What was seen and heard in sessions; a correction is one more row, and words stand apart, sealed.
    static let observations = Migration(
        number: 9, name: "Observations",
        statements: [
            """
            CREATE TABLE observation (
                id ID PRIMARY KEY,
                episode_id ID NOT NULL REFERENCES episode (id),
                session_id ID NOT NULL REFERENCES session (id),
                place WHOLE NOT NULL,
                topic TEXT NOT NULL,
                value TEXT,
                recorded_at_us INSTANT NOT NULL,
                recorded_by_id ID REFERENCES person (id),
                replaces_id ID REFERENCES observation (id),
                UNIQUE (session_id, place)
            )
            """,
            "CREATE INDEX observation_by_episode ON observation (episode_id)",
        ])
}
