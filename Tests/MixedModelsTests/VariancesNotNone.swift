import Foundation
import MixedModels
import Testing

@Suite("A variance is estimated as none only where nothing else is better")
struct VariancesNotNone {
    /// Two crossed factors of which the second says little, and weights that differ by some powers of ten.
    private func table(_ seed: UInt64, spread: Double) throws -> DataTable {
        var random = SeededRandom(seed: seed)
        let rows = 100
        func draw(_ count: Int) -> [Int] {
            (0..<rows).map { _ in min(count - 1, Int(random.uniform() * Double(count))) }
        }
        let (first, second) = (draw(12), draw(6))
        let sizes = (exp(random.normal() + 0.7), exp(random.normal() - 2))
        let (one, other) = (
            (0..<12).map { _ in sizes.0 * random.normal() }, (0..<6).map { _ in sizes.1 * random.normal() }
        )
        let (x, weights) = (
            (0..<rows).map { _ in random.normal() }, (0..<rows).map { _ in exp(spread * random.normal()) }
        )
        let y = (0..<rows).map { row in
            1 + x[row] + one[first[row]] + other[second[row]] + random.normal() / weights[row].squareRoot()
        }
        return try DataTable([
            ("y", .numeric(y)), ("x", .numeric(x)), ("w", .numeric(weights)),
            ("g", .factor(Factor(first.map { "g\($0)" }))), ("h", .factor(Factor(second.map { "h\($0)" }))),
        ])
    }

    @Test("no other value of either variance is better, with weights of all sizes", arguments: [0, 1.5, 2.5])
    func weighted(spread: Double) throws {
        for seed in 1...100 as ClosedRange<UInt64> {
            let fit = try Fit(
                "y ~ x + (1 | g) + (1 | h)", to: table(seed, spread: spread), options: FitOptions(weights: "w"))
            #expect(fit.convergence.isConverged, "seed \(seed)")
            for place in fit.theta.indices {
                for value in [0, 0.003, 0.01, 0.03, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2] {
                    var theta = fit.theta
                    theta[place] = value
                    let there = try Fit.criterion(fit.frame, theta: theta)
                    #expect(there > fit.criterion - 1e-6, "seed \(seed), \(fit.theta), element \(place) at \(value)")
                }
            }
        }
    }
}
