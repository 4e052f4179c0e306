extension Migration {
    /// The sums of sessions that follow one another hold the alliance of both. Derived: open episodes are worked out again at
    /// once, others where something of them changes or all standings are worked out again; until then their pairs are not
    /// counted.
    static let sumsOfPairs = Migration(
        number: 40, name: "SumsOfPairs", statements: ["UPDATE standing SET recheck_at_us = 0 WHERE is_open = 1"])
}
