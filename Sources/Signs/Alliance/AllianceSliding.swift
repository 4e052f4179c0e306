import Clinic
import Measures

/// Each of the last scored alliance totals is worse than the one before, no single fall is large, and together they come
/// to the set amount.
enum AllianceSliding: SignRule {
    static let kind = SignKind.allianceSliding
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard let limit = slide(through: last, timeline, settings) else { return nil }
        var evidence: [Evidence] = []
        var units: [Evidence] = []
        walk(timeline, last, settings) { place, score in
            let at = timeline.sessions[place].start
            let figure: Figure = evidence.isEmpty ? .total : .previousTotal
            evidence.append(Evidence(.response(score.response), figure, score.total, at: at))
            units = units.inUnits(of: score, at: at)
        }
        guard let now = evidence.first, let first = evidence.last else { return nil }
        evidence.insert(Evidence(now.record, .change, now.value - first.value, at: now.at), at: 1)
        evidence.insert(Evidence(now.record, .sessions, evidence.count - 1, at: now.at), at: 2)
        evidence.append(Evidence(now.record, .threshold, limit, at: now.at))
        evidence.append(Evidence(now.record, .fromCount, settings.slideSessions, at: now.at))
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { slide(through: $0, timeline, settings) != nil },
            evidence: evidence + units, ruleVersion: version)
    }

    /// What the falls together are held against, where they come to it.
    private static func slide(through place: Int, _ timeline: Timeline, _ settings: RuleSettings) -> Int? {
        var count = 0
        var now: CheckScore?
        var first: CheckScore?
        walk(timeline, place, settings) { _, score in
            now = now ?? score
            first = score
            count += 1
        }
        guard count >= settings.slideSessions, let now, let first, let limit = settings.slideLimit(now),
            now.range.gain(from: first.total, to: now.total) <= -limit
        else { return nil }
        return limit
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
                let fall = later.range.gain(from: later.total, to: score.total)
                guard fall > 0, fall < settings.fallLimit(later) ?? 0 else { return }
            }
            body(index, score)
            later = score
        }
    }
}
