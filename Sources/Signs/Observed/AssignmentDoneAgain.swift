import Clinic

/// The assignment was done, as the last session has it, after one that was not done or only partly.
enum AssignmentDoneAgain: SignRule {
    static let kind = SignKind.assignmentDoneAgain
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        guard let report = timeline.assignmentJustDone,
            let before = timeline.lastAssignment(through: report.place - 1), before.value != .done
        else { return nil }
        let session = timeline.sessions[report.place]
        return Sign(
            kind: kind, severity: 0, since: session.start,
            evidence: [session.evidence(report), timeline.sessions[before.place].evidence(before)],
            ruleVersion: version)
    }
}
