extension Migration {
    /// To whom something was done, and what changed about them. Entries of before say neither.
    static let auditSubject = Migration(
        number: 35, name: "AuditSubject",
        statements: [
            "ALTER TABLE audit_event ADD COLUMN subject_id ID",
            "ALTER TABLE audit_event ADD COLUMN detail TEXT",
        ])
}
