import Clinic

/// The client was bored or withdrawn the last time that it was noted how they took part, or quiet several times in a row.
enum Disengaged: SignRule {
    static let kind = SignKind.disengaged
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard holds(last, timeline, settings) else { return nil }
        var evidence: [Evidence] = []
        for place in timeline.sessions[...last].indices.reversed() {
            let session = timeline.sessions[place]
            guard let noted = session.observed.engagement else { continue }
            guard noted.value != .engaged else { break }
            let figure: Figure =
                switch noted.value {
                case .withdrawn: .withdrawn
                case .bored: .bored
                case .quiet, .engaged: .quiet
                }
            evidence.append(Evidence(.observation(noted.record), figure, place + 1, at: session.start))
        }
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { holds($0, timeline, settings) }, evidence: evidence, ruleVersion: version)
    }

    private static func holds(_ last: Int, _ timeline: Timeline, _ settings: RuleSettings) -> Bool {
        var quiet = 0
        for place in stride(from: last, through: 0, by: -1) {
            guard let noted = timeline.sessions[place].observed.engagement else { continue }
            guard quiet > 0 || last - place < settings.notedWithin else { return false }
            switch noted.value {
            case .engaged: return false
            case .bored, .withdrawn: return true
            case .quiet: quiet += 1
            }
            if quiet >= settings.quietSessions { return true }
        }
        return false
    }
}
