extension Migration {
    /// People's words, encrypted. The record that they belong to stands in one of several tables.
    static let sealedText = Migration(
        number: 8, name: "SealedText",
        statements: [
            """
            CREATE TABLE sealed_text (
                id ID PRIMARY KEY,
                episode_id ID NOT NULL REFERENCES episode (id),
                purpose TEXT NOT NULL,
                of_id ID NOT NULL,
                key_version WHOLE NOT NULL,
                sealed BYTES NOT NULL,
                UNIQUE (of_id, purpose)
            )
            """,
            "CREATE INDEX sealed_text_by_episode ON sealed_text (episode_id)",
        ])
}
