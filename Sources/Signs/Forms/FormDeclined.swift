import Clinic

/// The client would rather not fill in a check of the last session.
enum FormDeclined: SignRule {
    static let kind = SignKind.formDeclined
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        guard last >= 0, isDeclined(timeline.sessions[last]) else { return nil }
        let session = timeline.sessions[last]
        var evidence: [Evidence] = []
        if case .declined(let response) = session.alliance {
            evidence.append(Evidence(.response(response), .declinedAlliance, last + 1, at: session.start))
        }
        if case .declined(let response) = session.outcome {
            evidence.append(Evidence(.response(response), .declinedOutcome, last + 1, at: session.start))
        }
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: timeline.since(last) { isDeclined(timeline.sessions[$0]) }, evidence: evidence,
            ruleVersion: version)
    }

    private static func isDeclined(_ session: TimelineSession) -> Bool {
        switch (session.outcome, session.alliance) {
        case (.declined, _), (_, .declined): true
        default: false
        }
    }
}
