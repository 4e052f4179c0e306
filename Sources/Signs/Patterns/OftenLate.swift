import Clinic

/// The client came late to several of the last visits, whether or not to the last.
enum OftenLate: SignRule {
    static let kind = SignKind.oftenLate
    static let version = 2

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        let window = UInt64.max >> UInt64(64 - settings.oftenLateWindow)
        var late: UInt64 = 0
        var since: Instant?
        for appointment in timeline.appointments where appointment.wasSeen {
            late = late << 1 & window | (appointment.lateness(from: settings.lateMinutes) == nil ? 0 : 1)
            since = late.nonzeroBitCount >= settings.oftenLateCount ? since ?? appointment.start : nil
        }
        guard let since else { return nil }
        return Sign(
            kind: kind, severity: settings.severity(kind), since: since,
            evidence: evidence(timeline, settings, count: late.nonzeroBitCount), ruleVersion: version)
    }

    private static func evidence(_ timeline: Timeline, _ settings: RuleSettings, count: Int) -> [Evidence] {
        var (evidence, visits): ([Evidence], Int) = ([], 0)
        for appointment in timeline.appointments.reversed()
        where appointment.wasSeen && visits < settings.oftenLateWindow {
            visits += 1
            guard let minutes = appointment.lateness(from: settings.lateMinutes) else { continue }
            let record = RecordReference.appointment(appointment.id)
            if evidence.isEmpty {
                evidence.append(Evidence(record, .count, count, at: appointment.start))
                evidence.append(Evidence(record, .window, settings.oftenLateWindow, at: appointment.start))
            }
            evidence.append(Evidence(record, .minutes, minutes, at: appointment.start))
        }
        if let first = evidence.first {
            evidence.append(Evidence(first.record, .fromCount, settings.oftenLateCount, at: first.at))
            evidence.append(Evidence(first.record, .fromMinutes, settings.lateMinutes, at: first.at))
        }
        return evidence
    }
}
