import Clinic

/// In the last sessions somebody said that the treatment won't or can't work, or the client wrote so and a person
/// confirmed that it means that.
enum DoubtSaid: SignRule {
    static let kind = SignKind.doubtSaid
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard timeline.lastDoubt(through: last, within: settings.saidWithin) != nil else { return nil }
        var evidence: [Evidence] = []
        for place in timeline.window(last, settings.saidWithin).reversed() {
            evidence += timeline.sessions[place].doubtEvidence(place)
        }
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { timeline.lastDoubt(through: $0, within: settings.saidWithin) != nil },
            evidence: evidence, ruleVersion: version)
    }
}
