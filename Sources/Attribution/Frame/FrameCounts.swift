/// What the figures rest on, and what was left out and why.
package struct FrameCounts: Hashable, Sendable {
    /// Sessions with both an outcome and an alliance.
    package var sessions = 0
    package var clients = 0
    /// Clients of a file whose names differ from another's in large and small letters alone; each counts as somebody else.
    package var alikeButForCase = 0
    package var episodes = 0
    package var closedEpisodes = 0
    package var droppedOut = 0
    package var therapists = 0
    package var treatments = 0
    /// Whether there are several treatments, and none of the therapists gave two of them.
    package var isTreatmentByTherapist = false
    package var sites = 0
    /// Therapists with sessions at several sites; and whether they are so many that nothing is said of sites.
    package var therapistsAtSeveralSites = 0
    package var isSiteLeftOut = false
    /// Sessions at another site than their therapist's usual one that count for that one.
    package var siteMoved = 0
    /// Whether the site is that of the episode, where it had most of its appointments, and not of each session.
    package var isSiteOfEpisode = false
    /// Sessions that name no treatment, and no site, where several are named.
    package var withoutTreatment = 0
    package var withoutSite = 0
    /// Lines of a session or a day that another line of the same client is of too, with something else in it.
    package var tied = 0
    /// Clients with fewer than 4 such sessions.
    package var shortCourses = 0
    /// Clients with 3 such sessions or more.
    package var longerCourses = 0
    /// Sources that divide the sessions in one and the same way.
    package var alike: [[Source]] = []
    /// The outcome of a file that lies farthest from the others, where that is very far.
    package var farOutcome: FarOutcome?
    /// Sessions whose alliance total is 40.
    package var atCeiling = 0
    /// Clients who changed therapist: whose sessions all count for one of them, and whose sessions each count for the one
    /// who was there.
    package var changedTherapist = 0
    package var crossed = 0
    /// Episodes without what others have at intake, so that it is in nobody's model; 0 where all or none have it.
    package var withoutIntake = 0
    /// Left out: sessions without a scored outcome, and with one but without a scored alliance.
    package var withoutOutcome = 0
    package var withoutAlliance = 0
    /// Left out: sessions that say where the client began, and those of clients of whom that is not known while it is of
    /// most.
    package var asIntake = 0
    package var ofUnknownIntake = 0
    /// Left out: rows that do not say of which client, with which therapist or which session.
    package var withoutPerson = 0
    /// Left out: rows that could not be read as numbers within range.
    package var unreadable = 0
    /// The first of these.
    package private(set) var unreadableCells: [UnreadableCell] = []
    /// Left out: lines that stand in the file a second time, word for word.
    package var repeated = 0
    /// Left out: sessions scored on another measure than most, so that totals cannot be put together.
    package var otherMeasure = 0

    package init() {}

    package var leftOut: Int {
        withoutOutcome + withoutAlliance + unreadable + withoutPerson + repeated + otherMeasure + asIntake
            + ofUnknownIntake
    }

    package mutating func add(_ cell: UnreadableCell) {
        unreadable += 1
        if unreadableCells.count < 3 { unreadableCells.append(cell) }
    }
}

/// An outcome far outside the others, as a slip makes it.
package struct FarOutcome: Hashable, Sendable {
    package let value: Double
    /// As an editor counts.
    package let line: Int
    /// Half of all outcomes lie within.
    package let middle: Interval

    /// So many times the distance between the quartiles beyond the nearer of them.
    package static let far = 5.0
    /// Of fewer outcomes nothing is said.
    package static let fewest = 20

    package init(value: Double, line: Int, middle: Interval) {
        self.value = value
        self.line = line
        self.middle = middle
    }

    /// The farthest of these; `nil` where none is far, and where half of them are the same.
    package init?(among outcomes: [(value: Double, line: Int)]) {
        guard outcomes.count >= Self.fewest else { return nil }
        let sorted = outcomes.map(\.value).sorted()
        let middle = Interval(sorted[sorted.count / 4], sorted[sorted.count * 3 / 4])
        func distance(_ value: Double) -> Double { max(middle.low - value, value - middle.high) }
        guard middle.high > middle.low,
            let farthest = outcomes.max(by: { distance($0.value) < distance($1.value) }),
            distance(farthest.value) > Self.far * (middle.high - middle.low)
        else { return nil }
        self.init(value: farthest.value, line: farthest.line, middle: middle)
    }
}

/// A cell of a file that could not be read, as it stands there.
package struct UnreadableCell: Hashable, Sendable {
    /// As an editor counts.
    package let line: Int
    /// `nil` where the line has another number of fields than the first.
    package let column: String?
    package let cell: String

    package init(line: Int, column: String?, cell: String) {
        self.line = line
        self.column = column
        self.cell = String(cell.prefix(40))
    }
}
