import Clinic
import Measures

/// The outcome began on the clinical side of its cutoff and, scored at the checkpoint session or later, has not reliably
/// changed. Sessions are counted from the one of the first score on the measure in force.
enum NoReliableChange: SignRule {
    static let kind = SignKind.noReliableChange
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard last + 1 >= settings.checkpointSession,
            let (course, limit, cutoff) = found(in: timeline, through: last, settings)
        else { return nil }
        let now = RecordReference.response(course.now.response)
        let decided = [
            Evidence(now, .sessions, course.sessions, at: course.at),
            Evidence(now, .checkpoint, settings.checkpointSession, at: course.at),
            Evidence(.response(course.first.response), .cutoff, cutoff, at: course.began),
        ]
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { found(in: timeline, through: $0, settings) != nil },
            evidence: course.evidence(against: limit) + decided, ruleVersion: version)
    }

    private static func found(
        in timeline: Timeline, through place: Int, _ settings: RuleSettings
    ) -> (OutcomeCourse, limit: Int, cutoff: Int)? {
        guard let course = timeline.outcome(through: place), course.sessions >= settings.checkpointSession else {
            return nil
        }
        guard let limit = settings.outcome(course.now).reliableChange, abs(course.change) < limit,
            let cutoff = settings.outcome(course.first).cutoff,
            course.first.range.isWorse(course.first.total, than: cutoff)
        else { return nil }
        return (course, limit, cutoff)
    }
}
