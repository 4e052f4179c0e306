package import Clinic
package import Measures

/// All of one episode in order, as the rules read it: nothing in it knows the clock but `asOf`.
///
/// The initialiser sorts, so records may be handed over in any order. Totals and lines of a check are in its measure's own
/// units, which its `CheckRange` tells: tenths of a point for the product's own (0 to 400 and 0 to 100).
package struct Timeline: Hashable, Sendable {
    package let episode: EpisodeID
    package let intake: Day
    package let zone: Zone
    /// The client's age band as of `asOf`.
    package let ages: AgeBand
    /// When the client next comes into another age band; `nil` where that is not known, or never.
    package let comesOfAge: Instant?
    package let hasEnded: Bool
    /// By start, then id.
    package let appointments: [Appointment]
    /// By start, then id. The ordinal of a session in its episode is its index here plus 1.
    package private(set) var sessions: [TimelineSession]
    /// Responses to measures other than the two checks, by when they were answered.
    package let results: [TimelineResult]
    /// By when they were recorded.
    package let followUps: [TimelineFollowUp]
    /// The moment as of which the timeline is read; appointments after it are still to come.
    package let asOf: Instant

    package init(
        episode: EpisodeID, intake: Day, zone: Zone, ages: AgeBand, hasEnded: Bool = false,
        appointments: [Appointment] = [], sessions: [TimelineSession] = [], results: [TimelineResult] = [],
        followUps: [TimelineFollowUp] = [], comesOfAge: Instant? = nil, asOf: Instant
    ) {
        self.comesOfAge = comesOfAge
        self.episode = episode
        self.intake = intake
        self.zone = zone
        self.ages = ages
        self.hasEnded = hasEnded
        self.appointments = appointments.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        self.sessions = sessions.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        self.results = results.sorted { ($0.answeredAt, $0.response) < ($1.answeredAt, $1.response) }
        self.followUps = followUps.sorted { ($0.at, $0.record) < ($1.at, $1.record) }
        self.asOf = asOf
    }

    /// Sets where the outcome of the session at that place was expected.
    package mutating func expect(_ expected: ExpectedScore?, at place: Int) {
        guard sessions.indices.contains(place) else { return }
        sessions[place].expected = expected
    }
}

/// A session with its two checks and what was observed in it.
package struct TimelineSession: Hashable, Sendable {
    package let id: SessionID
    package let appointment: AppointmentID?
    package let start: Instant
    package let end: Instant
    /// False where the source had no date; rules about days leave the session out.
    package let isDated: Bool
    /// When it became known here; what a sign of a session without a date tells in the place of one.
    package let knownAt: Instant
    package let outcome: Check
    package let alliance: Check
    package let observed: Observed
    /// A file told of it, which says nothing of what was asked for; false for one that was held with this product.
    package let isBroughtIn: Bool
    /// Where its outcome was expected before it came in; `nil` where nothing was.
    package fileprivate(set) var expected: ExpectedScore?

    package init(
        id: SessionID, appointment: AppointmentID? = nil, start: Instant, end: Instant, isDated: Bool = true,
        knownAt: Instant? = nil,
        outcome: Check = .absent, alliance: Check = .absent, observed: Observed = .nothing,
        isBroughtIn: Bool = false, expected: ExpectedScore? = nil
    ) {
        self.id = id
        self.appointment = appointment
        self.start = start
        self.end = end
        self.isDated = isDated
        self.knownAt = knownAt ?? start
        self.outcome = outcome
        self.alliance = alliance
        self.observed = observed
        self.isBroughtIn = isBroughtIn
        self.expected = expected
    }
}

/// What came of one four-line check in one session.
package enum Check: Hashable, Sendable {
    /// Nothing came in (yet).
    case absent
    /// Nothing is asked for: there is no consent to measures.
    case notAsked
    case declined(ResponseID)
    /// A line or more was left without a mark.
    case incomplete(ResponseID)
    /// Asked of a young child: kept and not scored.
    case unscored(ResponseID)
    case scored(CheckScore)

    package var score: CheckScore? {
        if case .scored(let score) = self { score } else { nil }
    }

    /// The same, filled in by somebody of that age.
    package func filledIn(at ages: AgeBand) -> Check {
        guard case .scored(let score) = self else { return self }
        return .scored(
            CheckScore(
                response: score.response, measure: score.measure, total: score.total, lines: score.lines,
                range: score.range, ages: ages))
    }
}

/// A scored check, in its measure's own units.
package struct CheckScore: Hashable, Sendable {
    package let response: ResponseID
    package let measure: MeasureKey
    package let total: Int
    /// In the order of the form; `nil` where only the total is known, and for other forms than those of four lines.
    package let lines: SIMD4<Int16>?
    package let range: CheckRange
    /// The client's on the day of the session; `nil` where it is that of the timeline.
    package let ages: AgeBand?

    package init(
        response: ResponseID, measure: MeasureKey, total: Int, lines: SIMD4<Int16>?, range: CheckRange = .fourLines,
        ages: AgeBand? = nil
    ) {
        self.range = range
        self.ages = ages
        self.response = response
        self.measure = measure
        self.total = total
        self.lines = lines
    }
}

/// A response to a measure other than the two checks.
package struct TimelineResult: Hashable, Sendable {
    package let response: ResponseID
    package let session: SessionID?
    package let measure: MeasureVersion
    package let answeredAt: Instant
    package let total: Int?
    package let risks: [RiskAnswer]
    /// Every scored item was answered, so that no risk answer in it means that there is none.
    package let isFull: Bool
    /// Earlier versions of the same form, put right since, with each of its risk answers at least as high.
    package let earlier: [ResponseID]

    /// `isFull` is taken to be so where there is a total, unless told.
    package init(
        response: ResponseID, session: SessionID?, measure: MeasureVersion, answeredAt: Instant, total: Int?,
        risks: [RiskAnswer], isFull: Bool? = nil, earlier: [ResponseID] = []
    ) {
        self.response = response
        self.session = session
        self.measure = measure
        self.answeredAt = answeredAt
        self.total = total
        self.risks = risks
        self.isFull = isFull ?? (total != nil)
        self.earlier = earlier
    }
}
