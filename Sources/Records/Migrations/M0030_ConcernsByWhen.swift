extension Migration {
    /// Concerns are read by whose they are and when they were opened; nothing asks for an owner's by state, and each
    /// change of state need not touch the index.
    static let concernsByWhen = Migration(
        number: 30, name: "ConcernsByWhen",
        statements: [
            "DROP INDEX concern_by_owner",
            "CREATE INDEX concern_by_owner ON concern (owner_id, opened_at_us)",
        ])
}
