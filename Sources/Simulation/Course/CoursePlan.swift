package import Clinic

/// Who comes to whom, when, and for how long, before anything happens.
package struct CoursePlan: Hashable, Sendable {
    /// Which client of the practice, from 0.
    package let number: Int
    /// Which therapist of the truth, from 0.
    package let therapist: Int
    package let therapistID: PersonID
    package let site: SiteID?
    package let code: String
    package let intake: Day
    /// Nothing that is seen falls on this day or later.
    package let until: Day
    /// Monday is 1.
    package let weekday: Int
    package let minuteOfDay: Int
    /// 7 or 14.
    package let everyDays: Int
    package let plannedSessions: Int

    package init(
        number: Int, therapist: Int, therapistID: PersonID, site: SiteID? = nil, code: String, intake: Day,
        until: Day, weekday: Int, minuteOfDay: Int, everyDays: Int = 7, plannedSessions: Int
    ) {
        self.number = number
        self.therapist = therapist
        self.therapistID = therapistID
        self.site = site
        self.code = code
        self.intake = intake
        self.until = until
        self.weekday = weekday
        self.minuteOfDay = minuteOfDay
        self.everyDays = everyDays
        self.plannedSessions = plannedSessions
    }

    /// The first day on or after `day` on the weekday of the course.
    func slot(onOrAfter day: Day) -> Day { day.adding(days: (weekday - day.weekday + 7) % 7) }
}
