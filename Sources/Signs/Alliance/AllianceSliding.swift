import Clinic
import Measures

/// Each of the last scored alliance totals is lower than the one before, no single fall is large, and together they come
/// to the set amount.
enum AllianceSliding: SignRule {
    static let kind = SignKind.allianceSliding
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard slides(through: last, timeline, settings) else { return nil }
        var evidence: [Evidence] = []
        walk(timeline, last, settings) { place, score in
            let at = timeline.sessions[place].start
            let figure: Figure = evidence.isEmpty ? .total : .previousTotal
            evidence.append(Evidence(.response(score.response), figure, score.total, at: at))
        }
        guard let now = evidence.first, let first = evidence.last else { return nil }
        evidence.insert(Evidence(now.record, .change, now.value - first.value, at: now.at), at: 1)
        evidence.insert(Evidence(now.record, .sessions, evidence.count - 1, at: now.at), at: 2)
        evidence.append(Evidence(now.record, .threshold, settings.slideTotal, at: now.at))
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { slides(through: $0, timeline, settings) }, evidence: evidence,
            ruleVersion: version)
    }

    private static func slides(through place: Int, _ timeline: Timeline, _ settings: RuleSettings) -> Bool {
        var (count, now, first) = (0, 0, 0)
        walk(timeline, place, settings) { _, score in
            if count == 0 { now = score.total }
            first = score.total
            count += 1
        }
        return count >= settings.slideSessions && first - now >= settings.slideTotal
    }

    /// The scored checks of the run of small falls, the latest first.
    private static func walk(
        _ timeline: Timeline, _ place: Int, _ settings: RuleSettings, _ body: (Int, CheckScore) -> Void
    ) {
        var later: CheckScore?
        for index in stride(from: place, through: 0, by: -1) {
            guard let score = timeline.sessions[index].alliance.score else { continue }
            if let later {
                if score.measure != later.measure { continue }
                let fall = score.total - later.total
                guard fall > 0, fall < settings.allianceFall else { return }
            }
            body(index, score)
            later = score
        }
    }
}
