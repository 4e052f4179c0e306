extension Migration {
    /// Nearly every response replaces nothing, and each was an entry in the index of what is replaced.
    static let fewerReplacedEntries = Migration(
        number: 21, name: "FewerReplacedEntries",
        statements: [
            "DROP INDEX response_by_replaced",
            "CREATE INDEX response_by_replaced ON response (replaces_id) WHERE replaces_id IS NOT NULL",
        ])
}
