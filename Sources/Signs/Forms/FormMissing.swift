import Clinic

/// The last session whose day is known ended some time ago, and one of its checks is not there or not whole.
///
/// A session that a file told of says nothing of what was asked for: a check of which none ever came in, in no session
/// of the episode, was not.
enum FormMissing: SignRule {
    static let kind = SignKind.formMissing
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        guard let last = timeline.lastDated, let due = due(in: timeline, settings), timeline.asOf >= due else {
            return nil
        }
        let session = timeline.sessions[last]
        var evidence: [Evidence] = []
        if isMissing(last, \.alliance, in: timeline) {
            evidence.append(Evidence(record(session, session.alliance), .missingAlliance, last + 1, at: session.start))
        }
        if isMissing(last, \.outcome, in: timeline) {
            evidence.append(Evidence(record(session, session.outcome), .missingOutcome, last + 1, at: session.start))
        }
        return Sign(
            kind: kind, severity: settings.severity(kind), since: due, evidence: evidence, ruleVersion: version)
    }

    /// When the grace after the last session's end is over; `nil` where nothing is missing.
    static func due(in timeline: Timeline, _ settings: RuleSettings) -> Instant? {
        guard let last = timeline.lastDated else { return nil }
        guard isMissing(last, \.alliance, in: timeline) || isMissing(last, \.outcome, in: timeline) else { return nil }
        return timeline.sessions[last].end.adding(minutes: settings.formGraceMinutes)
    }

    private static func isMissing(_ place: Int, _ check: (TimelineSession) -> Check, in timeline: Timeline) -> Bool {
        let session = timeline.sessions[place]
        switch check(session) {
        case .incomplete: return true
        case .absent: return !session.isBroughtIn || timeline.sessions.contains { check($0).hasComeIn }
        case .notAsked, .declined, .unscored, .scored: return false
        }
    }

    private static func record(_ session: TimelineSession, _ check: Check) -> RecordReference {
        if case .incomplete(let response) = check { .response(response) } else { .session(session.id) }
    }
}

extension Check {
    fileprivate var hasComeIn: Bool {
        switch self {
        case .absent, .notAsked: false
        case .declined, .incomplete, .unscored, .scored: true
        }
    }
}
