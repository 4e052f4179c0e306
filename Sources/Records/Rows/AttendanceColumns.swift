internal import Clinic
internal import Practice

extension Optional<Attendance> {
    /// `attendance, attendance_amount, attendance_by`: the word, the minutes, hours or whether seen, and who.
    init(row: any SQLRow, from first: Int) throws {
        guard let word = try row.optionalText(first) else {
            self = nil
            return
        }
        switch word {
        case "on-time": self = .onTime
        case "late": self = .late(minutes: try row.minutes(first + 1))
        case "wrong-time": self = .wrongTime(seen: try row.flag(first + 1))
        case "cancelled": self = .cancelled(by: try row.word(first + 2), noticeHours: try row.int(first + 1))
        case "rescheduled": self = .rescheduled(by: try row.word(first + 2), noticeHours: try row.int(first + 1))
        case "no-show": self = .noShow
        default: throw StoreError.corrupt("an unknown attendance")
        }
    }

    var values: [SQLValue] {
        switch self {
        case nil: [.null, .null, .null]
        case .onTime: [.text("on-time"), .null, .null]
        case .late(let minutes): [.text("late"), .integer(minutes), .null]
        case .wrongTime(let seen): [.text("wrong-time"), .flag(seen), .null]
        case .cancelled(let by, let hours): [.text("cancelled"), .integer(hours), .word(by)]
        case .rescheduled(let by, let hours): [.text("rescheduled"), .integer(hours), .word(by)]
        case .noShow: [.text("no-show"), .null, .null]
        }
    }
}
