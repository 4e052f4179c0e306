internal import Clinic
internal import Practice

extension RecordsTransaction {
    func add(_ appointment: Appointment) throws {
        try requireEpisode(appointment.episode)
        try requirePerson(appointment.therapist)
        try insert(
            """
            INSERT INTO appointment (id, episode_id, therapist_id, site_id, start_us, minutes, attendance,
                attendance_amount, attendance_by, seal)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """,
            try coded(
                .appointment,
                [
                    .id(appointment.id), .id(appointment.episode), .id(appointment.therapist),
                    .optional(appointment.site), .instant(appointment.start), .integer(appointment.minutes),
                    .null, .null, .null,
                ]), orDuplicate: "appointment.id")
    }

    func add(_ record: AttendanceRecord) throws {
        let held = try sql.first(
            """
            SELECT id, episode_id, therapist_id, site_id, start_us, minutes, attendance, attendance_amount,
                attendance_by, seal, (SELECT COUNT(*) FROM attendance t WHERE t.appointment_id = a.id)
            FROM appointment a WHERE a.id = ?
            """, [.id(record.appointment)]
        ) { (values: try CodedTable.appointment.values($0).values, place: try $0.count(10)) }
        guard let held else { throw StoreError.missing("appointment") }
        try insert(
            """
            INSERT INTO attendance (id, appointment_id, place, attendance, attendance_amount, attendance_by,
                recorded_at_us, recorded_by_id, replaces_id, seal)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """,
            try coded(
                .attendance,
                [.id(record.id), .id(record.appointment), .integer(held.place)] + record.attendance.values
                    + [.instant(record.recordedAt), .optional(record.recordedBy), .optional(record.replaces)]),
            orDuplicate: "attendance.id")
        let now = try coded(.appointment, Array(held.values.dropLast(3)) + record.attendance.values)
        try run(
            "UPDATE appointment SET attendance = ?, attendance_amount = ?, attendance_by = ?, seal = ? WHERE id = ?",
            Array(now.suffix(4)) + [.id(record.appointment)])
    }

    func add(_ session: Session) throws {
        try requireEpisode(session.episode)
        try requirePerson(session.therapist)
        if let appointment = session.appointment { try requireAppointment(appointment) }
        try insert(
            """
            INSERT INTO session
                (id, episode_id, therapist_id, appointment_id, start_us, end_us, is_dated, source_number, seal)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """, try coded(.session, session.values), orDuplicate: "session.id",
            by: "SELECT 1 FROM session WHERE id = ?", orTaken: "session.appointment")
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
