package import Clinic

/// What came of an appointment; saying it again in other words corrects it, and both stay readable.
package struct RecordAttendance: Sendable {
    package typealias Result = SessionID?
    package let appointment: AppointmentID
    package let attendance: Attendance
    /// Made with the page, so that a tap that is sent twice is recorded once.
    package let once: ID<AttendanceRecord>
    /// What the page showed of it (``Attendance/mark(of:)``); `nil` where nothing was shown.
    package let base: String?
    /// Where it is called off: so is everything that is booked after it in the same course of care.
    package let withLaterOnes: Bool
    package init(
        appointment: AppointmentID, attendance: Attendance, once: ID<AttendanceRecord>, base: String? = nil,
        withLaterOnes: Bool = false
    ) {
        self.base = base
        self.withLaterOnes = withLaterOnes
        self.appointment = appointment
        self.attendance = attendance
        self.once = once
    }
}

extension PracticeService {
    /// The session, where one took place.
    package func perform(_ command: RecordAttendance, as actor: Actor) async throws(PracticeError) -> SessionID? {
        try await write { store in
            let appointment = try writable(command.appointment, actor, in: store)
            let records = try store.attendanceRecords(of: appointment.id)
            if let held = records.first(where: { $0.id == command.once }) {
                guard held.attendance == command.attendance else { throw PracticeError.idTaken }
                return Announced(try store.session(of: appointment.id)?.id, [])
            }
            if command.attendance == appointment.attendance {
                // Somebody said the same of it meanwhile; what is booked after it may still stand.
                let session = try store.session(of: appointment.id)?.id
                guard try callOffLaterOnes(command, appointment, actor, in: store) > 0 else {
                    return Announced(session, [])
                }
                let client = try store.episode(appointment.episode)?.client
                try note(
                    .recordAttendance, by: actor.personID, client: client, episode: appointment.episode, in: store)
                return Announced(session, [try judge(appointment.episode, in: store).announcement])
            }
            try requireSeen(command.base, of: appointment)
            try check(command.attendance, of: appointment)
            // All of one moment, by which they are taken back together.
            let now = chance.now()
            _ = try callOffLaterOnes(command, appointment, actor, at: now, in: store)
            return try record(
                command.attendance, of: appointment, after: records.last, as: command.once, .recordAttendance,
                by: actor, at: now, in: store)
        }.announced(by: self)
    }

    /// Of what is still to come alone: a page that stood open for weeks says nothing of what is past.
    private func callOffLaterOnes(
        _ command: RecordAttendance, _ appointment: Appointment, _ actor: Actor, at moment: Instant? = nil,
        in store: any StoreWriting
    ) throws -> Int {
        guard command.withLaterOnes, case .cancelled(let by, _) = command.attendance else { return 0 }
        let after = max(appointment.start, chance.now())
        return try callOff(in: appointment.episode, by: by, of: actor.personID, at: moment, in: store) {
            $0.start > after
        }
    }

    func writable(_ id: AppointmentID, _ actor: Actor, in store: any StoreReading) throws -> Appointment {
        guard let appointment = try store.appointment(id) else { throw PracticeError.notFound }
        try actor.require(AccessPolicy.mayWriteAppointments, try store.ownership(of: appointment.episode))
        return appointment
    }

    /// Keeps the record, and with it the session that it means or no longer means.
    ///
    /// - Parameter newSession: its id, where this begins it; `nil` makes one.
    func record(
        _ attendance: Attendance?, of appointment: Appointment, after last: AttendanceRecord?,
        as id: ID<AttendanceRecord>, _ action: AuditAction, by actor: Actor, at moment: Instant? = nil,
        session newSession: SessionID? = nil, in store: any StoreWriting
    ) throws -> Announced<SessionID?> {
        try requireFree(appointment.attended(attendance), since: appointment, actor, in: store)
        do {
            try store.add(
                AttendanceRecord(
                    id: id, appointment: appointment.id, attendance: attendance, recordedAt: moment ?? chance.now(),
                    recordedBy: actor.personID, replaces: last?.id))
        } catch StoreError.duplicate {
            throw PracticeError.idTaken
        }
        var session = try store.session(of: appointment.id)?.id
        if attendance?.wasSeen == true {
            if session == nil {
                let new = Session(
                    id: newSession ?? chance.id(), episode: appointment.episode, therapist: appointment.therapist,
                    appointment: appointment.id, start: appointment.start, end: appointment.end)
                do { try store.add(new) } catch StoreError.duplicate { throw PracticeError.idTaken }
                session = new.id
            }
            try store.move(checksBefore: appointment.id, to: session)
        } else if let held = session {
            try store.move(checksBefore: appointment.id, to: nil)
            do { try store.remove(held) } catch StoreError.duplicate {
                throw PracticeError.conflict("conflict.session-has-responses")
            }
            session = nil
        }
        let client = try store.episode(appointment.episode)?.client
        try note(action, by: actor.personID, client: client, episode: appointment.episode, in: store)
        return Announced(session, [try judge(appointment.episode, in: store).announcement])
    }

    private func requireFree(
        _ now: Appointment, since before: Appointment, _ actor: Actor, in store: any StoreReading
    ) throws {
        if try isTaken(now, since: before, actor, in: store) { throw PracticeError.conflict("conflict.time-taken") }
    }

    /// A time that was given up may have gone to another appointment of the client.
    func isTaken(
        _ now: Appointment, since before: Appointment, _ actor: Actor, in store: any StoreReading
    ) throws -> Bool {
        guard before.attendance?.keptItsTime == false, now.attendance?.keptItsTime ?? true,
            let client = try store.episode(now.episode)?.client
        else { return false }
        return try booked(client, for: actor, in: store).contains { other in
            other.id != now.id && other.start < now.end && now.start < other.end
        }
    }

    private func check(_ attendance: Attendance, of appointment: Appointment) throws {
        var checks = Checks()
        switch attendance {
        case .onTime, .wrongTime: break
        case .late(let minutes): checks.range(minutes, 1...240, "minutes")
        case .cancelled(_, let hours), .rescheduled(_, let hours): checks.range(hours, 0...8760, "notice-hours")
        case .noShow: break
        }
        // Somebody may be early by hours or come on the day before; nobody has missed what has not begun.
        let earliest =
            switch attendance {
            case .onTime, .late: Session.earliest(for: appointment.start)
            case .noShow: appointment.start
            case .wrongTime, .cancelled, .rescheduled: Instant(microseconds: .min)
            }
        if chance.now() < earliest { checks.add("came", "problem.not-yet") }
        try checks.done()
    }
}
