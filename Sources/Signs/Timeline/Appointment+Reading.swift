import Clinic

extension Appointment {
    /// Called off or moved, by whomever.
    var isCalledOff: Bool {
        switch attendance {
        case .cancelled, .rescheduled: true
        default: false
        }
    }

    var wasSeen: Bool { attendance?.wasSeen ?? false }

    /// Late by that many minutes or more: by how many.
    func lateness(from limit: Int) -> Int? {
        if case .late(let minutes) = attendance, minutes >= limit { minutes } else { nil }
    }

    /// Notice is whole hours, so this is the earliest moment at which the word can have come.
    func calledOffAt(_ noticeHours: Int) -> Instant { start.adding(minutes: -60 * (noticeHours + 1)) }

    /// Until when it spoke against nothing being booked.
    var stoodUntil: Instant {
        switch attendance {
        case .cancelled(_, let hours), .rescheduled(_, let hours): calledOffAt(hours)
        case nil: end
        default: start
        }
    }
}
