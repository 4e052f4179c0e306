import Clinic

/// The client missed several of the last appointments, whether or not they came to the last: did not come, or called
/// off with less notice than asked for. What was called off in good time or by the practice is left out.
enum OftenMissed: SignRule {
    static let kind = SignKind.oftenMissed
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let window = UInt64.max >> UInt64(64 - settings.missedWindow)
        var missed: UInt64 = 0
        var since: Instant?
        for appointment in timeline.appointments {
            guard let isMissed = appointment.isMissed(settings) else { continue }
            missed = missed << 1 & window | (isMissed ? 1 : 0)
            since = missed.nonzeroBitCount >= settings.missedCount ? since ?? appointment.start : nil
        }
        guard let since else { return nil }
        return Sign(
            kind: kind, severity: settings.severity(kind), since: since,
            evidence: evidence(timeline, settings, count: missed.nonzeroBitCount), ruleVersion: version)
    }

    private static func evidence(_ timeline: Timeline, _ settings: RuleSettings, count: Int) -> [Evidence] {
        var (evidence, seen): ([Evidence], Int) = ([], 0)
        for appointment in timeline.appointments.reversed() where seen < settings.missedWindow {
            guard let isMissed = appointment.isMissed(settings) else { continue }
            seen += 1
            guard isMissed else { continue }
            evidence.append(
                Evidence(.appointment(appointment.id), .count, count - evidence.count, at: appointment.start))
        }
        if let first = evidence.first {
            evidence.insert(Evidence(first.record, .window, settings.missedWindow, at: first.at), at: 1)
            evidence.append(Evidence(first.record, .fromCount, settings.missedCount, at: first.at))
            evidence.append(Evidence(first.record, .underHours, settings.lateCancellationHours, at: first.at))
        }
        return evidence
    }
}

extension Appointment {
    /// Whether the client missed it; `nil` where it says nothing of missing.
    func isMissed(_ settings: RuleSettings) -> Bool? {
        switch attendance {
        case nil, .rescheduled, .cancelled(.therapist, _), .cancelled(.practice, _): nil
        case .cancelled(.client, let hours): hours < settings.lateCancellationHours ? true : nil
        case .noShow: true
        case .onTime, .late, .wrongTime: false
        }
    }
}
