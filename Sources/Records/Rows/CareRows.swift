internal import Clinic
internal import Practice

extension Appointment {
    /// `id, episode_id, therapist_id, site_id, start_us, minutes, attendance, attendance_amount, attendance_by`.
    init(row: any SQLRow) throws {
        self.init(
            id: try row.key(0), episode: try row.key(1), therapist: try row.key(2), site: try row.optionalKey(3),
            start: try row.instant(4), minutes: try row.minutes(5), attendance: try Attendance?(row: row, from: 6))
    }
}

extension AttendanceRecord {
    /// `id, appointment_id, recorded_at_us, recorded_by_id, replaces_id`, then what came of it.
    init(row: any SQLRow) throws {
        self.init(
            id: try row.key(0), appointment: try row.key(1), attendance: try Attendance?(row: row, from: 5),
            recordedAt: try row.instant(2), recordedBy: try row.optionalKey(3), replaces: try row.optionalKey(4))
    }
}

extension Session {
    /// `id, episode_id, therapist_id, appointment_id, start_us, end_us, is_dated, source_number`.
    init(row: any SQLRow) throws {
        self.init(
            id: try row.key(0), episode: try row.key(1), therapist: try row.key(2),
            appointment: try row.optionalKey(3), start: try row.instant(4), end: try row.instant(5),
            isDated: try row.flag(6), sourceNumber: try row.optionalInt(7))
    }

    var values: [SQLValue] {
        [
            .id(id), .id(episode), .id(therapist), .optional(appointment), .instant(start), .instant(end),
            .flag(isDated), .optional(sourceNumber),
        ]
    }
}
