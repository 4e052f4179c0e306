import Clinic

/// A step that was agreed has been kept, in the last session or since.
enum StepKept: SignRule {
    static let kind = SignKind.stepKept
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let evidence = timeline.freshEvidence(.stepKept)
        guard let since = evidence.lazy.map(\.at).min() else { return nil }
        return Sign(kind: kind, severity: 0, since: since, evidence: evidence, ruleVersion: version)
    }
}
