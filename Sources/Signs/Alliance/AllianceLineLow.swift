import Clinic
import Measures

/// One alliance line is low while the total is not below its cutoff.
enum AllianceLineLow: SignRule {
    static let kind = SignKind.allianceLineLow
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard let (place, score) = low(in: timeline, through: last, settings) else { return nil }
        let at = timeline.sessions[place].start
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { low(in: timeline, through: $0, settings) != nil },
            evidence: score.lineEvidence(at: at) + [
                Evidence(.response(score.response), .threshold, settings.lineLow, at: at),
                Evidence(.response(score.response), .total, score.total, at: at),
            ],
            ruleVersion: version)
    }

    private static func low(
        in timeline: Timeline, through place: Int, _ settings: RuleSettings
    ) -> (Int, CheckScore)? {
        guard let (place, score) = timeline.lastAlliance(through: place), let lowest = score.lowestLine,
            lowest.value < settings.lineLow, let cutoff = settings.alliance(score.measure).cutoff,
            score.total >= cutoff
        else { return nil }
        return (place, score)
    }
}
