package import Measures
package import Practice
package import Signs
internal import Attribution
internal import Clinic

/// Closed courses of an invented practice, for judging the signs by.
package enum SimulatedReplay {
    /// - Parameters:
    ///   - thresholds: the product's own unless told.
    ///   - set: what courses are expected by; where it is `nil`, a fit to another practice of as many clients.
    package static func courses(
        seed: UInt64, clients: Int, thresholds: [Threshold] = ProductThresholds.rows, by set: CourseSet? = nil
    ) -> [ReplayedCourse] {
        let set = set ?? own(seed: seed ^ 0x6F74_6865_72, clients: clients, thresholds: thresholds)
        return made(seed: seed, clients: clients, thresholds: thresholds).map { made in
            var timeline = made.timeline
            timeline.expect(by: set, made.settings)
            return ReplayedCourse(
                timeline: timeline, settings: made.settings, hasDroppedOut: made.course.hasDroppedOut)
        }
    }

    /// What a practice of that seed would expect courses by.
    package static func own(
        seed: UInt64, clients: Int, thresholds: [Threshold] = ProductThresholds.rows
    ) -> CourseSet {
        let settings = RuleSettings(ThresholdTable(thresholds), ages: .adult)
        return CourseSet(
            version: 1, fittedAt: Instant(microseconds: 0),
            fitted(seed: seed, clients: clients, thresholds: thresholds), needed: settings.courseEpisodes,
            level: settings.level)
    }

    /// Its closed courses by measure, the adults' first.
    package static func fitted(
        seed: UInt64, clients: Int, thresholds: [Threshold] = ProductThresholds.rows
    ) -> [MeasuredCourses] {
        let settings = RuleSettings(ThresholdTable(thresholds), ages: .adult)
        let courses = made(seed: seed, clients: clients, thresholds: thresholds).compactMap { made in
            EpisodeCourse(made.timeline).map { course in
                (course.measure, FittedCourse(therapist: made.therapist, isClosed: true, scores: course.scores))
            }
        }
        return Dictionary(grouping: courses, by: \.0).sorted { $0.key < $1.key }.map { key, courses in
            MeasuredCourses(
                measure: BuiltInMeasures.measure(key)?.id ?? MeasureVersion(key, 1),
                cutoff: settings.outcome(key).cutoff, courses: courses.map(\.1))
        }
    }

    private struct Made {
        let timeline: Timeline
        let settings: RuleSettings
        let course: SimulatedCourse
        let therapist: String
    }

    private static func made(seed: UInt64, clients: Int, thresholds: [Threshold]) -> [Made] {
        let practice = SimulatedPractice(seed: seed)
        let table = ThresholdTable(thresholds)
        let settings = Dictionary(uniqueKeysWithValues: AgeBand.allCases.map { ($0, RuleSettings(table, ages: $0)) })
        return (0..<clients).compactMap { number in
            let plan = plan(number, of: clients, seed)
            let course = practice.course(plan)
            let ages = AgeBand(born: course.client.born, on: plan.intake)
            guard let ending = course.episode.ending, let settings = settings[ages] else { return nil }
            let asOf = practice.zone.instant(ending.day, minuteOfDay: 1439)
            return Made(
                timeline: course.timeline(
                    zone: practice.zone, asOf: asOf, ages: ages, confirmed: confirmed(course, seed, number)),
                settings: settings, course: course, therapist: String(plan.therapist))
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
