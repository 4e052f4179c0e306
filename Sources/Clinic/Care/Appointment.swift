/// A booked time of one episode.
package struct Appointment: Hashable, Sendable {
    package let id: AppointmentID
    package let episode: EpisodeID
    package let therapist: PersonID
    package let site: SiteID?
    package let start: Instant
    /// 5 to 480 minutes.
    package let minutes: Int
    /// What came of it, as last recorded; `nil` until somebody says.
    package let attendance: Attendance?

    package init(
        id: AppointmentID, episode: EpisodeID, therapist: PersonID, site: SiteID? = nil, start: Instant,
        minutes: Int, attendance: Attendance? = nil
    ) {
        self.id = id
        self.episode = episode
        self.therapist = therapist
        self.site = site
        self.start = start
        self.minutes = minutes
        self.attendance = attendance
    }

    package func attended(_ attendance: Attendance?) -> Appointment {
        Appointment(
            id: id, episode: episode, therapist: therapist, site: site, start: start, minutes: minutes,
            attendance: attendance)
    }

    package var end: Instant { start.adding(minutes: minutes) }

    /// A check before it can be asked for so long ahead: three months.
    package static let checkAheadSeconds: Int64 = 92 * 86_400

    /// From then on a check before it can be filled in, a day ahead: it asks about the days that lead up to it.
    package var checkOpensAt: Instant { start.adding(seconds: -24 * 3600) }

    /// Whether by that moment it tells of coming or staying away: what was given up ahead was neither kept nor missed yet.
    package func tells(by now: Instant) -> Bool { start <= now || attendance?.keptItsTime == true }

    /// Whole hours from that moment to its start, 0 once it has begun, a year at most.
    package func noticeHours(at now: Instant) -> Int { min(8760, max(0, Int(start.seconds(since: now) / 3600))) }

    /// Whether a check before it can be asked for: it is to come or goes on, and is not in the far future.
    package func canBeAskedBefore(at now: Instant) -> Bool {
        attendance == nil && end > now && start.seconds(since: now) <= Self.checkAheadSeconds
    }
}

/// Who called an appointment off or moved it.
package enum CancelledBy: String, Hashable, Sendable, CaseIterable {
    case client, therapist, practice
}

/// What came of an appointment.
package enum Attendance: Hashable, Sendable {
    case onTime
    /// 1 to 240 minutes after the start.
    case late(minutes: Int)
    /// Came, but on another day or at another time than the one booked; was seen all the same or not.
    case wrongTime(seen: Bool)
    /// `notice` is how many hours before the start, 0 or more.
    case cancelled(by: CancelledBy, noticeHours: Int)
    case rescheduled(by: CancelledBy, noticeHours: Int)
    case noShow

    /// Whether its time was kept for the client, and not given up.
    package var keptItsTime: Bool {
        switch self {
        case .onTime, .late, .noShow: true
        case .wrongTime, .cancelled, .rescheduled: false
        }
    }

    /// Whether a session took place.
    package var wasSeen: Bool {
        switch self {
        case .onTime, .late: true
        case .wrongTime(let seen): seen
        case .cancelled, .rescheduled, .noShow: false
        }
    }
}
