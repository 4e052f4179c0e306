extension Migration {
    /// What waits for an act again after a talk, and since when, is derived: open episodes are worked out again at once.
    static let waitingAgain = Migration(
        number: 33, name: "WaitingAgain", statements: ["UPDATE standing SET recheck_at_us = 0 WHERE is_open = 1"])
}
