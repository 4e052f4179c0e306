package import Clinic

/// Every form and query field, by the name that stands in the page and in the request.
package enum Field: String, Hashable, Sendable, CaseIterable {
    // On every form that writes: the token against cross-site requests, and an id made with the page.
    case csrf, once
    // The door.
    case signInName = "name", password, pin, newPassword = "new-password", practiceName = "practice", zone, language
    case personName = "person-name", next, successor
    // Lists.
    case query = "q", search, show, page, day, view, therapist, team, role
    // Clients and episodes.
    case clientName = "client-name", calledName = "called-name", code, born, intake, treatment, reason, client, episode
    // Appointments.
    case date, time, minutes, site, came, cancelledBy = "cancelled-by", noticeHours = "notice-hours", weeks
    case laterOnes = "later-ones", beside
    // Following through; the answers about one step are `kept.<id>` and `helped.<id>`.
    case said, about, talkPlace = "where", what, who, by, forClient = "for-client", words, seen, subject, owner, helped
    case report, after, praise, record, talkNotes = "talk-notes"
    // Care settings; the hours of a weekday are `from.<1 to 7>` and `to.<1 to 7>`.
    case safetyText = "safety-text", safetyContacts = "safety-contacts", praiseOnThanks = "praise-on-thanks"
    case stepsOnThanks = "steps-on-thanks", marksOnThanks = "marks-on-thanks"
    case praiseForSupervisors = "praise-for-supervisors", estimatesForSupervisors = "estimates-for-supervisors"
    // Erasure and retention.
    case because, isKept = "keep", keepUntil = "keep-until", keepWhy = "keep-why", keepYears = "keep-years"
    case retentionYears = "retention-years", dueAgreed = "due-agreed"
    // Checks; the items of a measure are `item.<key>` and, typed, `typed.<key>`.
    case measure, purpose, total, answer = "do", answeredOn = "answered-on"
    case way
    // Of the alliance check: about a session in a group.
    case group
    // What was observed in a session; without `value` it is taken back.
    case topic
    // What a client writes on a check, and whether a person calls it a doubt.
    case comment, isDoubt = "doubt"
    // Settings.
    case threshold, ages, value, isOn = "on", file, declaration, version
    case decimals, cutoff, reliableChange = "reliable-change", mayBeMissing = "may-be-missing", licence
    // Supervision.
    case mark, sign, form
    // How a page is to be printed.
    case print
    // Numbers: the first and the last day, and which courses by whether they have ended.
    case since, until, courses
    // How and when a course of care ended, put right.
    case ended
    // Import.
    case kind, columns, apply, upload, guarded, dates
    // In an emergency.
    case whom
    // What a client agreed to.
    case matter, consentAnswer = "answer", consentsAsked = "consents-asked"
    // What stands in the way.
    case title, place, cost, option, takes, note, concern, base, stock, quantity
    // The directory.
    case resource, resourceName = "resource-name", provider, offers, kinds, places, languages
    case costNote = "cost-note", eligibility, youngest, oldest, hours, phone, email, web, address, notes, checked
    // Referrals.
    case given, consentDay = "consent-day", shares, message, hearBy = "hear-by"
    // The stock.
    case stockName = "stock-name", unit, worth, currency

    /// Whether any form of the product has a field of that name.
    package static func isKnown(_ name: String) -> Bool {
        Field(rawValue: name) != nil
            || ["item.", "typed.", "kept.", "helped.", "from.", "to.", "taken.", "treatment.", "since."].contains {
                name.hasPrefix($0)
            }
            || ["key", "new-team"].contains(name)
    }

    /// The field of one item, marked.
    package static func item(_ key: String) -> String { "item.\(key)" }
    package static func kept(_ step: ConcernActID) -> String { "kept.\(step)" }
    package static func helped(_ step: ConcernActID) -> String { "helped.\(step)" }
    /// From when a later therapist of an episode was responsible; a treatment and from when it was given.
    package static func taken(_ place: Int) -> String { "taken.\(place)" }
    package static func treatment(_ place: Int) -> String { "treatment.\(place)" }
    package static func since(_ place: Int) -> String { "since.\(place)" }
    package static func from(_ weekday: Int) -> String { "from.\(weekday)" }
    package static func to(_ weekday: Int) -> String { "to.\(weekday)" }
    /// The field of one item, typed as a number.
    package static func typed(_ key: String) -> String { "typed.\(key)" }
}

/// Values of `Field.came`.
package enum CameValue: String, Hashable, Sendable, CaseIterable {
    case onTime = "on-time", late, wrongTimeSeen = "wrong-time-seen", wrongTimeNotSeen = "wrong-time-not-seen"
    case cancelled, rescheduled, noShow = "no-show"
}

/// Values of `Field.way`: on which device a client fills a check in.
package enum WayValue: String, Hashable, Sendable, CaseIterable {
    case link
}

/// Values of `Field.reason` of an ending that is put right, besides the reasons themselves.
package enum EndingValue: String, Hashable, Sendable, CaseIterable {
    case notEnded = "not-ended"
}

/// Values of `Field.print`.
package enum PrintValue: String, Hashable, Sendable, CaseIterable {
    case whole
    /// Without what people said and wrote.
    case withoutWords = "without-words"
}

/// Values of `Field.answer`.
package enum AnswerValue: String, Hashable, Sendable, CaseIterable {
    case send, decline
    /// A form with answers left empty, as it is.
    case incomplete
}
