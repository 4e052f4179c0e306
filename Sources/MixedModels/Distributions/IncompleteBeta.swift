/// The regularised incomplete beta function: both tails, each to its own relative accuracy.
enum IncompleteBeta {
    /// - Parameter y: 1 - x, worked out by the caller without cancellation.
    static func tails(_ a: Double, _ b: Double, x: Double, y: Double) -> (lower: Double, upper: Double) {
        if !(a > 0 && b > 0) || x.isNaN || y.isNaN { return (.nan, .nan) }
        if x <= 0 { return (0, 1) }
        if y <= 0 { return (1, 0) }
        let front = Saddlepoint.beta(a, b, x, y)
        if x <= (a + 1) / (a + b + 2) {
            let lower = min(1, front / fraction(a, b, x, y))
            return (lower, 1 - lower)
        }
        let upper = min(1, front / fraction(b, a, y, x))
        return (1 - upper, upper)
    }

    /// The continued fraction of Didonato and Morris (1992), whose terms are all positive here, by Lentz's method.
    private static func fraction(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
        let tiny = 1e-300
        func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        let shift = a * y - b * x + 1
        var result = kept(a * shift / (a + 1))
        var c = result
        var d = 0.0
        for step in 1..<200_000 {
            let m = Double(step)
            let width = a + 2 * m - 1
            let top = (a + m - 1) / width * ((a + b + m - 1) / width) * (m * (b - m)) * (x * x)
            let bottom = m + m * (b - m) * x / width + (a + m) * (shift + m * (2 - x)) / (a + 2 * m + 1)
            d = 1 / kept(bottom + top * d)
            c = kept(bottom + top / c)
            let change = c * d
            result *= change
            if abs(change - 1) < 3e-16 { break }
        }
        return result
    }
}
