import Clinic

/// No session for the set number of calendar days, counted from the last one or from intake, and nothing booked.
///
/// Where sessions are there and none has a date, nobody knows when the client was seen, and nothing is said.
enum NotSeen: SignRule {
    static let kind = SignKind.notSeen
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        guard !timeline.hasEnded, !isSoon(timeline, settings), timeline.sessions.isEmpty || timeline.lastDated != nil,
            !timeline.appointments.contains(where: { $0.attendance == nil && $0.end > timeline.asOf })
        else { return nil }
        let due = due(in: timeline, settings)
        guard timeline.asOf >= due else { return nil }
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.appointments.reduce(due) { max($0, $1.stoodUntil) },
            evidence: evidence(timeline, settings), ruleVersion: version)
    }

    /// The start of the day on which so many days have gone by, whatever is booked.
    static func due(in timeline: Timeline, _ settings: RuleSettings) -> Instant {
        let last = timeline.lastDated.map { timeline.zone.day(of: timeline.sessions[$0].start) } ?? timeline.intake
        return timeline.zone.instant(last.adding(days: settings.notSeenDays), minuteOfDay: 0)
    }

    /// A quick answer without a calendar: the last session is too recent wherever the clocks may stand.
    private static func isSoon(_ timeline: Timeline, _ settings: RuleSettings) -> Bool {
        guard let last = timeline.lastDated else { return false }
        return timeline.sessions[last].start.adding(days: settings.notSeenDays - 2) > timeline.asOf
    }

    /// The days that have gone by are not among it: they grow, and a stored sign stays true.
    private static func evidence(_ timeline: Timeline, _ settings: RuleSettings) -> [Evidence] {
        let last = lastVisit(timeline)
        return [last, Evidence(last.record, .fromDays, settings.notSeenDays, at: last.at)]
    }

    private static func lastVisit(_ timeline: Timeline) -> Evidence {
        if let last = timeline.lastDated {
            let session = timeline.sessions[last]
            return Evidence(.session(session.id), .sessions, last + 1, at: session.start)
        }
        return Evidence(
            .episode(timeline.episode), .sessions, timeline.sessions.count,
            at: timeline.zone.instant(timeline.intake, minuteOfDay: 0))
    }
}
