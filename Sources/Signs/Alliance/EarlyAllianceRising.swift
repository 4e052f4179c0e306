import Clinic
import Measures

/// An alliance that was below its cutoff in the first sessions has risen since, and did not fall last time.
enum EarlyAllianceRising: SignRule {
    static let kind = SignKind.earlyAllianceRising
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        guard timeline.sessions.count <= settings.earlyRiseBy else { return nil }
        let last = timeline.sessions.count - 1
        guard let (pair, lowest) = rise(in: timeline, through: last, settings) else { return nil }
        let (now, at) = (pair.now, timeline.sessions[pair.place].start)
        return Sign(
            kind: kind, severity: 0,
            since: timeline.since(last) { rise(in: timeline, through: $0, settings) != nil },
            evidence: [
                Evidence(.response(now.response), .total, now.total, at: at),
                Evidence(
                    .response(lowest.response), .firstTotal, lowest.total, at: timeline.start(of: lowest, else: at)),
                Evidence(.response(now.response), .change, now.total - lowest.total, at: at),
            ],
            ruleVersion: version)
    }

    private static func rise(
        in timeline: Timeline, through place: Int, _ settings: RuleSettings
    ) -> (ScoredPair, CheckScore)? {
        guard let pair = timeline.alliance(through: place), let before = pair.before,
            pair.now.total >= before.total, let cutoff = settings.alliance(pair.now.measure).cutoff
        else { return nil }
        var lowest: CheckScore?
        for index in 0..<min(settings.earlySessions, pair.place) {
            guard let score = timeline.sessions[index].alliance.score, score.measure == pair.now.measure,
                score.total < cutoff, score.total < lowest?.total ?? .max
            else { continue }
            lowest = score
        }
        guard let lowest, pair.now.total - lowest.total >= settings.earlyRise else { return nil }
        return (pair, lowest)
    }
}
