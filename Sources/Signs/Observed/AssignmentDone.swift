import Clinic

/// The assignment was done, as the last session has it, and the one before was not left undone.
enum AssignmentDone: SignRule {
    static let kind = SignKind.assignmentDone
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        guard let report = timeline.assignmentJustDone else { return nil }
        if let before = timeline.lastAssignment(through: report.place - 1), before.value != .done { return nil }
        let session = timeline.sessions[report.place]
        return Sign(
            kind: kind, severity: 0, since: session.start, evidence: [session.evidence(report)], ruleVersion: version)
    }
}
