import Clinic

/// The client came late to the last session, by the set minutes or more.
enum ArrivedLate: SignRule {
    static let kind = SignKind.arrivedLate
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        guard let last = timeline.lastVisit,
            timeline.appointments[last].lateness(from: settings.lateMinutes) != nil
        else { return nil }
        var since = timeline.appointments[last].start
        var (unbroken, visits): (Bool, Int) = (true, 0)
        var evidence: [Evidence] = []
        for appointment in timeline.appointments[...last].reversed() where appointment.wasSeen {
            visits += 1
            guard let minutes = appointment.lateness(from: settings.lateMinutes) else {
                unbroken = false
                continue
            }
            if unbroken { since = appointment.start }
            if visits <= settings.lateWindow {
                evidence.append(
                    Evidence(.appointment(appointment.id), .minutes, minutes, at: appointment.start))
            }
        }
        if let latest = evidence.first {
            evidence.append(Evidence(latest.record, .fromMinutes, settings.lateMinutes, at: latest.at))
        }
        return Sign(
            kind: kind, severity: settings.severity(kind), since: since, evidence: evidence, ruleVersion: version)
    }
}
