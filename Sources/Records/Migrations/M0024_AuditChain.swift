extension Migration {
    /// How the record of who looked holds together, and where it ended at moments that were signed.
    static let auditChain = Migration(
        number: 24, name: "AuditChain",
        statements: [
            // No reference to the event, so that one that was taken out can be told of.
            """
            CREATE TABLE audit_link (
                place WHOLE PRIMARY KEY,
                event_id ID NOT NULL,
                link BYTES NOT NULL
            )
            """,
            """
            CREATE TABLE audit_anchor (
                place WHOLE PRIMARY KEY,
                practice_id ID NOT NULL,
                link BYTES NOT NULL,
                at_us INSTANT NOT NULL,
                signature BYTES NOT NULL
            )
            """,
        ])
}
