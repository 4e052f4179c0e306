import Clinic

/// The client called the last appointment off with less notice than asked for, and there has been no session since.
///
/// Later appointments called off in good time, or moved, do not take it away.
enum LateCancellation: SignRule {
    static let kind = SignKind.lateCancellation
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        var found: [(appointment: Appointment, hours: Int)] = []
        for appointment in timeline.appointments.reversed() {
            switch appointment.attendance {
            case .cancelled(.client, let hours) where hours < settings.lateCancellationHours:
                guard !timeline.wasSeen(after: appointment) else { break }
                found.append((appointment, hours))
                continue
            case .cancelled, .rescheduled, nil: continue
            case .onTime, .late, .wrongTime, .noShow: break
            }
            break
        }
        guard let first = found.last, let latest = found.first else { return nil }
        let limit = Evidence(
            .appointment(latest.appointment.id), .underHours, settings.lateCancellationHours,
            at: latest.appointment.start)
        return Sign(
            kind: kind, severity: settings.severity(kind), since: first.appointment.calledOffAt(first.hours),
            evidence: found.map { appointment, hours in
                Evidence(.appointment(appointment.id), .hours, hours, at: appointment.start)
            } + [limit],
            ruleVersion: version)
    }
}
