import Clinic

/// The last session whose day is known ended some time ago, and one of its checks is not there or not whole.
enum FormMissing: SignRule {
    static let kind = SignKind.formMissing
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        guard let last = timeline.lastDated, let due = due(in: timeline, settings), timeline.asOf >= due else {
            return nil
        }
        let session = timeline.sessions[last]
        var evidence: [Evidence] = []
        if isMissing(session.alliance) {
            evidence.append(Evidence(record(session, session.alliance), .missingAlliance, last + 1, at: session.start))
        }
        if isMissing(session.outcome) {
            evidence.append(Evidence(record(session, session.outcome), .missingOutcome, last + 1, at: session.start))
        }
        return Sign(
            kind: kind, severity: settings.severity(kind), since: due, evidence: evidence, ruleVersion: version)
    }

    /// When the grace after the last session's end is over; `nil` where nothing is missing.
    static func due(in timeline: Timeline, _ settings: RuleSettings) -> Instant? {
        guard let last = timeline.lastDated else { return nil }
        let session = timeline.sessions[last]
        guard isMissing(session.alliance) || isMissing(session.outcome) else { return nil }
        return session.end.adding(minutes: settings.formGraceMinutes)
    }

    private static func isMissing(_ check: Check) -> Bool {
        switch check {
        case .absent, .incomplete: true
        case .notAsked, .declined, .unscored, .scored: false
        }
    }

    private static func record(_ session: TimelineSession, _ check: Check) -> RecordReference {
        if case .incomplete(let response) = check { .response(response) } else { .session(session.id) }
    }
}
