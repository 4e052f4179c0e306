extension Migration {
    /// A session of the day on which something was agreed brings up no review of it: open episodes are worked out again.
    static let reviewsOnALaterDay = Migration(
        number: 47, name: "ReviewsOnALaterDay", statements: ["UPDATE standing SET recheck_at_us = 0 WHERE is_open = 1"])
}
