import Clinic

/// The last appointment, or the last few, ended with nobody coming, and there has been no session since.
///
/// Appointments that were called off neither end a run of misses nor lengthen it.
enum Missed: SignRule {
    static let kind = SignKind.missed
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        guard let latest = timeline.appointments.lastIndex(where: { $0.attendance != nil && !$0.isCalledOff }),
            timeline.appointments[latest].attendance == .noShow, !timeline.wasSeen(after: timeline.appointments[latest])
        else { return nil }
        var run: [Appointment] = []
        for appointment in timeline.appointments[...latest].reversed() {
            if appointment.attendance == nil || appointment.isCalledOff { continue }
            guard appointment.attendance == .noShow, !timeline.wasSeen(after: appointment) else { break }
            run.append(appointment)
        }
        return Sign(
            kind: kind, severity: settings.severity(kind),
            since: run.last?.start ?? timeline.appointments[latest].start,
            evidence: run.enumerated().map { place, appointment in
                Evidence(.appointment(appointment.id), .count, run.count - place, at: appointment.start)
            },
            ruleVersion: version)
    }
}
