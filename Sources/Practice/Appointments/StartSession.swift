package import Clinic

/// Opens the session of an appointment; came on time, where nobody has said anything else.
package struct StartSession: Sendable {
    package typealias Result = SessionID
    package let appointment: AppointmentID
    /// The id of the session where this begins it, made with the page, so that the same form finds it again after its
    /// appointment is over; `nil` makes one.
    package let once: SessionID?
    package init(appointment: AppointmentID, once: SessionID? = nil) {
        self.appointment = appointment
        self.once = once
    }
}

extension PracticeService {
    package func perform(_ command: StartSession, as actor: Actor) async throws(PracticeError) -> SessionID {
        try await write { store in
            let appointment = try writable(command.appointment, actor, in: store)
            if let session = try store.session(of: appointment.id) { return Announced(session.id, []) }
            if chance.now() < Session.earliest(for: appointment.start) {
                throw PracticeError.invalid("came", "problem.not-yet")
            }
            // A session begins where nobody has said anything: what somebody has said since the page was made stands.
            try requireSeen(Attendance.mark(of: nil), of: appointment)
            let last = try store.attendanceRecords(of: appointment.id).last
            let started = try record(
                .onTime, of: appointment, after: last, as: chance.id(), .recordAttendance, by: actor,
                session: command.once, in: store)
            guard let session = started.value else { throw PracticeError.notFound }
            return Announced(session, started.announcements)
        }.announced(by: self)
    }
}

extension Session {
    /// From when on a session may be begun: somebody may be early by hours.
    static func earliest(for start: Instant) -> Instant { start.adding(minutes: -12 * 60) }

    /// A session is there once somebody has begun it, which may be before its hour.
    func hasBegun(by now: Instant) -> Bool { Self.earliest(for: start) <= now }
}
