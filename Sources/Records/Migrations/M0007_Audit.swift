extension Migration {
    /// Who looked at or changed what. The ids refer to nothing, so that a line outlives what it is about.
    static let audit = Migration(
        number: 7, name: "Audit",
        statements: [
            """
            CREATE TABLE audit_event (
                id ID PRIMARY KEY,
                at_us INSTANT NOT NULL,
                person_id ID,
                action TEXT NOT NULL,
                client_id ID,
                episode_id ID
            )
            """,
            "CREATE INDEX audit_event_by_time ON audit_event (at_us, id)",
            "CREATE INDEX audit_event_by_client ON audit_event (client_id, at_us, id)",
        ])
}
