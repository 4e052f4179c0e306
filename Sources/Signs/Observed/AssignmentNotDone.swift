import Clinic

/// The last assignment that was spoken of was not done, or only partly.
enum AssignmentNotDone: SignRule {
    static let kind = SignKind.assignmentNotDone
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard let found = undone(through: last, timeline, settings) else { return nil }
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { undone(through: $0, timeline, settings) != nil },
            evidence: [timeline.sessions[found.place].evidence(found)], ruleVersion: version)
    }

    private static func undone(
        through place: Int, _ timeline: Timeline, _ settings: RuleSettings
    ) -> AssignmentReport? {
        guard let report = timeline.lastAssignment(through: place), report.value != .done,
            place - report.place < settings.notedWithin
        else { return nil }
        return report
    }
}
