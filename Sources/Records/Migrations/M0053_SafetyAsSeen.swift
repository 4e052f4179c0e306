extension Migration {
    /// A doubt that is said soon after a talk waits for an answer, and a risk answer that nobody had seen is not safe by
    /// what was recorded about another: every standing is worked out again. What stands in the way is found by when it was
    /// named.
    static let safetyAsSeen = Migration(
        number: 53, name: "SafetyAsSeen",
        statements: [
            "UPDATE standing SET recheck_at_us = 0",
            "CREATE INDEX barrier_by_opening ON barrier (opened_at_us, id)",
        ])
}
