/// Inverts a distribution function by bracketing and bisection in the logarithm, on the smaller tail.
enum QuantileSearch {
    static func find(
        _ probability: Double, upper: Double? = nil, lowest: Double, start: Double,
        tails: (Double) -> (lower: Double, upper: Double)
    ) -> Double {
        guard probability >= 0, probability <= 1 else { return .nan }
        let above = upper ?? (1 - probability)
        if probability == 0 { return lowest }
        if above == 0 { return .infinity }
        let useUpper = above < probability
        func tooLow(_ point: Double) -> Bool {
            let at = tails(point)
            return useUpper ? at.upper > above : at.lower < probability
        }
        guard !tails(start).lower.isNaN else { return .nan }
        var (low, high) = (start, start)
        for _ in 0..<1100 where !tooLow(low) { (high, low) = (low, low / 4) }
        for _ in 0..<1100 where tooLow(high) { (low, high) = (high, high * 4) }
        for _ in 0..<200 {
            let middle = high > 2 * low ? (low * high).squareRoot() : low + (high - low) / 2
            if middle <= low || middle >= high { break }
            if tooLow(middle) { low = middle } else { high = middle }
        }
        return low + (high - low) / 2
    }
}
