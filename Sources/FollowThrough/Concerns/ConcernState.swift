/// How far a concern has come.
package enum ConcernState: String, Hashable, Sendable, CaseIterable {
    /// Nobody has talked about it yet, or not since it came back.
    case open
    case talkedAbout = "talked-about"
    case stepsAgreed = "steps-agreed"
    /// Reviewed at least once, and it goes on.
    case inReview = "in-review"
    case settled
    case dismissed

    package var isClosed: Bool { self == .settled || self == .dismissed }
}

/// Why a concern is dismissed.
package enum DismissReason: String, Hashable, Sendable, CaseIterable {
    /// The sign said something that is not so.
    case falseAlarm = "false-alarm"
    /// It is so, and was known and dealt with elsewhere.
    case knownAlready = "known-already"
    /// The client would rather not go into it.
    case notWanted = "not-wanted"
    case episodeEnding = "episode-ending"
    /// The record that showed it was corrected before anybody had acted.
    case recordCorrected = "record-corrected"
    /// Of a check that was missing: it came in before anybody had acted.
    case checkCameIn = "check-came-in"
    case other

    /// Those that a person chooses from; the product itself gives the others.
    package static let chosen: [DismissReason] = allCases.filter { !$0.isOfTheRule }

    /// Given by the rule to what was over before anybody had acted: there never was such a concern, and it counts nowhere.
    package var isOfTheRule: Bool { self == .recordCorrected || self == .checkCameIn }
}

/// What the talk turned out to be about; several may hold.
package enum TalkSubject: String, Hashable, Sendable, CaseIterable {
    case goals
    case wayOfWorking = "way-of-working"
    case relationship
    case lifeOutside = "life-outside"
    case somethingInTheWay = "in-the-way"
    case hope
}

/// Who does a step.
package enum StepOwner: String, Hashable, Sendable, CaseIterable {
    case together, client, therapist, practice
}

/// What came of a step.
package enum StepReport: String, Hashable, Sendable, CaseIterable {
    case kept, partly, notKept = "not-kept"
    /// Something else was done in its place.
    case changed
}

/// Whether it helped, as the two of them see it.
package enum Helped: String, Hashable, Sendable, CaseIterable {
    case yes, little, no, tooSoon = "too-soon"
}
