internal import Foundation

/// The chi-squared distribution.
public struct ChiSquared: Sendable, Hashable {
    /// Degrees of freedom, above 0.
    public let degrees: Double
    /// Of 0 or fewer degrees of freedom all answers are not-a-number.
    public init(degrees: Double) { self.degrees = degrees }

    /// The probability of at most `x`, from 0 to 1.
    public func cumulative(_ x: Double) -> Double { tails(x).lower }
    /// The probability of more than `x`, without loss where it is small.
    public func upperTail(_ x: Double) -> Double { tails(x).upper }
    /// The value that is not exceeded with this probability, 0 to 1; not-a-number for any other. Above a hundred
    /// million degrees it is Wilson and Hilferty's (1931).
    public func quantile(_ probability: Double) -> Double {
        if degrees > Self.many {
            guard probability > 0, probability < 1, degrees.isFinite else {
                return probability == 0 ? 0 : probability == 1 ? .infinity : .nan
            }
            let root = 1 - spread * spread + Normal.quantile(probability) * spread
            return degrees * root * root * root
        }
        return QuantileSearch.find(probability, lowest: 0, start: max(degrees, 0.1), tails: tails)
    }

    /// Above this the sums take too many terms, and the cube root is normal but for a millionth.
    private static let many = 1e8
    /// The standard deviation of the cube root of x over the degrees (Wilson and Hilferty 1931).
    private var spread: Double { (2 / (9 * degrees)).squareRoot() }

    private func tails(_ x: Double) -> (lower: Double, upper: Double) {
        guard degrees > 0, !x.isNaN else { return (.nan, .nan) }
        guard x > 0 else { return (0, 1) }
        if x == .infinity { return (1, 0) }
        if degrees > Self.many {
            guard degrees.isFinite else { return (.nan, .nan) }
            let z = (cbrt(x / degrees) - (1 - spread * spread)) / spread
            return (Normal.cumulative(z), Normal.cumulative(-z))
        }
        let (a, z) = (degrees / 2, x / 2)
        let front = Saddlepoint.poisson(a, z)
        if z < a + 1 {
            var (sum, term, step) = (1.0, 1.0, a)
            for _ in 0..<1_000_000 {
                step += 1
                term *= z / step
                sum += term
                if term < sum * 1e-17 { break }
            }
            let lower = min(1, front * sum)
            return (lower, 1 - lower)
        }
        let upper = min(1, front * a * fraction(a, z))
        return (1 - upper, upper)
    }

    private func fraction(_ a: Double, _ z: Double) -> Double {
        var b = z + 1 - a
        var c = 1e300
        var d = 1 / b
        var result = d
        for step in 1..<1_000_000 {
            let factor = -Double(step) * (Double(step) - a)
            b += 2
            d = factor * d + b
            d = 1 / (abs(d) < 1e-300 ? 1e-300 : d)
            c = b + factor / c
            c = abs(c) < 1e-300 ? 1e-300 : c
            result *= d * c
            if abs(d * c - 1) < 3e-16 { break }
        }
        return result
    }
}
