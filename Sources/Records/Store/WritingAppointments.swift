internal import Clinic
internal import Practice

extension RecordsTransaction {
    func add(_ appointment: Appointment) throws {
        try requireEpisode(appointment.episode)
        try requirePerson(appointment.therapist)
        try insert(
            """
            INSERT INTO appointment (id, episode_id, therapist_id, site_id, start_us, minutes)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """,
            [
                .id(appointment.id), .id(appointment.episode), .id(appointment.therapist),
                .optional(appointment.site), .instant(appointment.start), .integer(appointment.minutes),
            ], orDuplicate: "appointment.id")
    }

    func add(_ record: AttendanceRecord) throws {
        try requireAppointment(record.appointment)
        try insert(
            """
            INSERT INTO attendance (id, appointment_id, place, attendance, attendance_amount, attendance_by,
                recorded_at_us, recorded_by_id, replaces_id)
            VALUES (?, ?, (SELECT COUNT(*) FROM attendance WHERE appointment_id = ?), ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO NOTHING
            """,
            [.id(record.id), .id(record.appointment), .id(record.appointment)] + record.attendance.values
                + [.instant(record.recordedAt), .optional(record.recordedBy), .optional(record.replaces)],
            orDuplicate: "attendance.id")
        try run(
            "UPDATE appointment SET attendance = ?, attendance_amount = ?, attendance_by = ? WHERE id = ?",
            record.attendance.values + [.id(record.appointment)])
    }

    func add(_ session: Session) throws {
        let isThere = try sql.exists("SELECT 1 FROM session WHERE id = ?", [.id(session.id)])
        guard !isThere else { throw StoreError.duplicate("session.id") }
        try requireEpisode(session.episode)
        try requirePerson(session.therapist)
        if let appointment = session.appointment { try requireAppointment(appointment) }
        try insert(
            """
            INSERT INTO session
                (id, episode_id, therapist_id, appointment_id, start_us, end_us, is_dated, source_number)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (appointment_id) DO NOTHING
            """, session.values, orDuplicate: "session.appointment")
    }

    func remove(_ session: SessionID) throws {
        try requireSession(session)
        let isAnswered = try sql.exists("SELECT 1 FROM response WHERE session_id = ?", [.id(session)])
        guard !isAnswered else { throw StoreError.duplicate("response") }
        let isObserved = try sql.exists("SELECT 1 FROM observation WHERE session_id = ?", [.id(session)])
        guard !isObserved else { throw StoreError.duplicate("observation") }
        try run("DELETE FROM session WHERE id = ?", [.id(session)])
    }
}
