import Clinic

/// In the last sessions the client took issue with the work or the therapist.
enum Confronting: SignRule {
    static let kind = SignKind.confronting
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let last = timeline.sessions.count - 1
        func holds(_ place: Int) -> Bool {
            timeline.window(place, settings.saidWithin).contains { timeline.sessions[$0].observed.confronting != nil }
        }
        guard last >= 0, holds(last) else { return nil }
        var evidence: [Evidence] = []
        for place in timeline.window(last, settings.saidWithin).reversed() {
            let session = timeline.sessions[place]
            guard let record = session.observed.confronting else { continue }
            evidence.append(Evidence(.observation(record), .confronting, place + 1, at: session.start))
        }
        return Sign(
            kind: kind, severity: settings.severity(kind), since: timeline.since(last, holds), evidence: evidence,
            ruleVersion: version)
    }
}
