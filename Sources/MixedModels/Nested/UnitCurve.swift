/// What is expected of one unit over time, and how surely: the fixed part with the unit's and its cluster's own effects.
public struct UnitCurve: Sendable, Hashable {
    /// The unit's own, fixed part and conditional mode together.
    public let intercept: Double
    /// For one unit of time.
    public let slope: Double
    /// Of the intercept given the data, fixed effects taken as known, in the outcome's unit squared.
    public let interceptVariance: Double
    /// Of the slope, likewise.
    public let slopeVariance: Double
    /// Between the two.
    public let slopeCovariance: Double
    /// The residual standard deviation.
    public let sigma: Double

    /// What is expected at a time, in the outcome's unit.
    @inline(__always)
    public func value(at time: Double) -> Double { intercept + slope * time }

    /// The standard deviation of a new outcome around the curve.
    @inline(__always)
    public func deviation(at time: Double) -> Double {
        let variance = interceptVariance + 2 * time * slopeCovariance + time * time * slopeVariance
        return (max(0, variance) + sigma * sigma).squareRoot()
    }

    /// Where a new outcome falls, in its unit; without bounds for a level that is not from 0 to 1.
    public func band(at time: Double, level: Double = 0.9) -> ClosedRange<Double> {
        let (middle, reach) = (value(at: time), Normal.quantile(0.5 + level / 2) * deviation(at: time))
        return reach.isFinite && reach >= 0 && middle.isFinite
            ? middle - reach...middle + reach : -Double.infinity...Double.infinity
    }
}

extension GrowthFit {
    /// The curve of a unit at its own mean of the covariate.
    /// - Parameters:
    ///   - sums: of the unit, as they are now; they may have grown since the fit.
    ///   - step: of the statistics that the fit came from.
    /// - Throws: `unknownLevel` for a cluster that the fit does not have.
    public func curve(
        _ unit: GrowthStatistics.Unit, _ sums: GrowthSums, step: Double
    ) throws(MixedModelError) -> UnitCurve {
        let cluster = Int(unit.cluster)
        guard clusterEffects.indices.contains(cluster) else {
            throw .unknownLevel(column: "cluster", level: String(unit.cluster))
        }
        let count = Double(sums.count)
        let mean = sums.count > 0 ? Double(sums.covariate) * step / count : covariateReference + betweenOrigin[cluster]
        let baseline = Double(unit.baseline)
        var level =
            coefficient(.intercept) + coefficient(.between) * (mean - covariateReference - betweenOrigin[cluster])
            + coefficient(.cluster) * clusterDeviation[cluster] + coefficient(.baseline) * baseline
        if unit.category > 0 { level += coefficient(.category(Int(unit.category))) }
        let slope = coefficient(.time) + coefficient(.baselineTime) * baseline
        let within = coefficient(.within)
        // Z' times what is left of the outcomes.
        let outcome = Double(sums.outcome) * step
        let first = outcome - level * count - slope * sums.time - clusterEffects[cluster] * count
        let second =
            sums.timeOutcome * step - (level + clusterEffects[cluster]) * sums.time - slope * sums.timeSquared
            - within * (sums.timeCovariate * step - mean * sums.time)
        let (p, q, r) = model.hasTime ? (theta[0], theta[1], theta[2]) : (theta[0], 0, 0)
        let (a, b, c) = (count, sums.time, sums.timeSquared)
        let (ap, bp) = (a * p + b * q, b * p + c * q)
        let (m11, m12, m22) = (p * ap + q * bp + 1, r * bp, r * r * c + 1)
        let determinant = m11 * m22 - m12 * m12
        let (i11, i12, i22) = (m22 / determinant, -m12 / determinant, m11 / determinant)
        let w11 = p * p * i11
        let w12 = p * (q * i11 + r * i12)
        let w22 = q * q * i11 + 2 * q * r * i12 + r * r * i22
        // The cluster's effect is not known exactly either, and pulls the unit's the other way.
        let spread = clusterDeviations[cluster] * clusterDeviations[cluster]
        let (own, other) = (1 - w11 * a - w12 * b, -(w12 * a + w22 * b))
        let variance = sigma * sigma
        return UnitCurve(
            intercept: level + clusterEffects[cluster] + w11 * first + w12 * second,
            slope: slope + w12 * first + w22 * second,
            interceptVariance: variance * w11 + spread * own * own,
            slopeVariance: variance * w22 + spread * other * other,
            slopeCovariance: variance * w12 + spread * own * other, sigma: sigma)
    }
}
