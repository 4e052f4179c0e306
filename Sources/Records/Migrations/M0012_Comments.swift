extension Migration {
    /// What clients wrote on alliance checks, without the words, and what people made of it.
    static let comments = Migration(
        number: 12, name: "Comments",
        statements: [
            """
            CREATE TABLE comment (
                response_id ID PRIMARY KEY REFERENCES response (id),
                episode_id ID NOT NULL REFERENCES episode (id),
                written_at_us INSTANT NOT NULL,
                language TEXT NOT NULL,
                suggested_from WHOLE,
                suggested_to WHOLE,
                reader_version WHOLE NOT NULL,
                is_doubt FLAG CHECK (is_doubt IN (0, 1)),
                CHECK ((suggested_from IS NULL) = (suggested_to IS NULL))
            )
            """,
            "CREATE INDEX comment_by_episode ON comment (episode_id)",
            """
            CREATE TABLE comment_answer (
                id ID PRIMARY KEY,
                response_id ID NOT NULL REFERENCES comment (response_id),
                place WHOLE NOT NULL,
                is_doubt FLAG CHECK (is_doubt IN (0, 1)),
                answered_at_us INSTANT NOT NULL,
                answered_by_id ID REFERENCES person (id),
                UNIQUE (response_id, place)
            )
            """,
        ])
}
