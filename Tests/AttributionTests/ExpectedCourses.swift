import Attribution
import Foundation
import MixedModels
import Testing

@Suite("Where the next outcome is expected")
struct ExpectedCourses {
    /// Courses made by the model itself, in points of 40 as tenths.
    static func made(
        _ count: Int, seed: UInt64, slope: Double = 2.5, clientDeviation: Double = 3, noise: Double = 3,
        therapists: Int = 6
    ) -> [FittedCourse] {
        var random = SeededRandom(seed: seed)
        func normal() -> Double { Normal.quantile(min(1 - 1e-12, max(1e-12, random.uniform()))) }
        return (0..<count).map { number in
            let start = min(380, max(20, Int((180 + 55 * normal()).rounded())))
            let own = (level: clientDeviation * normal(), slope: 1.2 * normal())
            let sessions = 2 + Int(random.uniform() * 14)
            let later = (2...max(2, sessions)).map { position in
                let a = Double(start) / 10 - 20
                let mean = 19 + 0.7 * a + own.level + (slope - 0.05 * a + own.slope) * log(Double(position))
                let points = mean + noise * normal()
                return CourseScores.Point(position: position, total: min(400, max(0, Int((points * 10).rounded()))))
            }
            return FittedCourse(
                therapist: "t\(number % therapists)", isClosed: true,
                scores: CourseScores(scale: .fourLines, first: start, later: later))
        }
    }

    private static let prior = CoursePrior.parameters(cutoff: 25)

    // MARK: The client's own curve

    @Test("without a score the band is the fixed part's, after scores it moves to the client and narrows")
    func learns() {
        var course = ExpectedCourse(Self.prior, intake: 18)
        let before = course.forecast(6)
        for position in 2...5 { course.observe(position, 10) }
        let after = course.forecast(6)
        #expect(after.mean < before.mean - 4)
        #expect(after.deviation < before.deviation)
        #expect(after.deviation > Self.prior.residualVariance.squareRoot())
    }

