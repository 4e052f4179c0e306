import Clinic

/// The client moved several of the last appointments that something came of.
enum RepeatedRescheduling: SignRule {
    static let kind = SignKind.repeatedRescheduling
    static let version = 3

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let window = UInt64.max >> UInt64(64 - settings.rescheduledWindow)
        var moved: UInt64 = 0
        var since: Instant?
        for appointment in timeline.appointments {
            guard let attendance = result(of: appointment, timeline) else { continue }
            moved = moved << 1 & window
            var at = appointment.start
            if case .rescheduled(.client, let hours) = attendance {
                moved |= 1
                at = appointment.calledOffAt(hours)
            }
            since = moved.nonzeroBitCount >= settings.rescheduledCount ? since ?? at : nil
        }
        guard let since else { return nil }
        return Sign(
            kind: kind, severity: settings.severity(kind), since: since,
            evidence: evidence(timeline, settings, count: moved.nonzeroBitCount), ruleVersion: version)
    }

    /// What came of it; one that is called off ahead has not been reached yet, and moves no other out of the window.
    private static func result(of appointment: Appointment, _ timeline: Timeline) -> Attendance? {
        if case .cancelled = appointment.attendance, appointment.start > timeline.asOf { return nil }
        return appointment.attendance
    }

    private static func evidence(_ timeline: Timeline, _ settings: RuleSettings, count: Int) -> [Evidence] {
        var (evidence, seen): ([Evidence], Int) = ([], 0)
        for appointment in timeline.appointments.reversed() where seen < settings.rescheduledWindow {
            guard let attendance = result(of: appointment, timeline) else { continue }
            seen += 1
            guard case .rescheduled(.client, _) = attendance else { continue }
            evidence.append(
                Evidence(.appointment(appointment.id), .count, count - evidence.count, at: appointment.start))
        }
        if let first = evidence.first {
            evidence.append(Evidence(first.record, .window, settings.rescheduledWindow, at: first.at))
            evidence.append(Evidence(first.record, .fromCount, settings.rescheduledCount, at: first.at))
        }
        return evidence
    }
}
