package import Clinic
package import Measures
package import Signs

/// How it went before and after a talk: sessions on each side, their checks, who came. It compares and claims no cause.
package struct BeforeAndAfter: Hashable, Sendable {
    /// The last few before, the oldest first.
    package let before: [SeenVisit]
    /// The last few since the talk, the oldest first: what it has come to, rather than what it was at first.
    package let after: [SeenVisit]
    /// How many there were since the talk.
    package let countSince: Int
    /// What came in after the talk in its own session is one of them.
    package let isOwnSince: Bool
    /// Those of either side, each once and whole, the oldest first.
    package let visits: [SeenVisit]
    package let talk: HeldTalk

    /// The session of the talk stands on both sides: that they came and what came of the assignment were there before
    /// anybody talked; of its checks `HeldTalk` tells.
    ///
    /// - Parameters:
    ///   - answered: when each check was filled in, where that is known to the minute.
    ///   - closed: when the concern was settled or dismissed; what began later says nothing of it.
    ///   - count: at most so many on each side, before the talk beside its own session.
    package init(
        _ timeline: Timeline, around talk: HeldTalk, answered: [ResponseID: Instant] = [:], closed: Instant? = nil,
        count: Int = 3
    ) {
        self.talk = talk
        var ownSince = false
        let all = Self.visits(timeline)
        let own = all.first { talk.session != nil && $0.session == talk.session }
        var earlier = all.filter { $0.at < talk.at && $0 != own }
        var since = all.filter { $0.at >= talk.at && $0 != own }
        // Of a talk that came after the closing, everything since is told.
        if let closed, closed >= talk.at { since.removeAll { $0.at > closed } }
        if let own, let session = timeline.sessions.first(where: { $0.id == talk.session }) {
            func isSince(_ check: Check, isOfBeginning: Bool) -> Bool {
                guard let response = check.score?.response else { return false }
                return !talk.follows(
                    response, answeredAt: answered[response], end: session.end, isOfBeginning: isOfBeginning)
            }
            let isAllianceSince = isSince(session.alliance, isOfBeginning: false)
            let isOutcomeSince = isSince(session.outcome, isOfBeginning: true)
            earlier.append(own.begun(withAlliance: !isAllianceSince, withOutcome: !isOutcomeSince))
            let rest = own.ended(withAlliance: isAllianceSince, withOutcome: isOutcomeSince)
            if rest.alliance != nil || rest.outcome != nil {
                since.insert(rest, at: 0)
                ownSince = true
            }
        }
        isOwnSince = ownSince
        before = Array(earlier.suffix(own == nil ? count : count + 1))
        after = Array(since.suffix(count))
        countSince = since.count
        let shown = Set((before + after).map(\.at))
        visits = all.filter { shown.contains($0.at) }
    }

    /// The appointments since the talk, of which its own session is none, and how many of them are counted.
    package var appointmentsSince: (all: Int, counted: Int) {
        let isOwnCounted = isOwnSince && after.count == countSince
        return (countSince - (isOwnSince ? 1 : 0), after.count - (isOwnCounted ? 1 : 0))
    }

    /// Where the talk is told: in its own session; between sessions in the last of that day that had begun, or else its
    /// first; `nil` where none of them is of that day.
    package func toldIn(_ zone: Zone) -> SeenVisit? {
        if let own = visits.first(where: { talk.session != nil && $0.session == talk.session }) { return own }
        let day = zone.day(of: talk.at)
        let ofTheDay = visits.filter { zone.day(of: $0.at) == day }
        return ofTheDay.last { $0.at <= talk.at } ?? ofTheDay.first
    }

    /// What is compared of the alliance: the measure of its last form, so that no total stands beside one of another form.
    package var allianceScale: SeenScale? { (before + after).last { $0.alliance != nil }?.allianceScale }
    package var outcomeScale: SeenScale? { (before + after).last { $0.outcome != nil }?.outcomeScale }

    package var allianceBefore: Mean? { alliance(before) }
    package var allianceAfter: Mean? { alliance(after) }
    package var outcomeBefore: Mean? { outcome(before) }
    package var outcomeAfter: Mean? { outcome(after) }

    private func alliance(_ visits: [SeenVisit]) -> Mean? {
        let scale = allianceScale
        return Mean(visits.compactMap { $0.allianceScale == scale ? $0.alliance : nil })
    }

    private func outcome(_ visits: [SeenVisit]) -> Mean? {
        let scale = outcomeScale
        return Mean(visits.compactMap { $0.outcomeScale == scale ? $0.outcome : nil })
    }

    /// Appointments that were kept, came on time or late, of those of which somebody said what came of them.
    package static func kept(_ visits: [SeenVisit]) -> Share { Share(visits) { $0.attendance?.wasSeen } }

    package static func late(_ visits: [SeenVisit]) -> Share {
        Share(visits) { visit in
            guard let attendance = visit.attendance, attendance.wasSeen else { return nil }
            if case .late = attendance { return true }
            return false
        }
    }

    /// Assignments that were done, of those of which somebody said what came of them.
    package static func assignmentsDone(_ visits: [SeenVisit]) -> Share {
        Share(visits) { visit in
            guard let assignment = visit.assignment, assignment != .notDiscussed else { return nil }
            return assignment == .done
        }
    }

    private static func visits(_ timeline: Timeline) -> [SeenVisit] {
        let sessions = timeline.sessions.filter(\.isDated)
        let byAppointment = Dictionary(
            sessions.compactMap { session in session.appointment.map { ($0, session) } }
        ) { first, _ in first }
        var visits = timeline.appointments.compactMap { appointment -> SeenVisit? in
            guard let attendance = appointment.attendance, appointment.tells(by: timeline.asOf) else { return nil }
            switch attendance {
            case .cancelled(by: .therapist, _), .cancelled(by: .practice, _), .rescheduled(by: .therapist, _),
                .rescheduled(by: .practice, _):
                return nil
            default: break
            }
            let session = byAppointment[appointment.id]
            return SeenVisit(
                at: appointment.start, session: session?.id, attendance: attendance,
                alliance: session?.alliance.score?.total, outcome: session?.outcome.score?.total,
                allianceScale: session?.alliance.score.map(SeenScale.init),
                outcomeScale: session?.outcome.score.map(SeenScale.init),
                assignment: session?.observed.assignment?.value)
        }
        for session in sessions where session.appointment == nil {
            visits.append(
                SeenVisit(
                    at: session.start, session: session.id, attendance: nil,
                    alliance: session.alliance.score?.total, outcome: session.outcome.score?.total,
                    allianceScale: session.alliance.score.map(SeenScale.init),
                    outcomeScale: session.outcome.score.map(SeenScale.init),
                    assignment: session.observed.assignment?.value))
        }
        return visits.sorted { $0.at < $1.at }
    }
}

