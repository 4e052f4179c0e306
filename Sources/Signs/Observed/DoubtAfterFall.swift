import Clinic
import Measures

/// A doubt about the treatment came in the session in which the alliance fell, or in one of the next: the last of the
/// doubts that count for which that is so.
enum DoubtAfterFall: SignRule {
    static let kind = SignKind.doubtAfterFall
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard let (doubt, fall) = found(in: timeline, through: last, settings),
            let pair = timeline.alliance(through: fall), let before = pair.before,
            let limit = settings.fallLimit(pair.now)
        else { return nil }
        let at = timeline.sessions[fall].start
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { found(in: timeline, through: $0, settings) != nil },
            evidence: timeline.sessions[doubt].doubtEvidence(doubt) + [
                Evidence(.response(pair.now.response), .total, pair.now.total, at: at),
                Evidence(
                    .response(before.response), .previousTotal, before.total, at: timeline.start(of: before, else: at)),
                Evidence(.response(pair.now.response), .change, pair.now.total - before.total, at: at),
                Evidence(.response(pair.now.response), .threshold, limit, at: at),
            ] + pair.unitEvidence(in: timeline),
            ruleVersion: version)
    }

    /// The places of the doubt and of the fall before it.
    private static func found(in timeline: Timeline, through place: Int, _ settings: RuleSettings) -> (Int, Int)? {
        for doubt in timeline.window(place, settings.saidWithin).reversed()
        where timeline.sessions[doubt].observed.hasDoubt {
            for index in stride(from: doubt, through: max(0, doubt - settings.doubtAfterFall), by: -1) {
                guard let now = timeline.sessions[index].alliance.score,
                    let before = timeline.alliance(through: index)?.before, let limit = settings.fallLimit(now),
                    now.range.gain(from: before.total, to: now.total) <= -limit
                else { continue }
                return (doubt, index)
            }
        }
        return nil
    }
}
