internal import Foundation

/// The noncentral F distribution: a mixture of beta distributions by Poisson's weights.
public struct NoncentralF: Sendable, Hashable {
    public let numerator: Double
    public let denominator: Double
    public init(numerator: Double, denominator: Double) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The probability of `x` or less where the sum of the squared means, in units of the variance, is `noncentrality`.
    public func cumulative(_ x: Double, noncentrality: Double) -> Double {
        guard numerator > 0, denominator > 0, noncentrality >= 0, !x.isNaN else { return .nan }
        guard x > 0 else { return 0 }
        let half = noncentrality / 2
        let whole = numerator * x + denominator
        func term(_ count: Double) -> (weight: Double, product: Double) {
            let weight = count == 0 ? exp(-half) : Saddlepoint.poisson(count, half)
            let lower = IncompleteBeta.tails(
                numerator / 2 + count, denominator / 2, x: numerator * x / whole, y: denominator / whole
            ).lower
            return (weight, weight * lower)
        }
        // Outwards from the heaviest, until what is left out weighs nothing.
        let middle = half.rounded(.down)
        var sum = term(middle).product
        for step in [-1.0, 1.0] {
            var count = middle + step
            while count >= 0 {
                let (weight, product) = term(count)
                sum += product
                if weight < 1e-13 { break }
                count += step
            }
        }
        return min(1, sum)
    }
}
