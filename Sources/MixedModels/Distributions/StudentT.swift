/// Student's t distribution; with infinite degrees of freedom the normal one.
public struct StudentT: Sendable, Hashable {
    /// Degrees of freedom, above 0.
    public let degrees: Double
    /// Of 0 or fewer degrees of freedom all answers but the ends of the quantile are not-a-number.
    public init(degrees: Double) { self.degrees = degrees }

    /// The probability of at most `x`.
    public func cumulative(_ x: Double) -> Double {
        guard degrees > 0, !x.isNaN else { return .nan }
        if degrees > 1e10 { return Normal.cumulative(x) }
        let half = twoSided(x) / 2
        return x < 0 ? half : 1 - half
    }

    /// The probability of being at least this far from 0, on either side.
    public func twoSided(_ x: Double) -> Double {
        guard degrees > 0, !x.isNaN else { return .nan }
        if x.isInfinite { return 0 }
        if degrees > 1e10 { return 2 * Normal.cumulative(-abs(x)) }
        let square = x * x
        if square.isInfinite { return 0 }
        let whole = degrees + square
        return IncompleteBeta.tails(degrees / 2, 0.5, x: degrees / whole, y: square / whole).lower
    }

    /// The value that is not exceeded with this probability, 0 to 1; not-a-number for any other.
    public func quantile(_ probability: Double) -> Double {
        guard degrees > 0, probability > 0, probability < 1 else {
            return probability == 0 ? -.infinity : probability == 1 ? .infinity : .nan
        }
        if degrees > 1e10 { return Normal.quantile(probability) }
        if probability == 0.5 { return 0 }
        let tail = min(probability, 1 - probability)
        let value = QuantileSearch.find(1 - 2 * tail, upper: 2 * tail, lowest: 0, start: 1) { point in
            let outside = twoSided(point)
            return (1 - outside, outside)
        }
        return probability < 0.5 ? -value : value
    }
}
