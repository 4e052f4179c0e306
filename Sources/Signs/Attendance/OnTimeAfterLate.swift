import Clinic

/// The client came on time to the last session and late to the one before.
enum OnTimeAfterLate: SignRule {
    static let kind = SignKind.onTimeAfterLate
    static let version = 1

    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign? {
        guard let last = timeline.lastVisit, timeline.appointments[last].attendance == .onTime else { return nil }
        let earlier = timeline.appointments[..<last]
        guard let before = earlier.lastIndex(where: \.wasSeen),
            earlier[before].lateness(from: settings.lateMinutes) != nil,
            !timeline.appointments[last...].contains(where: { $0.attendance == .noShow })
        else { return nil }
        var late: [Evidence] = []
        var visits = 0
        for appointment in earlier.reversed() where appointment.wasSeen && visits < settings.lateWindow {
            visits += 1
            guard let minutes = appointment.lateness(from: settings.lateMinutes) else { continue }
            late.append(Evidence(.appointment(appointment.id), .minutes, minutes, at: appointment.start))
        }
        let now = timeline.appointments[last]
        return Sign(
            kind: kind, severity: 0, since: now.start,
            evidence: [Evidence(.appointment(now.id), .count, late.count, at: now.start)] + late,
            ruleVersion: version)
    }
}
