extension Migration {
    /// What a session brought after the talk in it waits for an act. Derived: every open standing is worked out again.
    static let whatTheTalkDidNotSee = Migration(
        number: 43, name: "WhatTheTalkDidNotSee",
        statements: ["UPDATE standing SET recheck_at_us = 0 WHERE is_open = 1"])
}
