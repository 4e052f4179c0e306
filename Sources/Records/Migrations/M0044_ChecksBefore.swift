extension Migration {
    /// Checks that a client filled in before the session of an appointment. They are the session's once it is there.
    static let checksBefore = Migration(
        number: 44, name: "ChecksBefore",
        statements: [
            """
            CREATE TABLE check_before (
                response_id ID PRIMARY KEY REFERENCES response (id),
                appointment_id ID NOT NULL REFERENCES appointment (id),
                seal BYTES
            )
            """,
            "CREATE INDEX check_before_by_appointment ON check_before (appointment_id)",
        ])
}
