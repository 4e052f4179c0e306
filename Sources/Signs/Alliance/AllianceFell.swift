import Clinic
import Measures

/// The last scored alliance total is lower than the one before it by the set amount or more.
enum AllianceFell: SignRule {
    static let kind = SignKind.allianceFell
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard let (pair, before) = fall(in: timeline, through: last, settings) else { return nil }
        let (now, at) = (pair.now, timeline.sessions[pair.place].start)
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { fall(in: timeline, through: $0, settings) != nil },
            evidence: [
                Evidence(.response(now.response), .total, now.total, at: at),
                Evidence(
                    .response(before.response), .previousTotal, before.total, at: timeline.start(of: before, else: at)),
                Evidence(.response(now.response), .change, now.total - before.total, at: at),
                Evidence(.response(now.response), .threshold, settings.allianceFall, at: at),
            ] + now.lineEvidence(at: at),
            ruleVersion: version)
    }

    private static func fall(
        in timeline: Timeline, through place: Int, _ settings: RuleSettings
    ) -> (ScoredPair, CheckScore)? {
        guard let pair = timeline.alliance(through: place), let before = pair.before,
            before.total - pair.now.total >= settings.allianceFall
        else { return nil }
        return (pair, before)
    }
}
