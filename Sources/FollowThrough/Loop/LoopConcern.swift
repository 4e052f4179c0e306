package import Clinic
package import Measures
package import Signs

/// A concern as the loop counts it: how far it came and when, and what the visits around it showed.
package struct LoopConcern: Hashable, Sendable {
    package let client: ClientID
    package let subject: ConcernSubject
    package let state: ConcernState
    package let dismissReason: DismissReason?
    package let kinds: [SignKind]
    package let milestones: Milestones
    package let stepsReported: Int
    package let stepsKept: Int
    /// Past their day, and nobody has said anything of them.
    package let stepsUnsaid: Int
    package let course: LoopCourse
    /// The first; `nil` before it.
    let talk: HeldTalk?
    /// From when on somebody here could act.
    let knownAt: Instant
    /// Seven days after `knownAt`, at the same time by the wall clock.
    let weekOver: Instant
    /// Seconds of the practice's working hours that each took, of those that came so far.
    private(set) var worked: [LoopTime: Int64] = [:]
    /// Of the moment at which they were worked out last; `nil` before ``answered(asOf:)``.
    private var known: LoopAnswers?

    /// - Parameters:
    ///   - talk: the first, with its session, where that is known.
    ///   - zone: the practice's.
    ///   - hours: when it works.
    package init(
        client: ClientID, subject: ConcernSubject, state: ConcernState, dismissReason: DismissReason? = nil,
        kinds: [SignKind] = [], milestones: Milestones, stepsReported: Int = 0, stepsKept: Int = 0,
        stepsUnsaid: Int = 0, course: LoopCourse = LoopCourse(), talk: HeldTalk? = nil, zone: Zone = .utc,
        hours: WorkingHours = .usual
    ) {
        self.talk = talk ?? milestones.firstTalkAt.map { HeldTalk(at: $0) }
        knownAt = milestones.knownAt(subject)
        weekOver = zone.weekAfter(knownAt)
        self.client = client
        self.subject = subject
        self.state = state
        self.dismissReason = dismissReason
        self.kinds = kinds
        self.milestones = milestones
        self.stepsReported = stepsReported
        self.stepsKept = stepsKept
        self.stepsUnsaid = stepsUnsaid
        self.course = course
        for time in LoopTime.allCases {
            guard let start = time.start(self), let end = time.moment(self) else { continue }
            // Of very long ones the hours are not counted day by day.
            worked[time] = min(hours.seconds(from: start, to: end, in: zone), max(0, end.seconds(since: start)))
        }
    }

    /// The same with its answers at the moment, which every row of a page and every figure ask for.
    func answered(asOf: Instant) -> LoopConcern {
        var concern = self
        concern.known = LoopAnswers(self, asOf: asOf)
        return concern
    }

    /// What the loop asks of it.
    func answers(asOf: Instant) -> LoopAnswers {
        if let known, known.asOf == asOf { return known }
        return LoopAnswers(self, asOf: asOf)
    }

    /// Its record was corrected, or its missing check came in, before anybody acted, so there never was a concern: it counts
    /// nowhere.
    package var isWithdrawn: Bool { state == .dismissed && dismissReason?.isOfTheRule == true }
}

/// The visits of one episode, as far as the loop reads them.
package struct LoopCourse: Hashable, Sendable {
    /// Dated ones, by start.
    package let sessions: [LoopSession]
    /// Those that stood (`Attendance.stood`), by start.
    package let visits: [LoopVisit]

    package init(sessions: [LoopSession] = [], visits: [LoopVisit] = []) {
        self.sessions = sessions.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        self.visits = visits.sorted { $0.start < $1.start }
    }
}

package struct LoopSession: Hashable, Sendable {
    package let id: SessionID?
    package let start: Instant
    package let end: Instant
    /// `nil` where no alliance check of the session has a total.
    package let alliance: LoopScore?
    /// `nil` where no outcome check of the session has a total, or where nobody asked for it.
    package let outcome: LoopScore?
    /// What came of the assignment agreed before; `nil` where nothing was said of one.
    package let assignment: AssignmentOutcome?

    package init(
        id: SessionID? = nil, start: Instant, end: Instant, alliance: LoopScore? = nil, outcome: LoopScore? = nil,
        assignment: AssignmentOutcome? = nil
    ) {
        self.id = id
        self.start = start
        self.end = end
        self.alliance = alliance
        self.outcome = outcome
        self.assignment = assignment
    }
}

/// The total of a check with what it is compared with, in units of its measure.
package struct LoopScore: Hashable, Sendable {
    package let measure: MeasureKey
    package let total: Int
    /// When it was filled in.
    package let at: Instant
    /// `nil` where it is not known which one it is.
    package let response: ResponseID?
    /// Typed in from paper, so that `at` is no more than near.
    package let isOnPaper: Bool
    /// `nil` where nobody has set one.
    package let cutoff: Int?
    /// `nil` where nobody has set one.
    package let reliableChange: Int?
    package let range: CheckRange

    package init(
        measure: MeasureKey, total: Int, at: Instant, response: ResponseID? = nil, isOnPaper: Bool = false,
        cutoff: Int?, reliableChange: Int? = nil, range: CheckRange = .fourLines
    ) {
        self.range = range
        self.measure = measure
        self.total = total
        self.at = at
        self.response = response
        self.isOnPaper = isOnPaper
        self.cutoff = cutoff
        self.reliableChange = reliableChange
    }

    /// From the worse side of the cutoff then to the better one now.
    func isBackOver(_ before: LoopScore) -> Bool {
        guard let was = before.cutoff, let limit = cutoff else { return false }
        return range.isWorse(before.total, than: was) && !range.isWorse(total, than: limit)
    }

    /// By how much it is better than that one, which is of the same measure.
    func gain(since before: LoopScore) -> Int { range.gain(from: before.total, to: total) }

    /// What counts as better of an alliance: a point of forty, of another range its reliable change.
    var step: Int? { range.isOfFourLines ? range.unitsInAPoint : reliableChange }
}

package struct LoopVisit: Hashable, Sendable {
    package let start: Instant
    package let wasSeen: Bool

    package init(start: Instant, wasSeen: Bool) {
        self.start = start
        self.wasSeen = wasSeen
    }
}

extension Milestones {
    /// From when on somebody here could act: since the first sign. Where the concern was opened more than a day after it,
    /// as by an import of older sessions, a backup or paper that was typed in late, since it was opened: before, nobody
    /// here could know. A doubt that a client wrote stands on the board from the first, though its concern is opened by
    /// whoever answers it.
    func knownAt(_ subject: ConcernSubject) -> Instant {
        subject != .doubt && openedAt.seconds(since: firstSignAt) > 86_400 ? openedAt : firstSignAt
    }
}

extension Zone {
    /// The same time by the wall clock seven days on, to the second.
    fileprivate func weekAfter(_ moment: Instant) -> Instant {
        let wall = instant(day(of: moment), minuteOfDay: minuteOfDay(of: moment))
        let seconds = moment.seconds(since: wall) % 60
        return instant(day(of: moment).adding(days: 7), minuteOfDay: minuteOfDay(of: moment)).adding(seconds: seconds)
    }
}
