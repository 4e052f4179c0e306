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
/// Appointments that were moved, called off in good time or called off by the practice are left out
/// (`Attendance.stood`), and so are those of which nobody has said what came of them.
package struct BarrierAttendance: Hashable, Sendable {
    /// How far it looks each way.
    package static let weeks = 12
    /// That the practice asks for: what was called off earlier did not stand.
    package let noticeHours: Int
    /// From this day on counts as after.
    package let from: Day
    package let before: CameOf
    package let after: CameOf

    /// - Parameter noticeHours: that the practice asks for.
    package init(_ appointments: [Appointment], from day: Day, zone: Zone, noticeHours: Int) {
        from = day
        self.noticeHours = noticeHours
        let span = 7 * Self.weeks
        before = Self.count(appointments, zone, noticeHours, day.adding(days: -span)..<day)
        after = Self.count(appointments, zone, noticeHours, day..<day.adding(days: span))
    }

    /// Since something was noticed.
    package static func since(
        _ day: Day, _ appointments: [Appointment], zone: Zone, noticeHours: Int
    ) -> CameOf {
        count(appointments, zone, noticeHours, day..<Day(number: .max))
    }

    private static func count(
        _ appointments: [Appointment], _ zone: Zone, _ noticeHours: Int, _ days: Range<Day>
    ) -> CameOf {
        let told = appointments.filter { days.contains(zone.day(of: $0.start)) }.compactMap(\.attendance)
        let stood = told.filter { $0.stood(noticeHours: noticeHours) }
        return CameOf(came: stood.count(where: \.wasSeen), of: stood.count)
    }
}
