import Clinic

/// A step that was agreed has been kept by the client, alone or together with somebody, in the last session or since.
enum StepKept: SignRule {
    static let kind = SignKind.stepKept
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let evidence = timeline.freshEvidence(.stepKept)
        guard let since = evidence.lazy.map(\.at).min() else { return nil }
        return Sign(kind: kind, severity: 0, since: since, evidence: evidence, ruleVersion: version)
    }
}
