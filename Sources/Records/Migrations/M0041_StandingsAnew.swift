extension Migration {
    /// What a concern shows leaves out what was corrected away, and the working dates an earlier record by its own session.
    /// Derived: every standing is worked out again, those of closed episodes too, which so get their sums of pairs (migration
    /// 40).
    static let standingsAnew = Migration(
        number: 41, name: "StandingsAnew", statements: ["UPDATE standing SET recheck_at_us = 0"])
}
