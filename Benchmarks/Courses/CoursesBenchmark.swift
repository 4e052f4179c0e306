import Attribution
import Clinic
import Measures
import Practice
import Signs
import Simulation

/// One client's curve and band on one core: from parameters and twelve scores to the band of every session and of the
/// next one. And how long a fit takes of as many courses as are ever fitted.
struct CoursesBenchmark {
    func run() throws {
        let parameters = CoursePrior.parameters(cutoff: 25)
        let scores: [(Int, Int)] = (2...12).map { ($0, 180 + $0 * 7 % 50) }
        let rounds = 2_000_000
        var sum = 0
        let curve = Measured.of {
            for round in 0..<rounds {
                let intake = CourseScale.fourLines.points(100 + round % 200)
                var course = ExpectedCourse(parameters, intake: intake)
                for (position, total) in scores {
                    sum &+= course.forecast(position).band(.fourLines, .usual).lowest
                    course.observe(position, CourseScale.fourLines.points(total))
                }
                sum &+= course.forecast(13).band(.fourLines, .usual).highest
            }
        }
        guard sum != 0 else { throw BenchmarkFailure("no band came out") }
        let settings = RuleSettings(ThresholdTable(ProductThresholds.rows), ages: .adult)
        let courses = SimulatedReplay.courses(seed: 5, clients: 400, by: CourseSet.none)
        let set = CourseSet.none
        var marked = 0
        let turns = 200
        let whole = Measured.of {
            for _ in 0..<turns {
                for course in courses {
                    var timeline = course.timeline
                    timeline.expect(by: set, settings)
                    marked += timeline.sessions.count
                }
            }
        }
        guard let made = SimulatedReplay.fitted(seed: 6, clients: 2000).first else {
            throw BenchmarkFailure("no course came out")
        }
        let many = (0..<(FitCourses.most / max(1, made.courses.count) + 1)).flatMap { _ in made.courses }
        let most = MeasuredCourses(
            measure: made.measure, cutoff: made.cutoff, courses: Array(many.prefix(FitCourses.most)))
        let fit = Measured.of {
            let set = CourseSet(
                version: 1, fittedAt: Instant(microseconds: 0), [most], needed: 30, level: .usual)
            if set.measures.values.first?.own == nil { marked = 0 }
        }
        guard marked > 0 else { throw BenchmarkFailure("nothing was fitted") }
        func micro(_ seconds: Double, _ count: Int) -> String {
            String(Double(Int((seconds / Double(count) * 1e9).rounded())) / 1000)
        }
        print(
            micro(curve.processorSeconds, rounds), micro(whole.processorSeconds, turns * courses.count),
            FitCourses.most, Double(Int(fit.processorSeconds * 100)) / 100, separator: "\t")
    }
}
