internal import Clinic

/// One appointment row, both ways: `ExportColumns.appointments`.
package enum AppointmentColumns {
    package static func read(_ cells: [String: String]) -> Result<ImportedAppointment, ImportRowProblem> {
        Result { () throws(ImportRowProblem) in
            let row = RowReading(cells)
            guard let start = try row.time() else { throw ImportRowProblem("import.no-start") }
            return ImportedAppointment(
                care: try CareColumns.read(row), id: try row.id("appointment", of: Appointment.self), start: start,
                minutes: try row.number("minutes") ?? 50, site: row.text("site"), attendance: try attendance(row),
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

    private static func attendance(_ row: RowReading) throws(ImportRowProblem) -> Attendance? {
        let by = try row.read("cancelled-by") { CancelledBy(rawValue: $0) } ?? .client
        let hours = try row.number("notice-hours") ?? 0
        let minutes = try row.number("late-minutes") ?? 0
        guard (0...8760).contains(hours) else {
            throw ImportRowProblem("problem.range", ["notice-hours", "0", "8760"])
        }
        let word = row.text("attendance")
        // A nought says nothing.
        for (column, words) in [
            ("late-minutes", ["late"]), ("notice-hours", ["cancelled", "rescheduled"]),
            ("cancelled-by", ["cancelled", "rescheduled"]),
        ] {
            guard let cell = row.text(column), cell != "0", word.map({ !words.contains($0) }) ?? true else { continue }
            guard let word else {
                throw ImportRowProblem("import.attendance-missing", [column, String(cell.prefix(40))])
            }
            throw ImportRowProblem("import.contradicting", ["attendance", word, column, String(cell.prefix(40))])
        }
        if word == "late", !(1...240).contains(minutes) { throw ImportRowProblem("import.late-minutes") }
        return try row.read("attendance") { word in
            switch word {
            case "on-time": .onTime
            case "late": .late(minutes: minutes)
            case "wrong-time-seen": .wrongTime(seen: true)
            case "wrong-time-not-seen": .wrongTime(seen: false)
            case "cancelled": .cancelled(by: by, noticeHours: hours)
            case "rescheduled": .rescheduled(by: by, noticeHours: hours)
            case "no-show": .noShow
            default: nil
            }
        }
    }
}
