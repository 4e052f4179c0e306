package import Measures
package import Signs
internal import Clinic
internal import Practice

/// Closed courses of an invented practice, for judging the signs by.
package enum SimulatedReplay {
    /// - Parameter thresholds: the product's own unless told.
    package static func courses(
        seed: UInt64, clients: Int, thresholds: [Threshold] = ProductThresholds.rows
    ) -> [ReplayedCourse] {
        let practice = SimulatedPractice(seed: seed)
        let table = ThresholdTable(thresholds)
        let settings = Dictionary(uniqueKeysWithValues: AgeBand.allCases.map { ($0, RuleSettings(table, ages: $0)) })
        return (0..<clients).compactMap { number in
            let plan = plan(number, of: clients, seed)
            let course = practice.course(plan)
            let ages = AgeBand(born: course.client.born, on: plan.intake)
            guard let ending = course.episode.ending, let settings = settings[ages] else { return nil }
            let asOf = practice.zone.instant(ending.day, minuteOfDay: 1439)
            return ReplayedCourse(
                timeline: course.timeline(
                    zone: practice.zone, asOf: asOf, ages: ages, confirmed: confirmed(course, seed, number)),
                settings: settings, hasDroppedOut: course.hasDroppedOut)
        }
    }

    /// A person says of nearly each suggestion what it was meant as.
    private static func confirmed(_ course: SimulatedCourse, _ seed: UInt64, _ number: Int) -> Set<ResponseID> {
        var random = SimulatedRandom(seed: seed ^ 0x636F_6E66, part: number)
        return Set(
            course.comments.filter { comment in
                let isRight = random.happens(0.95)
                return DoubtReader.read(comment.text, comment.language).isDoubt && comment.isDoubt == isRight
            }.map(\.response))
    }

    private static func plan(_ number: Int, of clients: Int, _ seed: UInt64) -> CoursePlan {
        var random = SimulatedRandom(seed: seed ^ 0x7265_706C, part: number)
        let therapist = number % max(1, clients / 40)
        return CoursePlan(
            number: number, therapist: therapist, therapistID: PersonID(high: 1, low: UInt64(therapist)),
            code: "E\(number)", intake: Day(number: 20_000), until: Day(number: 21_000), weekday: number % 5 + 1,
            minuteOfDay: 600, everyDays: number % 4 == 3 ? 14 : 7, plannedSessions: random.whole(5...22))
    }
}
