/// One variance, covariance, or the residual variance, as lme4's table of them has it.
public struct VarianceComponent: Sendable, Hashable {
    /// The group, with a number after it where several terms have the same; `Residual` for the last.
    public let group: String
    /// The effect; `nil` of the residual.
    public let term1: String?
    /// The other effect of a covariance; `nil` of a variance.
    public let term2: String?
    /// The variance or covariance, in the units of response and effects.
    public let value: Double
    /// The standard deviation, or the correlation where `value` is a covariance.
    public let deviationOrCorrelation: Double
}

extension Fit {
    /// The covariance matrix of the effects of each term, in the order of the frame's terms: a row and a column for
    /// each effect, in the response's unit squared for one unit of either effect.
    public var effectCovariances: [(group: String, effects: [String], covariance: Matrix)] {
        let shape = model.shape
        let names = Self.unique(frame.terms.map { frame.groups[$0.group].label })
        return shape.triangles(theta).enumerated().map { index, triangle in
            (names[index], frame.terms[index].effects, triangle * triangle.transposed * (sigma * sigma))
        }
    }

    /// Variances, then covariances, of each term; the residual variance last.
    public var varianceComponents: [VarianceComponent] {
        var rows: [VarianceComponent] = []
        for (group, effects, covariance) in effectCovariances {
            let deviations = covariance.diagonal.map { $0.squareRoot() }
            for (index, effect) in effects.enumerated() {
                rows.append(
                    VarianceComponent(
                        group: group, term1: effect, term2: nil, value: covariance[index, index],
                        deviationOrCorrelation: deviations[index]))
            }
            for first in effects.indices {
                for second in first + 1..<max(effects.count, first + 1) {
                    rows.append(
                        VarianceComponent(
                            group: group, term1: effects[first], term2: effects[second],
                            value: covariance[second, first],
                            deviationOrCorrelation: (covariance[second, first]
                                / (deviations[first] * deviations[second])).within(1)))
                }
            }
        }
        rows.append(
            VarianceComponent(
                group: "Residual", term1: nil, term2: nil, value: sigma * sigma, deviationOrCorrelation: sigma))
        return rows
    }

    /// Repeated names get a number, as R's `make.unique` gives it.
    static func unique(_ names: [String]) -> [String] {
        var seen: [String: Int] = [:]
        return names.map { name in
            let before = seen[name, default: 0]
            seen[name] = before + 1
            return before == 0 ? name : "\(name).\(before)"
        }
    }
}

extension Double {
    /// Of this size at most, where rounding has taken it further.
    fileprivate func within(_ most: Double) -> Double { abs(self) > most ? (self < 0 ? -most : most) : self }
}
