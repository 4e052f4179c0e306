package import Clinic

/// Takes back what was said of an appointment; the record of it stays.
package struct UndoAttendance: Sendable {
    package typealias Result = Void
    package let appointment: AppointmentID
    package let once: ID<AttendanceRecord>
    /// What the page showed of it (``Attendance/mark(of:)``); `nil` where nothing was shown.
    package let base: String?
    package init(appointment: AppointmentID, once: ID<AttendanceRecord>, base: String? = nil) {
        self.base = base
        self.appointment = appointment
        self.once = once
    }
}

extension PracticeService {
    package func perform(_ command: UndoAttendance, as actor: Actor) async throws(PracticeError) {
        _ = try await write { store -> Announced<SessionID?> in
            let appointment = try writable(command.appointment, actor, in: store)
            let records = try store.attendanceRecords(of: appointment.id)
            if let held = records.first(where: { $0.id == command.once }) {
                guard held.attendance == nil else { throw PracticeError.idTaken }
                return Announced(nil, [])
            }
            guard let last = records.last, last.attendance != nil else { return Announced(nil, []) }
            try requireSeen(command.base, of: appointment)
            // What an ending called off stays so: nobody comes to a course of care that is over.
            if appointment.start > chance.now(), try store.episode(appointment.episode)?.ending != nil {
                throw PracticeError.conflict("conflict.episode-ended")
            }
            return try record(
                nil, of: appointment, after: last, as: command.once, .undoAttendance, by: actor, in: store)
        }.announced(by: self)
    }
}
