internal import Clinic
internal import Practice

extension RecordsReading {
    func appointment(_ id: AppointmentID) throws -> Appointment? {
        try sql.first(
            """
            SELECT id, episode_id, therapist_id, site_id, start_us, minutes,
                attendance, attendance_amount, attendance_by
            FROM appointment WHERE id = ?
            """, [.id(id)], Appointment.init(row:))
    }

    func appointments(of episode: EpisodeID) throws -> [Appointment] {
        try sql.all(
            """
            SELECT id, episode_id, therapist_id, site_id, start_us, minutes,
                attendance, attendance_amount, attendance_by
            FROM appointment WHERE episode_id = ?
            """, [.id(episode)], Appointment.init(row:))
    }

    func attendanceRecords(of appointment: AppointmentID) throws -> [AttendanceRecord] {
        try sql.all(
            """
            SELECT id, appointment_id, recorded_at_us, recorded_by_id, replaces_id,
                attendance, attendance_amount, attendance_by
            FROM attendance WHERE appointment_id = ? ORDER BY place
            """, [.id(appointment)], AttendanceRecord.init(row:))
    }

    func session(_ id: SessionID) throws -> Session? {
        try sql.first(
            """
            SELECT id, episode_id, therapist_id, appointment_id, start_us, end_us, is_dated, source_number
            FROM session WHERE id = ?
            """, [.id(id)], Session.init(row:))
    }

    func session(of appointment: AppointmentID) throws -> Session? {
        try sql.first(
            """
            SELECT id, episode_id, therapist_id, appointment_id, start_us, end_us, is_dated, source_number
            FROM session WHERE appointment_id = ?
            """, [.id(appointment)], Session.init(row:))
    }

    func sessions(of episode: EpisodeID) throws -> [Session] {
        try sql.all(
            """
            SELECT id, episode_id, therapist_id, appointment_id, start_us, end_us, is_dated, source_number
            FROM session WHERE episode_id = ?
            """, [.id(episode)], Session.init(row:))
    }
}
