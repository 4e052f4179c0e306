import Clinic
import Measures

/// An alliance that was on the worse side of its cutoff in the first sessions has become better since, and did not become
/// worse last time. Where it was not at its lowest in the first session, it is also better than it was there.
enum EarlyAllianceRising: SignRule {
    static let kind = SignKind.earlyAllianceRising
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        guard timeline.sessions.count <= settings.earlyRiseBy else { return nil }
        let last = timeline.sessions.count - 1
        guard let (pair, lowest) = rise(in: timeline, through: last, settings) else { return nil }
        let (now, at) = (pair.now, timeline.sessions[pair.place].start)
        let began = timeline.start(of: lowest, else: at)
        return Sign(
            kind: kind, severity: 0,
            since: timeline.since(last) { rise(in: timeline, through: $0, settings) != nil },
            evidence: [
                Evidence(.response(now.response), .total, now.total, at: at),
                Evidence(.response(lowest.response), .firstTotal, lowest.total, at: began),
                Evidence(.response(now.response), .change, now.total - lowest.total, at: at),
            ] + now.unitEvidence(at: at) + lowest.unitEvidence(at: began),
            ruleVersion: version)
    }

    private static func rise(
        in timeline: Timeline, through place: Int, _ settings: RuleSettings
    ) -> (ScoredPair, CheckScore)? {
        guard let pair = timeline.alliance(through: place), let before = pair.before,
            let cutoff = settings.alliance(pair.now).cutoff, let limit = settings.riseLimit(pair.now)
        else { return nil }
        let range = pair.now.range
        if range.gain(from: before.total, to: pair.now.total) < 0 { return nil }
        var first: CheckScore?
        var lowest: CheckScore?
        for index in 0..<pair.place {
            guard let score = timeline.sessions[index].alliance.score, score.measure == pair.now.measure else {
                continue
            }
            first = first ?? score
            if index >= settings.earlySessions { break }
            guard range.isWorse(score.total, than: cutoff) else { continue }
            if let found = lowest, range.gain(from: found.total, to: score.total) >= 0 { continue }
            lowest = score
        }
        guard let first, let lowest, range.gain(from: lowest.total, to: pair.now.total) >= limit else { return nil }
        guard lowest == first || range.gain(from: first.total, to: pair.now.total) > 0 else { return nil }
        return (pair, lowest)
    }
}
