internal import Foundation

/// Point probabilities without cancellation, after Loader (2000): what the tails of all distributions here rest on.
enum Saddlepoint {
    /// log n! less Stirling's formula for it.
    static func stirlingError(_ n: Double) -> Double {
        if n <= 15 { return lgamma(n + 1) - stirling(n) }
        let square = n * n
        return series.reversed().reduce(0) { $0 / square + $1 } / n
    }

    private static let series: [Double] = [
        1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156,
    ]

    private static func stirling(_ n: Double) -> Double {
        let half: Double = 0.5 * log(2 * Double.pi)
        return (n + 0.5) * log(n) - n + half
    }

    /// x log(x/m) + m - x.
    static func deviance(_ x: Double, _ mean: Double) -> Double {
        if abs(x - mean) < 0.1 * (x + mean) {
            let ratio = (x - mean) / (x + mean)
            var sum = (x - mean) * ratio
            var term = 2 * x * ratio
            for step in 1..<1000 {
                term *= ratio * ratio
                let next = sum + term / Double(2 * step + 1)
                if next == sum { return next }
                sum = next
            }
            return sum
        }
        return x == 0 ? mean : x * log(x / mean) + mean - x
    }

    /// x^a y^b / B(a, b), with y = 1 - x given so that neither end loses digits.
    static func beta(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
        guard x > 0, y > 0 else { return 0 }
        let n = a + b
        let exponent =
            stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y)
        return (a * b / (2 * Double.pi * n)).squareRoot() * exp(exponent)
    }

    /// x^a e^-x / Gamma(a + 1).
    static func poisson(_ a: Double, _ x: Double) -> Double {
        guard x > 0 else { return 0 }
        return exp(-stirlingError(a) - deviance(a, x)) / (2 * Double.pi * a).squareRoot()
    }
}
