import Clinic
import Measures

/// A risk answer on some measure that no later full response to the same measure has taken back.
enum RiskAnswerGiven: SignRule {
    static let kind = SignKind.riskAnswer
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        var evidence: [Evidence] = []
        var since: Instant?
        for index in timeline.results.indices.reversed() where !timeline.results[index].risks.isEmpty {
            let result = timeline.results[index]
            guard !isTakenBack(index, in: timeline) else { continue }
            since = result.answeredAt
            for risk in result.risks {
                evidence.append(
                    Evidence(.response(result.response), .riskWorth, risk.worth, at: result.answeredAt))
            }
        }
        guard let since else { return nil }
        return Sign(
            kind: kind, severity: settings.severity(kind), since: since, evidence: evidence, ruleVersion: version)
    }

    private static func isTakenBack(_ index: Int, in timeline: Timeline) -> Bool {
        let measure = timeline.results[index].measure.key
        return timeline.results[(index + 1)...].contains {
            $0.isFull && $0.risks.isEmpty && $0.measure.key == measure
        }
    }
}
