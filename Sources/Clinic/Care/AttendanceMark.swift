extension Attendance {
    /// What a page carries along with its taps, so that each says what stood there when it was made: `none`, `late 12`.
    package static func mark(of attendance: Attendance?) -> String {
        switch attendance {
        case nil: "none"
        case .onTime: "on-time"
        case .late(let minutes): "late \(minutes)"
        case .wrongTime(let seen): seen ? "wrong-time seen" : "wrong-time"
        case .cancelled(let by, let hours): "cancelled \(by.rawValue) \(hours)"
        case .rescheduled(let by, let hours): "rescheduled \(by.rawValue) \(hours)"
        case .noShow: "no-show"
        }
    }
}
