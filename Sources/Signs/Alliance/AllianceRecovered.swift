import Clinic
import Measures

/// The last scored alliance total is on the better side of its cutoff, and the one before it was on the worse side.
enum AllianceRecovered: SignRule {
    static let kind = SignKind.allianceRecovered
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        guard let pair = timeline.alliance(through: timeline.sessions.count - 1), let before = pair.before,
            let cutoff = settings.alliance(pair.now).cutoff, pair.now.range.isWorse(before.total, than: cutoff),
            !pair.now.range.isWorse(pair.now.total, than: cutoff)
        else { return nil }
        let (now, at) = (pair.now, timeline.sessions[pair.place].start)
        return Sign(
            kind: kind, severity: 0, since: at,
            evidence: [
                Evidence(.response(now.response), .total, now.total, at: at),
                Evidence(
                    .response(before.response), .previousTotal, before.total, at: timeline.start(of: before, else: at)),
                Evidence(.response(now.response), .threshold, cutoff, at: at),
            ].inUnits(of: pair, in: timeline),
            ruleVersion: version)
    }
}
