import Clinic
import Measures

/// The last scored alliance total is on the worse side of its cutoff.
enum AllianceBelowCutoff: SignRule {
    static let kind = SignKind.allianceBelowCutoff
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard let (place, score, cutoff) = low(in: timeline, through: last, settings) else { return nil }
        let at = timeline.sessions[place].start
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { low(in: timeline, through: $0, settings) != nil },
            evidence: ([
                Evidence(.response(score.response), .total, score.total, at: at),
                Evidence(.response(score.response), .threshold, cutoff, at: at),
            ] + score.lineEvidence(at: at)).inUnits(of: score, at: at),
            ruleVersion: version)
    }

    private static func low(
        in timeline: Timeline, through place: Int, _ settings: RuleSettings
    ) -> (Int, CheckScore, Int)? {
        guard let (place, score) = timeline.lastAlliance(through: place),
            let cutoff = settings.alliance(score).cutoff, score.range.isWorse(score.total, than: cutoff)
        else { return nil }
        return (place, score, cutoff)
    }
}
