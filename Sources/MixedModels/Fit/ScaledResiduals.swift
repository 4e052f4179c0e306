/// How the residuals lie, each divided by its standard deviation: `sqrt(weight) * (response - fitted) / sigma`.
public struct ScaledResiduals: Sendable, Hashable {
    /// The lowest, in residual standard deviations, as those that follow.
    public let least: Double
    /// A quarter of the rows lie below it.
    public let firstQuartile: Double
    /// Half of the rows lie below it.
    public let median: Double
    /// A quarter of the rows lie above it.
    public let thirdQuartile: Double
    /// The highest.
    public let greatest: Double

    init(_ values: [Double]) {
        let sorted = values.sorted()
        func at(_ part: Double) -> Double { Bootstrap.quantile(sorted, part) }
        (least, firstQuartile, median, thirdQuartile, greatest) = (at(0), at(0.25), at(0.5), at(0.75), at(1))
    }

    var all: [Double] { [least, firstQuartile, median, thirdQuartile, greatest] }
}

extension Fit {
    /// Residuals in units of their standard deviation, as lme4's summary has them.
    public func scaledResiduals() throws(MixedModelError) -> ScaledResiduals {
        let residuals = try residuals()
        guard let weights = frame.weights else { return ScaledResiduals(residuals.map { $0 / sigma }) }
        return ScaledResiduals(zip(residuals, weights).map { $0 * $1.squareRoot() / sigma })
    }

    /// The correlation matrix of the fixed effects' estimates: a row and a column for each, in their order, from -1 to
    /// 1.
    public var fixedCorrelation: Matrix {
        let errors = standardErrors
        var result = covariance
        for column in 0..<result.columns {
            for row in 0..<result.rows { result[row, column] /= errors[row] * errors[column] }
        }
        return result
    }
}
