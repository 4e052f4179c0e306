import Clinic

/// The client missed an appointment between the last two sessions, or before the first, and came to the last.
enum BackAfterMiss: SignRule {
    static let kind = SignKind.backAfterMiss
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        guard let last = timeline.lastDated else { return nil }
        let session = timeline.sessions[last]
        let before = timeline.sessions[..<last].last { $0.isDated }?.start
        guard let miss = timeline.appointments.last(where: { $0.attendance == .noShow }),
            miss.start < session.start, before.map({ $0 < miss.start }) ?? true
        else { return nil }
        return Sign(
            kind: kind, severity: 0, since: session.start,
            evidence: [
                Evidence(.session(session.id), .sessions, last + 1, at: session.start),
                Evidence(.appointment(miss.id), .count, 1, at: miss.start),
            ],
            ruleVersion: version)
    }
}
