internal import Clinic
internal import Practice

/// Courses for measuring at size: as many therapists as two full years of so many sessions need, so that each
/// therapist's board stays as long as in a small practice.
struct BulkPlan: Sendable {
    /// Two years of one therapist.
    static let sessionsPerTherapist = 1700
    /// What the mean course comes to; only for how far apart the intakes lie.
    static let sessionsPerCourse = 9

    let practice: SimulatedPractice
    let therapists: [PersonID]
    let site: SiteID?
    let today: Day
    let courses: Int
    let codePrefix: String

    func plan(_ number: Int) -> CoursePlan {
        var random = SimulatedRandom(seed: practice.seed ^ 0x6275_6C6B, part: number)
        let therapist = number % max(1, therapists.count)
        // In the order of the intake, evenly through the two years, and again where the courses came out short.
        let daysAgo = 728 - number % max(1, courses) * 700 / max(1, courses)
        let slot = number / max(1, therapists.count) % 35
        return CoursePlan(
            number: number, therapist: therapist, therapistID: therapists[therapist], site: site,
            code: codePrefix + String(number), intake: today.adding(days: -daysAgo), until: today,
            weekday: slot % 5 + 1, minuteOfDay: [540, 600, 660, 780, 840, 900, 960][slot / 5],
            everyDays: number % 4 == 3 ? 14 : 7, plannedSessions: random.whole(5...22))
    }
}
