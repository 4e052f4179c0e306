internal import Foundation
internal import MixedModels

/// What is known of b'Sb, the variance that goes with several columns together, from the joint distribution of their
/// coefficients. It rests on traces alone, so that it does not matter how the columns are coded: which treatment the
/// others are held against, or what they are called.
///
/// With V the covariance of the coefficients, the sum found is b'Sb + tr(SV) on average, and varies by
/// 2 tr(SVSV) + 4 b'SVSb; a multiple of a noncentral F has both, and its noncentrality is inverted for the limits.
struct NoncentralShare {
    /// What was found, b'Sb, and what chance alone adds to it on average, tr(SV).
    let found: Double
    let chance: Double
    /// The standard deviation of what is found.
    let deviation: Double
    private let scale: Double
    private let degrees: Double

    /// - Parameters:
    ///   - covariance: V, and `spread` is S; row-major.
    ///   - degrees: of what the coefficients' errors are known by.
    init(_ coefficients: [Double], covariance: [Double], spread: [Double], degrees: Double) {
        let count = coefficients.count
        var product = [Double](repeating: 0, count: count * count)
        for row in 0..<count {
            for column in 0..<count {
                for inner in 0..<count {
                    product[row * count + column] += spread[row * count + inner] * covariance[inner * count + column]
                }
            }
        }
        var (chance, square, found, along) = (0.0, 0.0, 0.0, 0.0)
        for row in 0..<count {
            chance += product[row * count + row]
            var (weighted, reached) = (0.0, 0.0)
            for inner in 0..<count {
                square += product[row * count + inner] * product[inner * count + row]
                weighted += spread[row * count + inner] * coefficients[inner]
                for last in 0..<count {
                    reached +=
                        product[row * count + inner] * spread[inner * count + last] * coefficients[last]
                }
            }
            found += coefficients[row] * weighted
            along += coefficients[row] * reached
        }
        self.found = max(0, found)
        self.chance = max(0, chance)
        self.degrees = degrees
        deviation = (2 * max(0, square + 2 * along)).squareRoot()
        scale = max(0, square + 2 * along) / max(1e-300, self.chance + 2 * self.found)
    }

    /// What is left without what chance adds.
    var value: Double { max(0, found - chance) }

    /// 95%, by equal tails.
    var limits: (low: Double, high: Double) {
        guard scale > 0, chance > 0, found.isFinite else { return (value, value) }
        let ratio = found / chance
        // Less than chance alone would show says no more of how much there may be than a sixth of such cases do.
        let least = FisherF(numerator: chance / scale, denominator: degrees).quantile(1 / 6)
        return (noncentrality(ratio, below: 0.975), noncentrality(max(ratio, least), below: 0.025))
    }

    /// The variance with which so much or less would be found with this probability; 0 where even none would be found
    /// more often above.
    private func noncentrality(_ ratio: Double, below probability: Double) -> Double {
        let law = NoncentralF(numerator: chance / scale, denominator: degrees)
        func miss(_ variance: Double) -> Double { law.cumulative(ratio, noncentrality: variance / scale) - probability }
        guard miss(0) > 0 else { return 0 }
        var (low, high) = (0.0, max(found, chance))
        while miss(high) > 0, high < 1e9 * max(found, chance) { (low, high) = (high, 2 * high) }
        while high - low > 1e-10 * high {
            let middle = (low + high) / 2
            if miss(middle) > 0 { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
