extension Migration {
    /// Browsers on which somebody has signed in before; their tries are counted apart from everybody else's.
    static let knownDevices = Migration(
        number: 11, name: "KnownDevices",
        statements: [
            """
            CREATE TABLE known_device (
                token_hash BYTES PRIMARY KEY,
                person_id ID NOT NULL REFERENCES person (id),
                known_since_us INSTANT NOT NULL,
                last_used_at_us INSTANT NOT NULL,
                tries WHOLE NOT NULL,
                tries_since_us INSTANT NOT NULL
            )
            """,
            "CREATE INDEX known_device_by_person ON known_device (person_id, last_used_at_us)",
        ])
}
