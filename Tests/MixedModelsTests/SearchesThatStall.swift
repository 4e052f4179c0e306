import Foundation
import MixedModels
import Testing

@Suite("Where groups are many thousand times as far apart as rows")
struct SearchesThatStall {
    private static let groups = 15
    private static let rows = 10

    /// Intercepts and slopes of 15 groups a `ratio` of times as far apart as ten rows of each.
    private func table(ratio: Double, slopes: Bool, seed: UInt64) throws -> DataTable {
        var random = SeededRandom(seed: seed)
        var (y, x, g): ([Double], [Double], [String]) = ([], [], [])
        for group in 0..<Self.groups {
            let (intercept, slope) = (random.normal(), random.normal())
            for _ in 0..<Self.rows {
                let value = random.normal()
                x.append(value)
                y.append(value + ratio * (intercept + (slopes ? slope * value : 0)) + random.normal())
                g.append("g\(group)")
            }
        }
        return try DataTable([("y", .numeric(y)), ("x", .numeric(x)), ("g", .factor(Factor(g)))])
    }

    /// A line through each group by itself: the sum of squares that it leaves, and its slope.
    private func lines(_ table: DataTable) -> (residual: Double, slopes: [Double]) {
        let (x, y) = (table.numbers("x"), table.numbers("y"))
        var (residual, slopes): (Double, [Double]) = (0, [])
        for group in 0..<Self.groups {
            let places = group * Self.rows..<(group + 1) * Self.rows
            let (middle, level) = (
                places.reduce(0) { $0 + x[$1] } / Double(Self.rows), places.reduce(0) { $0 + y[$1] } / Double(Self.rows)
            )
            let square = places.reduce(0) { $0 + (x[$1] - middle) * (x[$1] - middle) }
            let slope = places.reduce(0) { $0 + (x[$1] - middle) * (y[$1] - level) } / square
            slopes.append(slope)
            residual += places.reduce(0) { sum, row in
                let left = y[row] - level - slope * (x[row] - middle)
                return sum + left * left
            }
        }
        return (residual, slopes)
    }

    @Test("they are as good as fixed: one line a group, and the search says that it settled", arguments: [1, 2, 3])
    func settled(seed: UInt64) throws {
        let table = try table(ratio: 1e4, slopes: true, seed: seed)
        let (residual, slopes) = lines(table)
        let fit = try Fit("y ~ x + (1 + x | g)", to: table)
        #expect(fit.convergence.isConverged)
        #expect(isClose(fit.sigma, (residual / Double(150 - 2 * Self.groups)).squareRoot(), 1e-4))
        #expect(isClose(fit.coefficients[1], slopes.reduce(0, +) / Double(Self.groups), 1e-4))
        for change in [0.5, 0.9, 1.1, 2] {
            let there = try Fit.criterion(fit.frame, theta: fit.theta.map { $0 * change }, tier: .general)
            #expect(there > fit.criterion - 1e-4)
        }
    }

    @Test("so far apart that rounding hides a part of the criterion, it does not say that it settled")
    func hidden() throws {
        let fit = try Fit("y ~ x + (1 | g)", to: table(ratio: 4e5, slopes: false, seed: 5))
        #expect(!fit.convergence.isConverged)
        let note = try #require(fit.notes.first { $0.hasPrefix("Not converged") })
        #expect(note.contains("rounding hides the minimum"))
        let slope = note.firstMatch(of: #/slope [-+.0-9e]{1,8}\. /#)
        #expect(slope != nil, "two digits tell enough")
    }

    @Test("the unit of the response or of a predictor changes no degree of freedom and no p-value")
    func units() throws {
        let table = try table(ratio: 1, slopes: true, seed: 6)
        let plain = try FitDocument(Fit("y ~ x + (1 + x | g)", to: table), seconds: 0)
        for (unit, other) in [(1e80, 1.0), (1e-80, 1), (1, 1e80), (1, 1e-80), (1e150, 1)] {
            let scaled = try table.with("y", .numeric(table.numbers("y").map { $0 * unit }))
                .with("x", .numeric(table.numbers("x").map { $0 * other }))
            let document = try FitDocument(Fit("y ~ x + (1 + x | g)", to: scaled), seconds: 0)
            for (left, right) in zip(document.tests, plain.tests) {
                #expect(isClose(left.degrees, right.degrees, 1e-4), "\(unit), \(other)")
                #expect(isClose(left.p, right.p, 1e-3), "\(unit), \(other)")
            }
        }
    }
}
