import Clinic

/// Something that stood in the way has been solved, in the last session or since.
enum BarrierSolved: SignRule {
    static let kind = SignKind.barrierSolved
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let evidence = timeline.freshEvidence(.barrierSolved)
        guard let since = evidence.lazy.map(\.at).min() else { return nil }
        return Sign(kind: kind, severity: 0, since: since, evidence: evidence, ruleVersion: version)
    }
}
