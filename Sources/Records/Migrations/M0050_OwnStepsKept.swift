extension Migration {
    /// A step that the therapist or the practice kept is no sign of the client any more: every standing is worked out again.
    static let ownStepsKept = Migration(
        number: 50, name: "OwnStepsKept", statements: ["UPDATE standing SET recheck_at_us = 0"])
}
