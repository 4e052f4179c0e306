internal import Clinic
internal import Practice

extension RecordsReading {
    func unsaid(
        _ scope: BoardScope, from: Instant, to: Instant, over: Instant, limit: Int
    ) throws -> UnsaidAppointments {
        let clients = ClientRows(sealing: sealing)
        let values: [SQLValue] = [.instant(from), .instant(to), .instant(over), .integer(limit)]
        let row = { (row: any SQLRow) in
            (
                row: UnsaidAppointment(
                    appointment: try Appointment(row: row), client: try clients.listed(row, from: 9),
                    therapistName: try row.text(14)),
                count: try row.count(15)
            )
        }
        let rows =
            switch scope {
            case .therapist(let id): try sql.all(Unsaid.ofTherapist, [SQLValue.id(id)] + values, row)
            case .team(let id): try sql.all(Unsaid.ofTeam, [SQLValue.id(id)] + values, row)
            case .everybody: try sql.all(Unsaid.ofEverybody, values, row)
            }
        return UnsaidAppointments(rows: rows.map(\.row), count: rows.first?.count ?? 0)
    }
}

/// One statement per scope, along the appointments of a person or of all by their start.
private enum Unsaid {
    static let ofTherapist: SQL = """
        SELECT a.id, a.episode_id, a.therapist_id, a.site_id, a.start_us, a.minutes,
            a.attendance, a.attendance_amount, a.attendance_by,
            c.id, c.identity, c.data_key, c.erased_at_us, c.language, p.name, COUNT(*) OVER ()
        FROM appointment a JOIN episode e ON e.id = a.episode_id AND e.therapist_id = a.therapist_id
        JOIN client c ON c.id = e.client_id JOIN person p ON p.id = a.therapist_id
        WHERE a.therapist_id = ? AND a.start_us >= ? AND a.start_us < ? AND a.start_us + a.minutes * 60000000 <= ?
            AND a.attendance IS NULL AND e.ended_day IS NULL AND c.erased_at_us IS NULL
        ORDER BY a.start_us DESC, a.id LIMIT ?
        """

    static let ofTeam: SQL = """
        SELECT a.id, a.episode_id, a.therapist_id, a.site_id, a.start_us, a.minutes,
            a.attendance, a.attendance_amount, a.attendance_by,
            c.id, c.identity, c.data_key, c.erased_at_us, c.language, p.name, COUNT(*) OVER ()
        FROM appointment a JOIN episode e ON e.id = a.episode_id AND e.therapist_id = a.therapist_id
        JOIN client c ON c.id = e.client_id JOIN person p ON p.id = a.therapist_id
        WHERE a.therapist_id IN (SELECT id FROM person WHERE team_id = ?) AND a.start_us >= ? AND a.start_us < ?
            AND a.start_us + a.minutes * 60000000 <= ?
            AND a.attendance IS NULL AND e.ended_day IS NULL AND c.erased_at_us IS NULL
        ORDER BY a.start_us DESC, a.id LIMIT ?
        """

    static let ofEverybody: SQL = """
        SELECT a.id, a.episode_id, a.therapist_id, a.site_id, a.start_us, a.minutes,
            a.attendance, a.attendance_amount, a.attendance_by,
            c.id, c.identity, c.data_key, c.erased_at_us, c.language, p.name, COUNT(*) OVER ()
        FROM appointment a JOIN episode e ON e.id = a.episode_id
        JOIN client c ON c.id = e.client_id JOIN person p ON p.id = a.therapist_id
        WHERE a.start_us >= ? AND a.start_us < ? AND a.start_us + a.minutes * 60000000 <= ?
            AND a.attendance IS NULL AND e.ended_day IS NULL AND c.erased_at_us IS NULL
        ORDER BY a.start_us DESC, a.id LIMIT ?
        """
}
