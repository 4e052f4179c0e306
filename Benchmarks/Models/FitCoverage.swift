import Foundation
import MixedModels

/// How often 95% intervals of a mixed model hold the truth that the data were made from, over many made data sets.
struct FitCoverage {
    let fits: Int

    private static let groups = 40
    private static let rows = 10
    private static let coefficients = ["(Intercept)": 20.0, "x": 1.5, "z": 0.8, "x:z": 0.0]
    private static let (level, slope, correlation, noise) = (3.0, 1.0, -0.3, 4.0)

    private static let parameters: [(name: String, parameter: ProfiledParameter, truth: Double)] = [
        ("sd of the intercept", .deviation(group: "g", effect: "(Intercept)"), level),
        ("sd of the slope", .deviation(group: "g", effect: "x"), slope),
        ("correlation", .correlation(group: "g", effect: "(Intercept)", other: "x"), correlation),
        ("residual sd", .sigma, noise),
    ]

    func run() throws {
        var hits: [String: Int] = [:]
        for seed in 0..<fits {
            let fit = try Fit("y ~ x * z + (1 + x | g)", to: try Self.made(seed: UInt64(seed)))
            for (method, name) in [(DegreesMethod.satterthwaite, "Satterthwaite"), (.kenwardRoger, "Kenward-Roger")] {
                for test in try fit.coefficientTable(method) {
                    guard let truth = Self.coefficients[test.term] else { continue }
                    hits["\(test.term)\t\(name)", default: 0] += test.interval().contains(truth) ? 1 : 0
                }
            }
            for (name, parameter, truth) in Self.parameters {
                let interval = try fit.profileInterval(parameter)
                hits["\(name)\tprofile", default: 0] += interval.lower <= truth && truth <= interval.upper ? 1 : 0
            }
        }
        for (name, count) in hits.sorted(by: { $0.key < $1.key }) {
            print(name, fits, count, separator: "\t")
        }
    }

    private static func made(seed: UInt64) throws -> DataTable {
        var random = SeededRandom(seed: 500_000 + seed)
        var (y, x, z, g): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
        for group in 0..<groups {
            let own = random.normal()
            let first = level * own
            let second = slope * (correlation * own + (1 - correlation * correlation).squareRoot() * random.normal())
            let between = random.normal()
            for _ in 0..<rows {
                let within = random.normal()
                let expected = 20 + (1.5 + second) * within + 0.8 * between + first
                y.append(expected + noise * random.normal())
                x.append(within)
                z.append(between)
                g.append(Double(group))
            }
        }
        return try DataTable([
            ("y", .numeric(y)), ("x", .numeric(x)), ("z", .numeric(z)), ("g", .numeric(g)),
        ])
    }
}
