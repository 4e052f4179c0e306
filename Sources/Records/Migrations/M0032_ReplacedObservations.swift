extension Migration {
    /// Whether an observation was corrected is asked of each that the loop counts; hardly any is.
    static let replacedObservations = Migration(
        number: 32, name: "ReplacedObservations",
        statements: [
            "CREATE INDEX observation_by_replaced ON observation (replaces_id) WHERE replaces_id IS NOT NULL"
        ])
}
