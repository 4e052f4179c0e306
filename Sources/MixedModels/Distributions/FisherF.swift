/// Fisher's F distribution.
public struct FisherF: Sendable, Hashable {
    public let numerator: Double
    public let denominator: Double
    public init(numerator: Double, denominator: Double) {
        self.numerator = numerator
        self.denominator = denominator
    }

    public func cumulative(_ x: Double) -> Double { tails(x).lower }
    public func upperTail(_ x: Double) -> Double { tails(x).upper }
    public func quantile(_ probability: Double) -> Double {
        QuantileSearch.find(probability, lowest: 0, start: 1, tails: tails)
    }

    private func tails(_ x: Double) -> (lower: Double, upper: Double) {
        guard numerator > 0, denominator > 0, !x.isNaN else { return (.nan, .nan) }
        guard x > 0 else { return (0, 1) }
        if x == .infinity { return (1, 0) }
        if denominator > 1e10 {
            let limit = ChiSquared(degrees: numerator)
            return (limit.cumulative(numerator * x), limit.upperTail(numerator * x))
        }
        let whole = numerator * x + denominator
        return IncompleteBeta.tails(
            numerator / 2, denominator / 2, x: numerator * x / whole, y: denominator / whole)
    }
}
