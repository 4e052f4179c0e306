package import Clinic

/// Of the appointments that stood, how many the client came to. No cause is claimed.
package struct CameOf: Hashable, Sendable {
    package let came: Int
    package let of: Int

    package init(came: Int, of: Int) {
        self.came = came
        self.of = of
    }
}

/// Attendance before and after a day.
///
/// Appointments that the therapist or the practice called off or moved are left out, and so are those of which nobody
/// has said what came of them.
package struct BarrierAttendance: Hashable, Sendable {
    /// How far it looks each way.
    package static let weeks = 12
    /// From this day on counts as after.
    package let from: Day
    package let before: CameOf
    package let after: CameOf

    package init(_ appointments: [Appointment], from day: Day, zone: Zone) {
        from = day
        let span = 7 * Self.weeks
        before = Self.count(appointments, zone, day.adding(days: -span)..<day)
        after = Self.count(appointments, zone, day..<day.adding(days: span))
    }

    /// Since something was noticed.
    package static func since(_ day: Day, _ appointments: [Appointment], zone: Zone) -> CameOf {
        count(appointments, zone, day..<Day(number: .max))
    }

    private static func count(_ appointments: [Appointment], _ zone: Zone, _ days: Range<Day>) -> CameOf {
        let told = appointments.filter { days.contains(zone.day(of: $0.start)) }.compactMap(\.attendance)
        let stood = told.filter(\.stoodForTheClient)
        return CameOf(came: stood.count(where: \.wasSeen), of: stood.count)
    }
}

extension Attendance {
    /// Whether it was the client's to keep.
    fileprivate var stoodForTheClient: Bool {
        switch self {
        case .onTime, .late, .wrongTime, .noShow: true
        case .cancelled(let by, _), .rescheduled(let by, _): by == .client
        }
    }
}
