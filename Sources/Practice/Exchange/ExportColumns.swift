/// The columns of what goes out, in order; what comes in is read by the same names.
package enum ExportColumns {
    package static let care = [
        "client", "client-name", "called-name", "born", "language", "phone", "email", "episode", "intake", "treatments",
        "therapists", "ended", "ended-because",
    ]

    package static let sessions =
        care + [
            "session", "session-id", "date", "start", "end", "undated", "therapist", "therapist-sign-in", "appointment",
            "measure", "version", "state", "line-1", "line-2", "line-3", "line-4", "total", "answers", "way",
            "answer-language", "answered-at", "recorded-at", "recorded-by", "response", "replaces",
        ]

    package static let appointments =
        care + [
            "appointment", "date", "start", "minutes", "therapist", "therapist-sign-in", "site", "attendance",
            "late-minutes", "notice-hours", "cancelled-by", "recorded-at", "recorded-by", "session-id",
        ]

    package static let concerns = [
        "client", "episode", "concern", "subject", "state", "owner", "place", "act", "at", "by", "about", "step-who",
        "step-by", "step-report", "helped", "words", "act-id", "session-id", "held-at", "of-act", "since",
        "records",
    ]

    package static let observations = [
        "client", "episode", "session", "session-id", "date", "topic", "value", "recorded-at", "recorded-by",
        "observation", "replaces", "words",
    ]

    package static let comments = [
        "client", "episode", "response", "written-at", "language", "suggested-from", "suggested-to", "reader-version",
        "is-doubt", "answered-at", "answered-by", "answer", "words",
    ]

    package static let supervision = [
        "client", "episode", "therapist-sign-in", "therapist", "day", "mark", "concern", "subject", "sign", "who",
        "by-day", "recorded-at", "recorded-by", "entry", "replaces", "words",
    ]

    /// Of a file of observations: simpler ways of saying when.
    package static let alsoReadOfTime = ["start", "time"]

    /// Those that hold a day of the calendar.
    package static let days = ["born", "intake", "ended", "day", "by-day"]

    /// Those that hold a day with or without a time.
    package static let moments = ["date", "start", "answered-at"]

    /// Before the link id of an item of a measure: a column that holds the answers to it, read and never written.
    package static let itemPrefix = "item:"

    /// Columns that are read, and never written: simpler ways of saying what others hold.
    package static let alsoRead = ["treatment", "time"]
}

/// A part of an export; whole courses of care.
package struct ExportPage: Sendable {
    /// Each as wide as the columns.
    package let rows: [[String]]
    /// Where to go on; `nil` at the end.
    package let next: ExportPosition?
    package init(rows: [[String]], next: ExportPosition?) {
        self.rows = rows
        self.next = next
    }
}
