import Clinic
import Measures

/// The last scored outcome lies outside the band of the client's own expected course, on the bad side.
enum OutcomeOffCourse: SignRule {
    static let kind = SignKind.outcomeOffCourse
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard let place = timeline.lastOutcome(through: last), timeline.course(at: place) == .worse else { return nil }
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { place in
                timeline.lastOutcome(through: place).map { timeline.course(at: $0) == .worse } ?? false
            },
            evidence: timeline.courseEvidence(at: place, settings), ruleVersion: version)
    }
}
