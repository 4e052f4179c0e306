import Foundation
import MixedModels

/// Data that follow from a formula, so that other software can be given the same: groups with an intercept and a slope.
enum MadeGroups {
    private static func part(_ index: Int) -> Double {
        let value = sin(Double(index) * 12.9898) * 43758.5453
        return value - value.rounded(.down)
    }

    /// About normal with mean 0 and standard deviation 1.
    private static func draw(_ index: Int) -> Double {
        2 * (part(3 * index) + part(3 * index + 1) + part(3 * index + 2)) - 3
    }

    /// - Parameters:
    ///   - far: how far apart groups are.
    ///   - unit: of x.
    static func table(
        groups: Int, rows: Int, far: Double = 1, slope: Double = 0.4, noise: Double = 1, unit: Double = 1
    ) throws -> DataTable {
        var (y, x, w, g): ([Double], [Double], [Double], [String]) = ([], [], [], [])
        for index in 0..<groups * rows {
            let group = index / rows
            let value = draw(index + 1000)
            let intercept = draw(group)
            let own = slope * (-0.5 * intercept + 0.8 * draw(group + 500))
            y.append(10 + value + far * (intercept + own * value) + noise * draw(index + 5000))
            x.append(value * unit)
            w.append(0.5 + part(index + 20000))
            g.append("g\(group)")
        }
        return try DataTable([
            ("y", .numeric(y)), ("x", .numeric(x)), ("w", .numeric(w)), ("g", .factor(Factor(g))),
        ])
    }
}
