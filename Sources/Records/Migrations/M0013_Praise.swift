extension Migration {
    /// What went well and was said, or put off.
    static let praise = Migration(
        number: 13, name: "Praise",
        statements: [
            """
            CREATE TABLE praise (
                id ID PRIMARY KEY,
                episode_id ID NOT NULL REFERENCES episode (id),
                kind TEXT NOT NULL,
                record TEXT NOT NULL,
                answer TEXT NOT NULL,
                at_us INSTANT NOT NULL,
                by_id ID REFERENCES person (id)
            )
            """,
            "CREATE INDEX praise_by_episode ON praise (episode_id)",
        ])
}
