import Clinic

/// The client came to the last appointment on another day or at another time than booked.
enum WrongTime: SignRule {
    static let kind = SignKind.wrongTime
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        guard let latest = timeline.appointments.lastIndex(where: { $0.attendance != nil && !$0.isCalledOff }),
            isWrong(timeline.appointments[latest]), !timeline.wasSeen(after: timeline.appointments[latest])
        else { return nil }
        var run: [Appointment] = []
        for appointment in timeline.appointments[...latest].reversed() {
            if appointment.attendance == nil || appointment.isCalledOff { continue }
            guard isWrong(appointment) else { break }
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

    private static func isWrong(_ appointment: Appointment) -> Bool {
        if case .wrongTime = appointment.attendance { true } else { false }
    }
}
