extension Migration {
    /// What clients agreed to, answer after answer.
    static let consents = Migration(
        number: 29, name: "Consents",
        statements: [
            """
            CREATE TABLE consent (
                id ID PRIMARY KEY,
                client_id ID NOT NULL REFERENCES client (id),
                matter TEXT NOT NULL,
                answer TEXT NOT NULL,
                giver TEXT NOT NULL,
                day DAY NOT NULL,
                recorded_by_id ID REFERENCES person (id),
                recorded_at_us INSTANT NOT NULL,
                seal BYTES
            )
            """,
            "CREATE INDEX consent_by_client ON consent (client_id, recorded_at_us)",
        ])
}
