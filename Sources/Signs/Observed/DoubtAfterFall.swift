import Clinic
import Measures

/// A doubt about the treatment came in the session in which the alliance fell, or in one of the next.
enum DoubtAfterFall: SignRule {
    static let kind = SignKind.doubtAfterFall
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard let (doubt, fall) = found(in: timeline, through: last, settings),
            let pair = timeline.alliance(through: fall), let before = pair.before
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
                Evidence(.response(pair.now.response), .threshold, settings.allianceFall, at: at),
            ],
            ruleVersion: version)
    }

    /// The places of the doubt and of the fall before it.
    private static func found(in timeline: Timeline, through place: Int, _ settings: RuleSettings) -> (Int, Int)? {
        guard let doubt = timeline.lastDoubt(through: place, within: settings.saidWithin) else { return nil }
        for index in stride(from: doubt, through: max(0, doubt - settings.doubtAfterFall), by: -1) {
            guard let now = timeline.sessions[index].alliance.score,
                let before = timeline.alliance(through: index)?.before,
                before.total - now.total >= settings.allianceFall
            else { continue }
            return (doubt, index)
        }
        return nil
    }
}
