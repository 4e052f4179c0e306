import Clinic
import Measures

/// The last scored alliance total is worse than the one before it by the set amount or more.
enum AllianceFell: SignRule {
    static let kind = SignKind.allianceFell
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard let (pair, before, limit) = fall(in: timeline, through: last, settings) else { return nil }
        let (now, at) = (pair.now, timeline.sessions[pair.place].start)
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { fall(in: timeline, through: $0, settings) != nil },
            evidence: ([
                Evidence(.response(now.response), .total, now.total, at: at),
                Evidence(
                    .response(before.response), .previousTotal, before.total, at: timeline.start(of: before, else: at)),
                Evidence(.response(now.response), .change, now.total - before.total, at: at),
                Evidence(.response(now.response), .threshold, limit, at: at),
            ] + now.lineEvidence(at: at)).inUnits(of: pair, in: timeline),
            ruleVersion: version)
    }

    private static func fall(
        in timeline: Timeline, through place: Int, _ settings: RuleSettings
    ) -> (ScoredPair, CheckScore, Int)? {
        guard let pair = timeline.alliance(through: place), let before = pair.before,
            let limit = settings.fallLimit(pair.now),
            pair.now.range.gain(from: before.total, to: pair.now.total) <= -limit
        else { return nil }
        return (pair, before, limit)
    }
}
