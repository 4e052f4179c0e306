internal import Clinic

/// One appointment row, both ways: `ExportColumns.appointments`.
package enum AppointmentColumns {
    package static func read(_ cells: [String: String]) -> Result<ImportedAppointment, ImportRowProblem> {
        appointment(cells, CalledOffUnsaid())
    }

    /// - Parameter unsaid: what holds where a line does not say by whom or how long before it was called off.
    package static func appointment(
        _ cells: [String: String], _ unsaid: CalledOffUnsaid
    ) -> Result<ImportedAppointment, ImportRowProblem> {
        Result { () throws(ImportRowProblem) in
            let row = RowReading(cells)
            guard let start = try row.time() else { throw ImportRowProblem("import.no-start") }
            return ImportedAppointment(
                care: try CareColumns.read(row), id: try row.id("appointment", of: Appointment.self), start: start,
                minutes: try row.number("minutes") ?? 50, site: row.text("site"),
                attendance: try attendance(row, unsaid),
                recordedAt: try row.instant("recorded-at"), recordedBy: row.text("recorded-by"),
                session: try row.id("session-id", of: Session.self))
        }
    }

    /// The words of `attendance`; empty where nobody has said.
    static func cells(_ attendance: Attendance?) -> [String] {
        switch attendance {
        case nil: ["", "", "", ""]
        case .onTime: ["on-time", "", "", ""]
        case .late(let minutes): ["late", String(minutes), "", ""]
        case .wrongTime(let seen): [seen ? "wrong-time-seen" : "wrong-time-not-seen", "", "", ""]
        case .cancelled(let by, let hours): ["cancelled", "", String(hours), by.rawValue]
        case .rescheduled(let by, let hours): ["rescheduled", "", String(hours), by.rawValue]
        case .noShow: ["no-show", "", "", ""]
        }
    }

    private static func attendance(
        _ row: RowReading, _ unsaid: CalledOffUnsaid
    ) throws(ImportRowProblem) -> Attendance? {
        let by = try row.read("cancelled-by") { CancelledBy(rawValue: $0.lowercased()) }
        let hours = try row.number("notice-hours")
        // A nought says nothing.
        let said = try row.number("late-minutes").flatMap { $0 == 0 ? nil : $0 }
        let minutes = said ?? unsaid.lateMinutes ?? 0
        guard (0...8760).contains(hours ?? 0) else {
            throw ImportRowProblem("problem.range", ["notice-hours", "0", "8760"])
        }
        let word = try word(row)
        for (column, words) in [
            ("late-minutes", [.late]), ("notice-hours", [.cancelled, .rescheduled]),
            ("cancelled-by", [.cancelled, .rescheduled]),
        ] as [(String, [AttendanceWord])] {
            guard let cell = row.text(column), CellText.whole(cell) != 0, word.map({ !words.contains($0) }) ?? true
            else { continue }
            guard let word else {
                throw ImportRowProblem("import.attendance-missing", [column, String(cell.prefix(40))])
            }
            throw ImportRowProblem(
                "import.contradicting", ["attendance", word.rawValue, column, String(cell.prefix(40))])
        }
        if word == .late, !(1...240).contains(minutes) { throw ImportRowProblem("import.late-minutes") }
        switch word {
        case nil: return nil
        case .onTime: return .onTime
        case .late: return .late(minutes: minutes)
        case .wrongTimeSeen: return .wrongTime(seen: true)
        case .wrongTimeNotSeen: return .wrongTime(seen: false)
        case .noShow: return .noShow
        case .cancelled, .rescheduled:
            guard let who = by ?? unsaid.by, let notice = hours ?? unsaid.noticeHours else {
                throw ImportRowProblem("import.called-off-unsaid", [row.text("attendance") ?? ""])
            }
            return word == .cancelled
                ? .cancelled(by: who, noticeHours: notice) : .rescheduled(by: who, noticeHours: notice)
        }
    }

    private static func word(_ row: RowReading) throws(ImportRowProblem) -> AttendanceWord? {
        guard let cell = row.text("attendance"), !AttendanceWord.isAhead(cell) else { return nil }
        if let word = AttendanceWord(cell: cell) { return word }
        throw ImportRowProblem("import.attendance-unreadable", [String(cell.prefix(40)), AttendanceWord.known])
    }
}
