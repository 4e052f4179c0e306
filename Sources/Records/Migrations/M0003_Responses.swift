extension Migration {
    /// What clients answered and what it came to then; a correction is one more row.
    static let responses = Migration(
        number: 3, name: "Responses",
        statements: [
            """
            CREATE TABLE response (
                id ID PRIMARY KEY,
                episode_id ID NOT NULL REFERENCES episode (id),
                session_id ID REFERENCES session (id),
                measure_key TEXT NOT NULL,
                measure_version WHOLE NOT NULL,
                purpose TEXT NOT NULL,
                content TEXT NOT NULL,
                answers BYTES,
                paper_total WHOLE,
                way TEXT NOT NULL,
                language TEXT,
                answered_at_us INSTANT NOT NULL,
                recorded_at_us INSTANT NOT NULL,
                recorded_by_id ID REFERENCES person (id),
                replaces_id ID REFERENCES response (id),
                status TEXT NOT NULL,
                total WHOLE,
                score TEXT NOT NULL
            )
            """,
            "CREATE INDEX response_by_episode ON response (episode_id)",
            "CREATE INDEX response_by_session ON response (session_id, purpose)",
            "CREATE INDEX response_by_replaced ON response (replaces_id)",
        ])
}