/// One appointment or session with what is compared.
package struct SeenVisit: Hashable, Sendable {
    package let at: Instant
    /// `nil` where none was begun.
    package let session: SessionID?
    /// `nil` for a session without an appointment.
    package let attendance: Attendance?
    /// In units of its measure.
    package let alliance: Int?
    package let outcome: Int?
    /// Of what measure the total is; `nil` without one.
    package let allianceScale: SeenScale?
    package let outcomeScale: SeenScale?
    /// What came of the assignment agreed before; `nil` where nothing was said of one.
    package let assignment: AssignmentOutcome?

    package init(
        at: Instant, session: SessionID? = nil, attendance: Attendance?, alliance: Int?, outcome: Int?,
        allianceScale: SeenScale? = nil, outcomeScale: SeenScale? = nil, assignment: AssignmentOutcome? = nil
    ) {
        self.allianceScale = allianceScale
        self.outcomeScale = outcomeScale
        self.at = at
        self.session = session
        self.attendance = attendance
        self.alliance = alliance
        self.outcome = outcome
        self.assignment = assignment
    }

    /// What was there when somebody talked in it.
    func begun(withAlliance: Bool, withOutcome: Bool) -> SeenVisit {
        SeenVisit(
            at: at, session: session, attendance: attendance, alliance: withAlliance ? alliance : nil,
            outcome: withOutcome ? outcome : nil, allianceScale: allianceScale, outcomeScale: outcomeScale,
            assignment: assignment)
    }

    /// What came in it afterwards.
    func ended(withAlliance: Bool, withOutcome: Bool) -> SeenVisit {
        SeenVisit(
            at: at, session: session, attendance: nil, alliance: withAlliance ? alliance : nil,
            outcome: withOutcome ? outcome : nil, allianceScale: allianceScale, outcomeScale: outcomeScale)
    }
}

/// A measure with the unit and the range of its totals.
package struct SeenScale: Hashable, Sendable {
    package let measure: MeasureKey
    package let range: CheckRange

    package init(_ score: CheckScore) {
        measure = score.measure
        range = score.range
    }
}

/// A mean with how many it is of.
package struct Mean: Hashable, Sendable {
    /// In the unit of the values, rounded half away from zero.
    package let value: Int
    package let count: Int

    /// `nil` of nothing.
    package init?(_ values: [Int]) {
        guard !values.isEmpty else { return nil }
        let sum = values.reduce(0, +)
        let half = values.count / 2
        value = (sum >= 0 ? sum + half : sum - half) / values.count
        count = values.count
    }
}

/// How many of how many.
package struct Share: Hashable, Sendable {
    package let part: Int
    package let whole: Int

    package init(part: Int, whole: Int) {
        self.part = part
        self.whole = whole
    }

    /// Those for which `holds` is `nil` do not count at all.
    init(_ visits: [SeenVisit], _ holds: (SeenVisit) -> Bool?) {
        let known = visits.compactMap(holds)
        self.init(part: known.count { $0 }, whole: known.count)
    }
}
