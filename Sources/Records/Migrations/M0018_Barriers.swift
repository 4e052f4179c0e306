extension Migration {
    /// What stands in the way, act by act, and where each barrier stands. The words are in `sealed_text`.
    static let barriers = Migration(
        number: 18, name: "Barriers",
        statements: [
            // The concern is not referred to, so that either may come first.
            """
            CREATE TABLE barrier (
                id ID PRIMARY KEY,
                episode_id ID NOT NULL REFERENCES episode (id),
                concern_id ID,
                kind TEXT NOT NULL,
                state TEXT NOT NULL,
                opened_at_us INSTANT NOT NULL,
                closed_at_us INSTANT,
                try_from_day DAY
            )
            """,
            "CREATE INDEX barrier_by_episode ON barrier (episode_id)",
            "CREATE INDEX barrier_by_try ON barrier (try_from_day)",
            """
            CREATE TABLE barrier_act (
                id ID PRIMARY KEY,
                barrier_id ID NOT NULL REFERENCES barrier (id),
                place WHOLE NOT NULL,
                change TEXT NOT NULL,
                at_us INSTANT NOT NULL,
                by_id ID REFERENCES person (id),
                kind TEXT,
                language TEXT,
                cost TEXT,
                option_id ID,
                from_day DAY,
                outcome TEXT,
                undoes_id ID REFERENCES barrier_act (id),
                UNIQUE (barrier_id, place)
            )
            """,
        ])
}
