internal import Clinic
internal import Practice

extension RecordsReading {
    func diary(from: Instant, to: Instant, goingOnAt: Instant?, therapist: PersonID?) throws -> [DiaryRow] {
        // No appointment is longer than eight hours; none ends after all time.
        let first = goingOnAt == nil ? from : from.adding(minutes: -480)
        let values: [SQLValue] = [
            .instant(first), .instant(to), .instant(from), .instant(goingOnAt ?? Instant(microseconds: .max)),
        ]
        if let therapist {
            return try sql.all(
                """
                SELECT a.id, a.episode_id, a.therapist_id, a.site_id, a.start_us, a.minutes,
                    a.attendance, a.attendance_amount, a.attendance_by,
                    c.id, c.identity, c.data_key, c.erased_at_us, c.language, p.name, s.id,
                    (SELECT COUNT(*) FROM response r WHERE r.session_id = s.id AND r.purpose = 'outcome')
                        + (SELECT COUNT(*) FROM check_before b JOIN response r ON r.id = b.response_id
                            WHERE b.appointment_id = a.id AND r.session_id IS NULL AND r.purpose = 'outcome'),
                    (SELECT COUNT(*) FROM response r WHERE r.session_id = s.id AND r.purpose = 'alliance'),
                    (SELECT COUNT(*) FROM response r WHERE r.session_id = s.id
                        AND NOT EXISTS (SELECT 1 FROM check_before b WHERE b.response_id = r.id))
                FROM appointment a JOIN episode e ON e.id = a.episode_id JOIN client c ON c.id = e.client_id
                JOIN person p ON p.id = a.therapist_id LEFT JOIN session s ON s.appointment_id = a.id
                WHERE c.erased_at_us IS NULL AND a.therapist_id = ? AND a.start_us >= ? AND a.start_us < ?
                    AND (a.start_us >= ? OR a.start_us + a.minutes * 60000000 > ?)
                ORDER BY a.start_us, a.id
                """, [.id(therapist)] + values, { try DiaryRow($0, ClientRows(sealing: sealing)) })
        }
        return try sql.all(
            """
            SELECT a.id, a.episode_id, a.therapist_id, a.site_id, a.start_us, a.minutes,
                a.attendance, a.attendance_amount, a.attendance_by,
                c.id, c.identity, c.data_key, c.erased_at_us, c.language, p.name, s.id,
                (SELECT COUNT(*) FROM response r WHERE r.session_id = s.id AND r.purpose = 'outcome')
                    + (SELECT COUNT(*) FROM check_before b JOIN response r ON r.id = b.response_id
                        WHERE b.appointment_id = a.id AND r.session_id IS NULL AND r.purpose = 'outcome'),
                (SELECT COUNT(*) FROM response r WHERE r.session_id = s.id AND r.purpose = 'alliance'),
                (SELECT COUNT(*) FROM response r WHERE r.session_id = s.id
                    AND NOT EXISTS (SELECT 1 FROM check_before b WHERE b.response_id = r.id))
            FROM appointment a JOIN episode e ON e.id = a.episode_id JOIN client c ON c.id = e.client_id
            JOIN person p ON p.id = a.therapist_id LEFT JOIN session s ON s.appointment_id = a.id
            WHERE c.erased_at_us IS NULL AND a.start_us >= ? AND a.start_us < ?
                AND (a.start_us >= ? OR a.start_us + a.minutes * 60000000 > ?)
            ORDER BY a.start_us, a.id
            """, values, { try DiaryRow($0, ClientRows(sealing: sealing)) })
    }
}

extension DiaryRow {
    /// The appointment's columns, the client's, the therapist's name, the session, how many checks of each purpose and how
    /// many answers that are not from before it.
    fileprivate init(_ row: any SQLRow, _ clients: ClientRows) throws {
        self.init(
            appointment: try Appointment(row: row), client: try clients.listed(row, from: 9),
            therapistName: try row.text(14), session: try row.optionalKey(15),
            outcomeCheckIsIn: try row.int(16) > 0, allianceCheckIsIn: try row.int(17) > 0,
            holdsAnswers: try row.int(18) > 0)
    }
}
