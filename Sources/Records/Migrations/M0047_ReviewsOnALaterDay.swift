extension Migration {
    /// A session of the day on which something was agreed brings up no review of it, and what is called off ahead moves no sign:
    /// every standing is worked out again.
    static let reviewsOnALaterDay = Migration(
        number: 47, name: "ReviewsOnALaterDay", statements: ["UPDATE standing SET recheck_at_us = 0"])
}
