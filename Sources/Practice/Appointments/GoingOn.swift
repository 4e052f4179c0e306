package import Clinic

/// The appointment of a course of care whose time it is now, to which its client has come at that time or may still come; `nil` where
/// there is none.
package struct GoingOn: Sendable {
    package let episode: EpisodeID
    package init(episode: EpisodeID) { self.episode = episode }
}

extension PracticeService {
    package func answer(_ question: GoingOn, as actor: Actor) async throws(PracticeError) -> AppointmentID? {
        let now = chance.now()
        return try await read { store in
            try actor.require(AccessPolicy.mayWriteAppointments, try store.ownership(of: question.episode))
            if try store.episode(question.episode)?.ending != nil { return nil }
            let here = try store.appointments(of: question.episode).filter { appointment in
                appointment.goesOn(at: now) && (appointment.attendance?.keptItsTime ?? true)
            }
            return here.max { $0.start < $1.start }?.id
        }
    }

    /// Appointments that start in `from..<to`, and before them what begins before `from` and still goes on then: one that
    /// goes over midnight is of both days.
    func diary(
        from: Instant, to: Instant, therapist: PersonID?, in store: any StoreReading
    ) throws -> [DiaryRow] {
        // No appointment is longer than eight hours.
        try store.diary(from: from.adding(minutes: -480), to: to, therapist: therapist).filter { row in
            let appointment = row.appointment
            if appointment.start >= from { return true }
            return appointment.end > from && appointment.attendance?.keptItsTime ?? true
        }
    }
}

extension Appointment {
    /// Whether that moment is within its time.
    func goesOn(at now: Instant) -> Bool { start <= now && now < end }
}
