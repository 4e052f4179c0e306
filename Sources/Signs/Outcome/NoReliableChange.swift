import Clinic
import Measures

/// The outcome began on the clinical side of its cutoff and, scored at the checkpoint session or later, has not reliably
/// changed. Sessions are counted from the one of the first score on the measure in force.
///
/// Of a client who began at or beyond the cutoff it says nothing, on purpose: there is no distress to be lifted that the
/// measure would show, so that no change is no failure, and near the top of the scale a reliable gain has no room (the
/// reliable change is 5 of 40). A fall is told of by `OutcomeDeteriorated` whatever the beginning. FACTS.md gives the rule
/// (no reliable change by session 3 to 6) without a word on where the course began; that recovery takes a case at the start
/// is its neighbour. So that it can be seen which side the course began on, the first total and the cutoff it was held
/// against are among the evidence.
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
