/// How many later scores fell within the band that was drawn without them, by session counted from the first score.
package struct CourseCoverage: Hashable, Sendable {
    package struct Count: Hashable, Sendable {
        package let position: Int
        package let inside: Int
        package let total: Int

        package init(position: Int, inside: Int, total: Int) {
            self.position = position
            self.inside = inside
            self.total = total
        }

        package var share: Double { total > 0 ? Double(inside) / Double(total) : 0 }
    }

    /// In order of their positions; none without a score.
    package let counts: [Count]

    package init(counts: [Count]) { self.counts = counts }

    package static let parts = 5

    package var inside: Int { counts.reduce(0) { $0 + $1.inside } }
    package var total: Int { counts.reduce(0) { $0 + $1.total } }
    package var share: Double? { total > 0 ? Double(inside) / Double(total) : nil }

    /// Each score beside the band from the scores before it.
    package init(_ courses: some Sequence<FittedCourse>, by parameters: CourseParameters, _ level: CourseLevel) {
        var tally = Tally()
        for course in courses { tally.add(course.scores, parameters, level) }
        self.init(counts: tally.counts)
    }

    /// Out of sample: each fifth of the courses by what was fitted to the other four and pooled with the prior. A fifth
    /// whose others cannot be fitted is left out.
    package init(leavingOut courses: [FittedCourse], _ prior: CourseParameters, _ level: CourseLevel) {
        var tally = Tally()
        for part in 0..<Self.parts {
            let others = courses.indices.filter { $0 % Self.parts != part }.map { courses[$0] }
            guard let fit = try? CourseFit(partOf: others),
                let parameters = try? CoursePooling.pooled(fit, prior)
            else { continue }
            for place in stride(from: part, to: courses.count, by: Self.parts) {
                tally.add(courses[place].scores, parameters, level)
            }
        }
        self.init(counts: tally.counts)
    }

    private struct Tally {
        private var inside = [Int](repeating: 0, count: CourseScores.furthest + 1)
        private var total = [Int](repeating: 0, count: CourseScores.furthest + 1)

        mutating func add(_ scores: CourseScores, _ parameters: CourseParameters, _ level: CourseLevel) {
            var expected = ExpectedCourse(parameters, intake: scores.intake)
            for point in scores.later {
                if (0...CourseScores.furthest).contains(point.position) {
                    let band = expected.forecast(point.position).band(scores.scale, level)
                    total[point.position] += 1
                    if band.contains(point.total) { inside[point.position] += 1 }
                }
                expected.observe(point.position, scores.scale.points(point.total))
            }
        }

        var counts: [Count] {
            total.indices.filter { total[$0] > 0 }.map { Count(position: $0, inside: inside[$0], total: total[$0]) }
        }
    }
}
