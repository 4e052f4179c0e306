import Clinic
import Measures

/// The outcome began below its cutoff and, scored at the checkpoint session or later, has not reliably changed.
enum NoReliableChange: SignRule {
    static let kind = SignKind.noReliableChange
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard last + 1 >= settings.checkpointSession,
            let (course, limit) = found(in: timeline, through: last, settings)
        else { return nil }
        let sessions = Evidence(.response(course.now.response), .sessions, course.place + 1, at: course.at)
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { found(in: timeline, through: $0, settings) != nil },
            evidence: course.evidence(against: limit) + [sessions], ruleVersion: version)
    }

    private static func found(
        in timeline: Timeline, through place: Int, _ settings: RuleSettings
    ) -> (OutcomeCourse, Int)? {
        guard let course = timeline.outcome(through: place), course.place + 1 >= settings.checkpointSession else {
            return nil
        }
        let limits = settings.outcome(course.now.measure)
        guard let limit = limits.reliableChange, abs(course.change) < limit, let cutoff = limits.cutoff,
            course.first.total < cutoff
        else { return nil }
        return (course, limit)
    }
}
