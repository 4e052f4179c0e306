internal import Foundation

/// Fisher's F distribution.
///
/// Above ten thousand million degrees of freedom it is taken at its limit: a chi-squared, or where both are as many, a
/// normal logarithm.
public struct FisherF: Sendable, Hashable {
    /// Degrees of freedom, above 0, up to infinity.
    public let numerator: Double
    /// Degrees of freedom of the denominator, above 0.
    public let denominator: Double
    /// Where either is 0 or less all answers are not-a-number.
    public init(numerator: Double, denominator: Double) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The probability of at most `x`.
    public func cumulative(_ x: Double) -> Double { tails(x).lower }
    /// The probability of more than `x`, without loss where it is small.
    public func upperTail(_ x: Double) -> Double { tails(x).upper }
    /// The value that is not exceeded with this probability, 0 to 1; not-a-number for any other.
    public func quantile(_ probability: Double) -> Double {
        QuantileSearch.find(probability, lowest: 0, start: 1, tails: tails)
    }

    static let many = 1e10

    private func tails(_ x: Double) -> (lower: Double, upper: Double) {
        guard numerator > 0, denominator > 0, !x.isNaN else { return (.nan, .nan) }
        guard x > 0 else { return (0, 1) }
        if x == .infinity { return (1, 0) }
        switch (numerator > Self.many, denominator > Self.many) {
        case (false, false):
            let ratio = x * (numerator / denominator)
            return IncompleteBeta.tails(numerator / 2, denominator / 2, x: 1 / (1 + 1 / ratio), y: 1 / (1 + ratio))
        case (false, true):
            let limit = ChiSquared(degrees: numerator)
            return (limit.cumulative(numerator * x), limit.upperTail(numerator * x))
        case (true, false):
            let limit = ChiSquared(degrees: denominator)
            return (limit.upperTail(denominator / x), limit.cumulative(denominator / x))
        case (true, true):
            // The logarithm of the ratio of two means that hardly vary.
            let deviation = (2 / numerator + 2 / denominator).squareRoot()
            guard x != 1 || deviation > 0 else { return (1, 0) }
            let place = log(x) / deviation
            return (Normal.cumulative(place), Normal.cumulative(-place))
        }
    }
}
