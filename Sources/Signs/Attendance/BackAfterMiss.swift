import Clinic

/// The client missed an appointment between the last two sessions, or before the first, and came to the last: did not
/// come, or called off with less notice than asked for. Whoever came on the wrong day came.
enum BackAfterMiss: SignRule {
    static let kind = SignKind.backAfterMiss
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        guard let last = timeline.lastDated else { return nil }
        let session = timeline.sessions[last]
        let before = timeline.sessions[..<last].last { $0.isDated }?.start
        guard let miss = timeline.appointments.last(where: { $0.isMissed(settings) == true }),
            miss.start < session.start, before.map({ $0 < miss.start }) ?? true
        else { return nil }
        var evidence = [
            Evidence(.session(session.id), .sessions, last + 1, at: session.start),
            Evidence(.appointment(miss.id), .count, 1, at: miss.start),
        ]
        if miss.isCalledOff {
            evidence.append(
                Evidence(.appointment(miss.id), .underHours, settings.lateCancellationHours, at: miss.start))
        }
        return Sign(kind: kind, severity: 0, since: session.start, evidence: evidence, ruleVersion: version)
    }
}
