import Clinic

/// The client spoke up about something that was not right, in the last session or since.
enum SpokeUp: SignRule {
    static let kind = SignKind.spokeUp
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        var evidence = timeline.freshEvidence(.spokeUp)
        if let session = timeline.sessions.last, let record = session.observed.spokeUp {
            let piece = Evidence(.observation(record), .spokeUp, timeline.sessions.count, at: session.start)
            evidence.insert(piece, at: 0)
        }
        guard let since = evidence.lazy.map(\.at).min() else { return nil }
        return Sign(kind: kind, severity: 0, since: since, evidence: evidence, ruleVersion: version)
    }
}
