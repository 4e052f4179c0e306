/// The regularised incomplete beta function: both tails, each to its own relative accuracy.
enum IncompleteBeta {
    /// - Parameter y: 1 - x, worked out by the caller without cancellation.
    static func tails(_ a: Double, _ b: Double, x: Double, y: Double) -> (lower: Double, upper: Double) {
        if !(a > 0 && b > 0) || x.isNaN || y.isNaN { return (.nan, .nan) }
        if x <= 0 { return (0, 1) }
        if y <= 0 { return (1, 0) }
        let front = Saddlepoint.beta(a, b, x, y)
        if x <= (a + 1) / (a + b + 2) {
            let lower = min(1, front * fraction(a, b, x) / a)
            return (lower, 1 - lower)
        }
        let upper = min(1, front * fraction(b, a, y) / b)
        return (1 - upper, upper)
    }

    /// The continued fraction, by Lentz's method.
    private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
        let tiny = 1e-300
        func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        var c = 1.0
        var d = 1 / kept(1 - (a + b) * x / (a + 1))
        var result = d
        for step in 1..<200_000 {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            d = 1 / kept(1 + even * d)
            c = kept(1 + even / c)
            result *= d * c
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 / kept(1 + odd * d)
            c = kept(1 + odd / c)
            let change = d * c
            result *= change
            if abs(change - 1) < 3e-16 { break }
        }
        return result
    }
}
