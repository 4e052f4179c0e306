import MixedModels
import Testing

/// The figures are roots of lme4's deviance function on the same data, with one parameter held and the others searched.
@Suite("Profile intervals")
struct ProfileIntervals {
    private static let expected = [
        ("sd_(Intercept)|g", 0.8312169516, 1.7802632610), ("sd_x|g", 0.2206463348, 0.7314040646),
        ("cor_x.(Intercept)|g", -0.9236703765, 0.0726208540), ("sigma", 0.8130909536, 1.0773820170),
    ]

    @Test(
        "a correlation's is not mirrored, and no interval depends on the unit of a predictor",
        arguments: [1, 1e-12, 1.0 / 60, 60, 1e5])
    func units(unit: Double) throws {
        let fit = try Fit("y ~ x + (x | g)", to: MadeGroups.table(groups: 16, rows: 8, slope: 0.5, unit: unit))
        let intervals = try EstimateIntervals(profiling: fit)
        #expect(intervals.notes.isEmpty)
        for (name, lower, upper) in Self.expected {
            let row = try #require(intervals.rows.first { $0.name == name })
            let factor = name.hasPrefix("sd_x") ? unit : 1
            #expect(isClose((row.lower ?? .nan) * factor, lower, 1e-4, floor: 0.1), "\(row)")
            #expect(isClose((row.upper ?? .nan) * factor, upper, 1e-4, floor: 0.1), "\(row)")
        }
    }

    @Test("what has no profile is told, beside the intervals of all else")
    func none() throws {
        // Groups that differ neither in level nor in slope: a correlation of nothing with nothing.
        let table = try MadeGroups.table(groups: 10, rows: 6)
        var (x, y) = (table.numbers("x"), table.numbers("y"))
        for first in stride(from: 0, to: 60, by: 6) {
            let rows = first..<first + 6
            let (left, right) = (rows.reduce(0) { $0 + x[$1] } / 6, rows.reduce(0) { $0 + y[$1] } / 6)
            let squares = rows.reduce(0) { $0 + (x[$1] - left) * (x[$1] - left) }
            let slope = rows.reduce(0) { $0 + (x[$1] - left) * (y[$1] - right) } / squares
            for row in rows {
                x[row] -= left
                y[row] -= right + slope * x[row]
            }
        }
        let fit = try Fit("y ~ x + (x | g)", to: table.with("y", .numeric(y)).with("x", .numeric(x)))
        let intervals = try EstimateIntervals(profiling: fit)
        let correlation = try #require(intervals.rows.first { $0.name.hasPrefix("cor_") })
        #expect(correlation.lower == nil && correlation.upper == nil)
        #expect(
            intervals.notes.count == 1 && intervals.notes[0].hasPrefix("No profile interval for cor_x.(Intercept)|g."))
        #expect(intervals.rows.filter { $0.lower != nil }.count == intervals.rows.count - 1)
        let document = try FitDocument(fit, seconds: 0, intervals: intervals)
        #expect(
            document.summary.contains("No profile interval for") && document.json.contains("No profile interval for"))
    }

    @Test("effects without correlation are called by their group, with a number only where two are called the same")
    func names() throws {
        let table = try MadeGroups.table(groups: 16, rows: 8)
        func names(_ formula: String) throws -> [String] {
            try EstimateIntervals(profiling: Fit(formula, to: table)).rows.map(\.name)
        }
        #expect(
            try names("y ~ x + (x || g)") == ["(Intercept)", "x", "sd_(Intercept)|g", "sd_x|g", "sigma"])
        let twice = try Fit("y ~ x + (1 | g) + (1 | g)", to: table)
        #expect(try EstimateIntervals(profiling: twice).rows.map(\.name).contains("sd_(Intercept)|g.1"))
    }
}
