extension Migration {
    /// Records that were opened in an emergency by somebody who is not responsible for the client, and who was told. Why
    /// it was is in `sealed_text`.
    static let emergencies = Migration(
        number: 28, name: "Emergencies",
        statements: [
            """
            CREATE TABLE emergency_opening (
                id ID PRIMARY KEY,
                client_id ID NOT NULL REFERENCES client (id),
                person_id ID NOT NULL REFERENCES person (id),
                kind TEXT NOT NULL,
                opened_at_us INSTANT NOT NULL,
                ended_at_us INSTANT,
                seal BYTES
            )
            """,
            "CREATE INDEX emergency_opening_by_client ON emergency_opening (client_id, opened_at_us)",
            "CREATE INDEX emergency_opening_by_person ON emergency_opening (person_id, opened_at_us)",
            """
            CREATE TABLE emergency_notice (
                emergency_id ID NOT NULL REFERENCES emergency_opening (id),
                person_id ID NOT NULL REFERENCES person (id),
                seen_at_us INSTANT,
                PRIMARY KEY (emergency_id, person_id)
            )
            """,
            "CREATE INDEX emergency_notice_by_person ON emergency_notice (person_id, seen_at_us)",
        ])
}
