import Clinic

/// Assignments were left undone several times in a row; one that was done in part ends the row, and one that was not
/// spoken of neither ends it nor lengthens it.
enum AssignmentLeftUndone: SignRule {
    static let kind = SignKind.assignmentLeftUndone
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard isLeft(through: last, timeline, settings) else { return nil }
        let run = timeline.undoneRun(through: last, atMost: .max)
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { isLeft(through: $0, timeline, settings) },
            evidence: run.enumerated().flatMap { index, report in
                let piece = timeline.sessions[report.place].evidence(report)
                return index == 0 ? [Evidence(piece.record, .count, run.count, at: piece.at), piece] : [piece]
            },
            ruleVersion: version)
    }

    private static func isLeft(through place: Int, _ timeline: Timeline, _ settings: RuleSettings) -> Bool {
        guard let latest = timeline.lastAssignment(through: place), latest.value == .notDone,
            place - latest.place < settings.notedWithin
        else { return false }
        return timeline.undoneRun(through: place, atMost: settings.undoneRun).count >= settings.undoneRun
    }
}

extension Timeline {
    /// The assignments left undone in a row up to that place, the latest first.
    fileprivate func undoneRun(through place: Int, atMost limit: Int) -> [AssignmentReport] {
        var run: [AssignmentReport] = []
        var next = place
        while run.count < limit, let report = lastAssignment(through: next), report.value == .notDone {
            run.append(report)
            next = report.place - 1
        }
        return run
    }
}
