extension Migration {
    /// The practice may switch off the line of a client's own marks, under a name that an older program does not know. A
    /// review is due as soon as somebody has come, and calling off late counts as a miss: every standing is worked out
    /// again.
    static let lineOfOwnMarks = Migration(
        number: 54, name: "LineOfOwnMarks", statements: ["UPDATE standing SET recheck_at_us = 0"])
}
