extension Attendance {
    /// Whether it stood for the client to come to: it was kept or missed, or the client called it off with less notice than
    /// is asked for. What was called off in good time, moved, or called off by the practice was neither kept nor missed,
    /// as for the signs.
    ///
    /// - Parameter hours: the notice that the practice asks for.
    package func stood(noticeHours hours: Int) -> Bool {
        switch self {
        case .onTime, .late, .wrongTime, .noShow: true
        case .cancelled(by: .client, let notice): notice < hours
        case .cancelled, .rescheduled: false
        }
    }
}