    @Test("one score at a time comes to what all at once come to: the conditional mode and its variance")
    func conditional() throws {
        let parameters = try #require(
            CourseParameters(
                coefficients: [18, 2, 0.7, -0.05], covariance: [Double](repeating: 0, count: 16),
                clients: [9, -1, 1.5], therapistVariance: 0, residualVariance: 9))
        let scores: [(Int, Double)] = [(2, 21), (3, 19.5), (5, 26)]
        var course = ExpectedCourse(parameters, intake: 15)
        for (position, points) in scores { course.observe(position, points) }
        // By the textbook: V^-1 = G^-1 + Z'Z / s2, b = V (Z'r / s2).
        let (a, b) = (18 + 0.7 * -5, 2 - 0.05 * -5)
        let determinant = 9 * 1.5 - 1
        var (p, q, r) = (1.5 / determinant, 1 / determinant, 9 / determinant)
        var (u, v) = (0.0, 0.0)
        for (position, points) in scores {
            let x = log(Double(position))
            let left = points - a - b * x
            (p, q, r) = (p + 1 / 9, q + x / 9, r + x * x / 9)
            (u, v) = (u + left / 9, v + x * left / 9)
        }
        let whole = p * r - q * q
        let (level, slope) = ((r * u - q * v) / whole, (p * v - q * u) / whole)
        let x = log(8.0)
        let spread = (r - 2 * x * q + x * x * p) / whole + 9
        let found = course.forecast(8)
        #expect(abs(found.mean - (a + level + (b + slope) * x)) < 1e-10)
        #expect(abs(found.deviation - spread.squareRoot()) < 1e-10)
    }

    @Test("a curve agrees with the library's own for the same parameters and no covariance of the fixed part")
    func agreesWithTheLibrary() throws {
        let courses = Self.made(150, seed: 5)
        let fit = try CourseFit(courses)
        let own = fit.parameters
        let flat = try #require(
            CourseParameters(
                coefficients: own.coefficients, covariance: [Double](repeating: 0, count: 16), clients: own.clients,
                therapistVariance: own.therapistVariance, residualVariance: own.residualVariance))
        var one = ExpectedCourse(own, intake: 18)
        var other = ExpectedCourse(flat, intake: 18)
        for position in 2...4 {
            one.observe(position, 22)
            other.observe(position, 22)
        }
        #expect(one.forecast(5).deviation >= other.forecast(5).deviation, "what is not known of the fixed part widens")
    }

    @Test("a band is held within the range, in whole units, and the limits are within")
    func heldWithin() {
        let high = CourseForecast(mean: 39, deviation: 4).band(.fourLines, .usual)
        #expect(high.highest == 400)
        #expect(high.contains(high.lowest) && !high.contains(high.lowest - 1))
        let low = CourseForecast(mean: 0, deviation: 4).band(.fourLines, .usual)
        #expect(low.lowest == 0 && low.middle == 0)
    }

    @Test("on a measure of which less is better, the same course stands on its head")
    func otherDirection() throws {
        let scale = try #require(CourseScale(lowest: 0, highest: 27, isHigherBetter: false))
        #expect(scale.points(27) == 0 && scale.points(0) == 40)
        #expect(abs(scale.total(20) - 13.5) < 1e-12)
        let band = CourseForecast(mean: 20, deviation: 3).band(scale, .usual)
        #expect(band.lowest < band.middle && band.middle < band.highest)
        #expect(CourseScale(lowest: 5, highest: 5, isHigherBetter: true) == nil)
    }

    // MARK: The fit

    @Test("the fit finds what the courses were made from")
    func recovers() throws {
        let fit = try CourseFit(Self.made(900, seed: 11))
        let found = fit.parameters
        #expect(abs(found.coefficients[0] - 19) < 0.8)
        #expect(abs(found.coefficients[1] - 2.5) < 0.5)
        #expect(abs(found.coefficients[2] - 0.7) < 0.1)
        #expect(abs(found.clients[0].squareRoot() - 3) < 0.8)
        #expect(abs(found.residualVariance.squareRoot() - 3) < 0.2)
        #expect(fit.courses == 900 && !fit.isSingular)
    }

    @Test("few courses settle too, whatever differs among them hardly or not at all")
    func settles() throws {
        var refused: [String] = []
        for seed in 1...20 as ClosedRange<UInt64> {
            for (count, deviation, noise) in [(20, 3.0, 3.0), (24, 0, 4), (30, 0.2, 6), (26, 5, 0.7)] {
                let made = Self.made(count, seed: seed, clientDeviation: deviation, noise: noise, therapists: 5)
                do throws(CourseRefusal) { _ = try CourseFit(made) } catch {
                    if error == .notFitted { refused.append("\(count) courses, seed \(seed), \(deviation), \(noise)") }
                }
            }
        }
        #expect(refused == [])
    }

    @Test("the order of the courses does not matter")
    func anyOrder() throws {
        let courses = Self.made(120, seed: 3)
        let (one, other) = (try CourseFit(courses).parameters, try CourseFit(courses.reversed()).parameters)
        for (left, right) in zip(one.numbers, other.numbers) { #expect(abs(left - right) < 1e-4) }
    }

    @Test("a single therapist is enough, and clients who hardly differ come out as singular")
    func oneTherapist() throws {
        #expect(try CourseFit(Self.made(80, seed: 4, therapists: 1)).parameters.therapistVariance == 0)
        let alike = Self.made(60, seed: 8, clientDeviation: 0, therapists: 1).map { course in
            FittedCourse(
                therapist: course.therapist, isClosed: true,
                scores: CourseScores(
                    scale: .fourLines, first: course.scores.first,
                    later: (2...6).map {
                        CourseScores.Point(position: $0, total: 200 + ($0 * 37 + course.scores.first) % 60)
                    }))
        }
        let fit = try CourseFit(alike)
        #expect(fit.isSingular)
        #expect(try CoursePooling.pooled(fit, Self.prior).clients[0] > 0, "the prior keeps the band from closing up")
    }

    @Test("too few courses, one session alone and nothing that differs are refused by name")
    func refused() {
        func refusal(_ courses: [FittedCourse]) -> CourseRefusal? {
            do throws(CourseRefusal) {
                _ = try CourseFit(courses)
                return nil
            } catch { return error }
        }
        func course(_ first: Int, _ later: [(Int, Int)]) -> FittedCourse {
            FittedCourse(
                therapist: "t", isClosed: true,
                scores: CourseScores(
                    scale: .fourLines, first: first,
                    later: later.map { CourseScores.Point(position: $0.0, total: $0.1) }))
        }
        #expect(refusal([]) == .courses(0, needed: 20))
        #expect(refusal((0..<30).map { course($0, []) }) == .courses(0, needed: 20))
        #expect(refusal((0..<30).map { course($0, [(2, $0)]) }) == .repeated(0, needed: 10))
        #expect(refusal((0..<30).map { course(200, [(2, $0), (3, $0)]) }) == .sameIntake)
        #expect(refusal((0..<30).map { course($0, [(3, $0), (3, $0 + 1)]) }) == .sameSession)
        #expect(refusal((0..<30).map { course($0, [(2, 100), (3, 100)]) }) == .sameOutcome)
    }

    // MARK: Prior and pooling

    @Test("the general prior is wider than a practice's own at every session")
    func wide() throws {
        let own = try CoursePooling.pooled(try CourseFit(Self.made(300, seed: 2)), Self.prior)
        for position in 2...20 {
            let general = ExpectedCourse(Self.prior, intake: 18).forecast(position).deviation
            #expect(general > ExpectedCourse(own, intake: 18).forecast(position).deviation * 1.3)
        }
    }

    @Test("pooling begins near the prior and ends at the practice's own")
    func pooled() throws {
        let truth = 9.0
        let sizes = [25, 100, 900]
        let residuals = try sizes.map { size in
            try CoursePooling.pooled(try CourseFit(Self.made(size, seed: 7)), Self.prior).residualVariance
        }
        #expect(residuals[0] > residuals[1] && residuals[1] > residuals[2])
        #expect(abs(residuals[2] - truth) < 1)
        #expect(CoursePooling.share(courses: 0) == 0 && CoursePooling.share(courses: 20) == 0.5)
    }

    @Test("held-out courses fall within nine times in ten, at every session")
    func covered() throws {
        let parameters = try CoursePooling.pooled(try CourseFit(Self.made(400, seed: 21)), Self.prior)
        let coverage = CourseCoverage(Self.made(600, seed: 22), by: parameters, .usual)
        let share = try #require(coverage.share)
        #expect((0.875...0.93).contains(share))
        let many = coverage.counts.filter { $0.total > 200 }
        #expect(many.count >= 8)
        for count in many { #expect((0.85...0.95).contains(count.share), "session \(count.position)") }
        let crossed = CourseCoverage(leavingOut: Self.made(200, seed: 23), Self.prior, .usual)
        #expect(crossed.total == Self.made(200, seed: 23).reduce(0) { $0 + $1.scores.later.count })
        let crossedShare = try #require(crossed.share)
        #expect((0.85...0.95).contains(crossedShare))
        // Bands that are too narrow hold fewer.
        var numbers = parameters.numbers
        numbers[24] /= 4
        let narrow = try #require(CourseParameters(numbers: numbers))
        let narrowShare = try #require(CourseCoverage(Self.made(600, seed: 22), by: narrow, .usual).share)
        #expect(narrowShare < 0.8)
    }

    @Test("parameters come back from what is kept of them, and nonsense does not")
    func kept() throws {
        #expect(CourseParameters(numbers: Self.prior.numbers) == Self.prior)
        #expect(CourseParameters(numbers: Array(Self.prior.numbers.dropLast())) == nil)
        var numbers = Self.prior.numbers
        numbers[24] = 0
        #expect(CourseParameters(numbers: numbers) == nil)
        numbers[24] = .nan
        #expect(CourseParameters(numbers: numbers) == nil)
    }

    // MARK: Those who began alike

    @Test("counts alone give exact quantiles")
    func exact() throws {
        let counts = AlikeCounts(Dictionary(uniqueKeysWithValues: (1...100).map { ($0, 1) }))
        let band = try #require(counts.band(.fourLines, .usual, prior: nil))
        #expect((band.lowest, band.middle, band.highest) == (5, 50, 95))
        #expect(AlikeCounts().band(.fourLines, .usual, prior: nil) == nil)
    }

    @Test("few counts lean on the prior, many do not; nobody is compared with themselves")
    func leaning() throws {
        let prior = CourseForecast(mean: 20, deviation: 7)
        let none = try #require(AlikeCounts().band(.fourLines, .usual, prior: prior))
        #expect(abs(none.middle - 200) <= 1 && abs(none.lowest - 85) <= 2 && abs(none.highest - 315) <= 2)
        let many = try #require(AlikeCounts([300: 5000]).band(.fourLines, .usual, prior: prior))
        #expect((many.lowest, many.middle, many.highest) == (300, 300, 300))
        #expect(AlikeCounts([300: 1]).without(300) == AlikeCounts())
        #expect(AlikeCounts([300: 2]).without(299) == AlikeCounts([300: 2]))
        let scale = try #require(CourseScale(lowest: 0, highest: 27, isHigherBetter: false))
        let turned = try #require(AlikeCounts().band(scale, .usual, prior: CourseForecast(mean: 30, deviation: 3)))
        #expect(turned.middle == 7 && turned.lowest < 7 && turned.highest > 7)
    }
}
