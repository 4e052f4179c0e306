package import Clinic

/// Takes back what was said of an appointment; the record of it stays.
package struct UndoAttendance: Sendable {
    /// How many later ones were taken back with it.
    package typealias Result = Int
    package let appointment: AppointmentID
    package let once: ID<AttendanceRecord>
    /// What the page showed of it (``Attendance/mark(of:)``); `nil` where nothing was shown.
    package let base: String?
    /// With what is still to come of the same course of care and was called off by the same act.
    package let withLaterOnes: Bool
    package init(
        appointment: AppointmentID, once: ID<AttendanceRecord>, base: String? = nil, withLaterOnes: Bool = false
    ) {
        self.base = base
        self.withLaterOnes = withLaterOnes
        self.appointment = appointment
        self.once = once
    }
}

extension PracticeService {
    @discardableResult
    package func perform(_ command: UndoAttendance, as actor: Actor) async throws(PracticeError) -> Int {
        try await write { store -> Announced<Int> in
            let appointment = try writable(command.appointment, actor, in: store)
            let records = try store.attendanceRecords(of: appointment.id)
            if let held = records.first(where: { $0.id == command.once }) {
                guard held.attendance == nil else { throw PracticeError.idTaken }
                return Announced(0, [])
            }
            guard let last = records.last, last.attendance != nil else { return Announced(0, []) }
            try requireSeen(command.base, of: appointment)
            // What an ending called off stays so: nobody comes to a course of care that is over.
            let isOver = try store.episode(appointment.episode)?.ending != nil
            if isOver, appointment.start > chance.now() || command.withLaterOnes {
                throw PracticeError.conflict("conflict.episode-ended")
            }
            let later = try command.withLaterOnes ? takeBackLaterOnes(appointment, last, actor, in: store) : 0
            let undone = try record(
                nil, of: appointment, after: last, as: command.once, .undoAttendance, by: actor, in: store)
            return Announced(later, undone.announcements)
        }.announced(by: self)
    }

    /// Those whose time has gone to another appointment stay as they are.
    private func takeBackLaterOnes(
        _ appointment: Appointment, _ last: AttendanceRecord, _ actor: Actor, in store: any StoreWriting
    ) throws -> Int {
        let now = chance.now()
        let after = max(appointment.start, now)
        var count = 0
        for other in try store.appointments(of: appointment.episode) where other.start > after {
            guard case .cancelled = other.attendance,
                let record = try store.attendanceRecords(of: other.id).last, record.attendance == other.attendance,
                record.recordedAt == last.recordedAt, record.recordedBy == last.recordedBy,
                try !isTaken(other.attended(nil), since: other, actor, in: store)
            else { continue }
            try store.add(
                AttendanceRecord(
                    id: chance.id(), appointment: other.id, attendance: nil, recordedAt: now,
                    recordedBy: actor.personID, replaces: record.id))
            count += 1
        }
        return count
    }
}
