internal import Foundation

/// The noncentral F distribution: a mixture of beta distributions by Poisson's weights.
public struct NoncentralF: Sendable, Hashable {
    /// Degrees of freedom, above 0, up to infinity.
    public let numerator: Double
    /// Degrees of freedom of the denominator, above 0.
    public let denominator: Double
    /// Where either is 0 or less all answers are not-a-number.
    public init(numerator: Double, denominator: Double) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The probability of `x` or less, from 0 to 1, where the sum of the squared means, in units of the variance, is
    /// `noncentrality`, from 0 to infinity.
    ///
    /// It is right to 1e-12, and to 1e-9 where the noncentrality comes near a thousand million, with at most some six
    /// hundred terms; beyond it to some 1e-6, by the central F with the first two moments of the numerator (Patnaik 1949). The limits are 0 at no `x`
    /// and at an infinite noncentrality, and 1 at an infinite `x`.
    ///
    /// - Returns: not a number where the degrees of freedom are not above 0, the noncentrality is below 0, or one of them
    ///   is not a number.
    public func cumulative(_ x: Double, noncentrality: Double) -> Double {
        guard numerator > 0, denominator > 0, noncentrality >= 0, !x.isNaN else { return .nan }
        guard x > 0 else { return 0 }
        if x == .infinity { return 1 }
        if noncentrality == .infinity { return 0 }
        guard noncentrality <= Self.mostSummed, numerator <= FisherF.many else {
            return central(x, noncentrality)
        }
        let half = noncentrality / 2
        // Where the weights hardly differ from one count to the next, some in each standard deviation stand for all: a
        // sum of something so smooth is as good as all of it.
        let step = max(1, (half.squareRoot() / Self.perDeviation).rounded(.down))
        func term(_ count: Double) -> (weight: Double, product: Double) {
            let weight = step * (count == 0 ? exp(-half) : Saddlepoint.poisson(count, half))
            let degrees = numerator + 2 * count
            let lower = FisherF(numerator: degrees, denominator: denominator).cumulative(numerator / degrees * x)
            return (weight, weight * lower)
        }
        // Outwards from the heaviest, until what is left out weighs nothing.
        let middle = half.rounded(.down)
        var sum = term(middle).product
        for way in [-step, step] {
            var count = middle + way
            while count >= 0 {
                let (weight, product) = term(count)
                sum += product
                if weight < 1e-15 { break }
                count += way
            }
        }
        return min(1, sum)
    }

    private static let mostSummed = 1e9
    private static let perDeviation = 16.0

    private func central(_ x: Double, _ noncentrality: Double) -> Double {
        let grown = 1 + noncentrality / numerator
        // (n + λ)² / (n + 2λ), written so that nothing overflows.
        let degrees = numerator * grown / (1 + noncentrality / (numerator + noncentrality))
        return FisherF(numerator: degrees, denominator: denominator).cumulative(x / grown)
    }
}
