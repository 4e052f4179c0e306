extension Migration {
    /// A standing is rewritten with every response, and every index over what changes in it is one more page to write.
    /// A board is found by its owner; its few rows are put in order when they are read.
    static let fewerStandingIndexes = Migration(
        number: 10, name: "FewerStandingIndexes",
        statements: [
            "DROP INDEX standing_by_owner",
            "DROP INDEX standing_by_urgency",
            "CREATE INDEX standing_by_owner ON standing (owner_id, is_open)",
        ])
}
