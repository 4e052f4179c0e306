import Clinic
import Measures

/// The alliance is at the top several times in a row, and the outcome has not reliably improved.
///
/// It says nothing until two outcome checks can be compared: not knowing is not "no progress".
enum PerfectWithoutProgress: SignRule {
    static let kind = SignKind.perfectWithoutProgress
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard let (course, limit) = stuck(in: timeline, through: last, settings) else { return nil }
        var evidence: [Evidence] = []
        for session in timeline.sessions.reversed() where evidence.count < settings.perfectSessions {
            guard let score = session.alliance.score else { continue }
            evidence.append(Evidence(.response(score.response), .total, score.total, at: session.start))
        }
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { stuck(in: timeline, through: $0, settings) != nil },
            evidence: evidence + course.evidence(against: limit).dropFirst(), ruleVersion: version)
    }

    private static func stuck(
        in timeline: Timeline, through place: Int, _ settings: RuleSettings
    ) -> (OutcomeCourse, Int)? {
        var perfect = 0
        for index in stride(from: place, through: 0, by: -1) where perfect < settings.perfectSessions {
            guard let score = timeline.sessions[index].alliance.score else { continue }
            guard score.total >= settings.perfectTotal else { return nil }
            perfect += 1
        }
        guard perfect >= settings.perfectSessions, let course = timeline.outcome(through: place),
            let limit = settings.outcome(course.now.measure).reliableChange, course.change < limit
        else { return nil }
        return (course, limit)
    }
}
