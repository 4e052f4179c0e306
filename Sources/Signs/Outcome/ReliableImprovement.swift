import Clinic
import Measures

/// The last outcome total is better than the first on the same measure by the reliable change or more.
enum ReliableImprovement: SignRule {
    static let kind = SignKind.reliableImprovement
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard let (course, limit) = found(in: timeline, through: last, settings) else { return nil }
        return Sign(
            kind: kind, severity: 0,
            since: timeline.since(last) { found(in: timeline, through: $0, settings) != nil },
            evidence: course.evidence(against: limit), ruleVersion: version)
    }

    private static func found(
        in timeline: Timeline, through place: Int, _ settings: RuleSettings
    ) -> (OutcomeCourse, Int)? {
        guard let course = timeline.outcome(through: place),
            let limit = settings.outcome(course.now).reliableChange, course.gain >= limit
        else { return nil }
        return (course, limit)
    }
}
