extension Migration {
    /// What came of supervision meetings. Words about a client are in `sealed_text`, those on a meeting stand here.
    static let supervision = Migration(
        number: 22, name: "Supervision",
        statements: [
            """
            CREATE TABLE supervision_entry (
                id ID PRIMARY KEY,
                therapist_id ID NOT NULL REFERENCES person (id),
                by_id ID REFERENCES person (id),
                meeting_day DAY NOT NULL,
                at_us INSTANT NOT NULL,
                episode_id ID REFERENCES episode (id),
                concern_id ID REFERENCES concern (id),
                sign_kind TEXT,
                mark TEXT NOT NULL,
                who TEXT,
                due_day DAY,
                replaces_id ID UNIQUE REFERENCES supervision_entry (id),
                key_version WHOLE,
                sealed BYTES
            )
            """,
            "CREATE INDEX supervision_entry_by_therapist ON supervision_entry (therapist_id, meeting_day)",
            "CREATE INDEX supervision_entry_by_episode ON supervision_entry (episode_id)",
            "CREATE INDEX praise_by_person ON praise (by_id, at_us)",
        ])
}
