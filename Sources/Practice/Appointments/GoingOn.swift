package import Clinic

/// The appointment of a course of care whose time it is now, to which its client has come at that time or may still come; `nil` where
/// there is none.
///
/// A form that is sent twice across its end means the same one: that of the session that it began, and one whose session
/// was begun and that went on two minutes ago.
package struct GoingOn: Sendable {
    package let episode: EpisodeID
    /// The session that a form begins (``StartSession/once``); `nil` where no form asks.
    package let once: SessionID?
    package init(episode: EpisodeID, once: SessionID? = nil) {
        self.episode = episode
        self.once = once
    }
}

extension PracticeService {
    package func answer(_ question: GoingOn, as actor: Actor) async throws(PracticeError) -> AppointmentID? {
        let now = chance.now()
        return try await read { store in
            try actor.require(AccessPolicy.mayWriteAppointments, try store.ownership(of: question.episode))
            if let once = question.once, let begun = try store.session(once), begun.episode == question.episode {
                return begun.appointment
            }
            if try store.episode(question.episode)?.ending != nil { return nil }
            let justBefore = now.adding(minutes: -2)
            let here = try store.appointments(of: question.episode).filter { appointment in
                if appointment.goesOn(at: now) { return appointment.attendance?.keptItsTime ?? true }
                guard let came = appointment.attendance, came.wasSeen, came.keptItsTime else { return false }
                return appointment.goesOn(at: justBefore)
            }
            return here.max { $0.start < $1.start }?.id
        }
    }

    /// Appointments that start in `from..<to`, and before them what begins before `from`, still goes on at that moment
    /// and kept its time: one that goes over midnight is of both days.
    func diary(
        from: Instant, to: Instant, goingOnAt: Instant, therapist: PersonID?, in store: any StoreReading
    ) throws -> [DiaryRow] {
        try store.diary(from: from, to: to, goingOnAt: goingOnAt, therapist: therapist).filter { row in
            row.appointment.start >= from || row.appointment.attendance?.keptItsTime ?? true
        }
    }
}

extension Appointment {
    /// Whether that moment is within its time.
    func goesOn(at now: Instant) -> Bool { start <= now && now < end }
}
