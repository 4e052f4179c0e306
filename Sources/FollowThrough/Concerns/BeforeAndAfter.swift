package import Clinic
package import Measures
package import Signs

/// How it went before and after a talk: sessions on each side, their checks, who came. It compares and claims no cause.
///
/// Each score is of the last few checks of each side that have one, however many appointments were missed between;
/// assignments and lateness are of the last sessions that were held; coming is of as many of the last appointments that
/// stood on the one side as on the other.
package struct BeforeAndAfter: Hashable, Sendable {
    /// Those before of which any figure is, the oldest first.
    package var before: [SeenVisit] { sides.before.visits }
    /// Those since the talk, the oldest first: the last ones, so what it has come to rather than what it was at first.
    package var after: [SeenVisit] { sides.after.visits }
    private let sides: Sides
    /// Of the measure of the last check, so that no total stands beside one of another form.
    package let allianceScale: SeenScale?
    package let outcomeScale: SeenScale?
    /// What came in after the talk in its own session is one of those since.
    private let isOwnSince: Bool
    /// Those of either side, each once and whole, the oldest first.
    package let visits: [SeenVisit]
    package let talk: HeldTalk
    /// That the practice asks for: what was called off earlier did not stand.
    package let noticeHours: Int

    /// The session of the talk stands on both sides: that they came and what came of the assignment were there before
    /// anybody talked; of its checks `HeldTalk` tells.
    ///
    /// - Parameters:
    ///   - answered: when each check was filled in, where that is known to the minute.
    ///   - closed: when the concern was settled or dismissed; what began later says nothing of it.
    ///   - noticeHours: that the practice asks for: what was called off earlier did not stand.
    ///   - count: at most so many of each on each side.
    package init(
        _ timeline: Timeline, around talk: HeldTalk, answered: [ResponseID: Instant] = [:], closed: Instant? = nil,
        noticeHours: Int, count: Int = 3
    ) {
        self.talk = talk
        self.noticeHours = noticeHours
        var ownSince = false
        let all = Self.visits(timeline, noticeHours)
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
        let scored = earlier + since
        let alliance = scored.last { $0.alliance != nil }?.allianceScale
        let outcome = scored.last { $0.outcome != nil }?.outcomeScale
        (allianceScale, outcomeScale) = (alliance, outcome)
        let (stoodBefore, stoodSince) = (earlier.count { $0.attendance != nil }, since.count { $0.attendance != nil })
        let shorter = stoodBefore == 0 || stoodSince == 0 ? max(stoodBefore, stoodSince) : min(stoodBefore, stoodSince)
        func side(_ visits: [SeenVisit], heldBut own: SessionID?) -> Side {
            Side(
                visits, alliance: alliance, outcome: outcome, heldBut: own, appointments: min(count, shorter),
                count: count)
        }
        sides = Sides(before: side(earlier, heldBut: nil), after: side(since, heldBut: talk.session))
        let shown = Set((sides.before.visits + sides.after.visits).map(\.at))
        visits = all.filter { shown.contains($0.at) }
    }

    /// What came in after the talk in its own session is among what is counted.
    package var isOwnCounted: Bool {
        isOwnSince && after.contains { $0.session == talk.session }
    }

    /// There are more alliance checks since the talk than are counted.
    package var isAllianceCut: Bool { sides.after.isAllianceCut }

    /// Where the talk is told: in its own session; between sessions in the last of that day that had begun, or else its
    /// first; `nil` where none of them is of that day.
    package func toldIn(_ zone: Zone) -> SeenVisit? {
        if let own = visits.first(where: { talk.session != nil && $0.session == talk.session }) { return own }
        let day = zone.day(of: talk.at)
        let ofTheDay = visits.filter { zone.day(of: $0.at) == day }
        return ofTheDay.last { $0.at <= talk.at } ?? ofTheDay.first
    }

    package var allianceBefore: Mean? { Mean(sides.before.alliance.compactMap(\.alliance)) }
    package var allianceAfter: Mean? { Mean(sides.after.alliance.compactMap(\.alliance)) }
    package var outcomeBefore: Mean? { Mean(sides.before.outcome.compactMap(\.outcome)) }
    package var outcomeAfter: Mean? { Mean(sides.after.outcome.compactMap(\.outcome)) }
    /// Of the last appointments that stood, as many on either side.
    package var keptBefore: Share { Self.kept(sides.before.appointments) }
    package var keptAfter: Share { Self.kept(sides.after.appointments) }
    /// Of the last sessions that were held.
    package var lateBefore: Share { Self.late(sides.before.held) }
    package var lateAfter: Share { Self.late(sides.after.held) }
    package var assignmentsBefore: Share { Self.assignmentsDone(sides.before.held) }
    package var assignmentsAfter: Share { Self.assignmentsDone(sides.after.held) }

    /// Appointments that were kept, came on time or late, of those of which somebody said what came of them.
    private static func kept(_ visits: [SeenVisit]) -> Share { Share(visits) { $0.attendance?.wasSeen } }

    private static func late(_ visits: [SeenVisit]) -> Share {
        Share(visits) { visit in
            guard let attendance = visit.attendance, attendance.wasSeen else { return nil }
            if case .late = attendance { return true }
            return false
        }
    }

    /// Assignments that were done, of those of which somebody said what came of them.
    private static func assignmentsDone(_ visits: [SeenVisit]) -> Share {
        Share(visits) { visit in
            guard let assignment = visit.assignment, assignment.tellsHowItWent else { return nil }
            return assignment == .done
        }
    }

    private static func visits(_ timeline: Timeline, _ noticeHours: Int) -> [SeenVisit] {
        let sessions = timeline.sessions.filter(\.isDated)
        let byAppointment = Dictionary(
            sessions.compactMap { session in session.appointment.map { ($0, session) } }
        ) { first, _ in first }
        var visits = timeline.appointments.compactMap { appointment -> SeenVisit? in
            guard let attendance = appointment.attendance, appointment.tells(by: timeline.asOf),
                attendance.stood(noticeHours: noticeHours)
            else { return nil }
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
