import Clinic

/// The client came on time just so many times in a row: said at that visit, and not at each one after.
enum OnTimeInARow: SignRule {
    static let kind = SignKind.onTimeInARow
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        var (count, latest): (Int, Appointment?) = (0, nil)
        for appointment in timeline.appointments.reversed() {
            guard let attendance = appointment.attendance, !appointment.isCalledOff else { continue }
            guard attendance == .onTime, count <= settings.onTimeRun else { break }
            latest = latest ?? appointment
            count += 1
        }
        guard count == settings.onTimeRun, let latest else { return nil }
        return Sign(
            kind: kind, severity: 0, since: latest.start,
            evidence: [Evidence(.appointment(latest.id), .count, count, at: latest.start)], ruleVersion: version)
    }
}
