import Clinic

extension Timeline {
    /// What was known at that moment; of what was recorded later nothing, and of what was said afterwards neither. A time
    /// that was still to come counts as booked, unless it had been called off already: when it was booked is not kept.
    func until(_ moment: Instant) -> Timeline {
        Timeline(
            episode: episode, intake: intake, zone: zone, ages: ages,
            appointments: appointments.compactMap { appointment in
                if appointment.stoodUntil > moment { return appointment.attended(nil) }
                return appointment.attendance == nil ? nil : appointment
            },
            sessions: sessions.filter { $0.end <= moment }, results: results.filter { $0.answeredAt <= moment },
            followUps: followUps.filter { $0.at <= moment }, asOf: moment)
    }

    /// The last appointments in a row that the client missed, without a session since: did not come, or called off with
    /// less notice than asked for. What was called off in good time, moved, or called off by the practice neither ends
    /// such a row nor lengthens it.
    func missedInARow(_ settings: RuleSettings) -> [AppointmentID] {
        var row: [AppointmentID] = []
        for appointment in appointments.reversed() {
            switch appointment.attendance {
            case nil, .rescheduled, .cancelled(.therapist, _), .cancelled(.practice, _): continue
            case .cancelled(.client, let hours) where hours >= settings.lateCancellationHours: continue
            case .noShow, .cancelled(.client, _):
                if wasSeen(after: appointment) { return row.reversed() }
                row.append(appointment.id)
            case .onTime, .late, .wrongTime: return row.reversed()
            }
        }
        return row.reversed()
    }
}
