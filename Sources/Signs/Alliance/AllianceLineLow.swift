import Clinic
import Measures

/// One alliance line is low while the total is not below its cutoff: a form of four lines of 0 to 10, whatever its unit.
enum AllianceLineLow: SignRule {
    static let kind = SignKind.allianceLineLow
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard let (place, score, limit, cutoff) = low(in: timeline, through: last, settings) else { return nil }
        let at = timeline.sessions[place].start
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { low(in: timeline, through: $0, settings) != nil },
            evidence: (score.lineEvidence(at: at) + [
                Evidence(.response(score.response), .threshold, limit, at: at),
                Evidence(.response(score.response), .total, score.total, at: at),
                Evidence(.response(score.response), .cutoff, cutoff, at: at),
            ]).inUnits(of: score, at: at),
            ruleVersion: version)
    }

    private static func low(
        in timeline: Timeline, through place: Int, _ settings: RuleSettings
    ) -> (Int, CheckScore, limit: Int, cutoff: Int)? {
        guard let (place, score) = timeline.lastAlliance(through: place), let lowest = score.lowestLine,
            let limit = settings.lineLimit(score), lowest.value < limit,
            let cutoff = settings.alliance(score).cutoff, score.total >= cutoff
        else { return nil }
        return (place, score, limit, cutoff)
    }
}
