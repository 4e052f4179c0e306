/// How long something took, over several: the middle, and what nine of ten stayed within.
package struct Spread: Hashable, Sendable {
    /// Seconds.
    package let median: Int64
    package let ninetieth: Int64
    /// 95%, from the order of the values alone; `nil` for too few to say (fewer than eight).
    package let medianInterval: ClosedRange<Int64>?
    package let count: Int

    /// `nil` of nothing.
    package init?(_ seconds: [Int64]) {
        guard !seconds.isEmpty else { return nil }
        let sorted = seconds.sorted()
        median = Self.quantile(sorted, 0.5)
        ninetieth = Self.quantile(sorted, 0.9)
        medianInterval = Self.interval(sorted)
        count = sorted.count
    }

    /// Between two values in proportion (the seventh of Hyndman and Fan's nine definitions).
    private static func quantile(_ sorted: [Int64], _ share: Double) -> Int64 {
        let place = Double(sorted.count - 1) * share
        let below = Int(place.rounded(.down))
        let above = min(below + 1, sorted.count - 1)
        let part = place - Double(below)
        return Int64((Double(sorted[below]) * (1 - part) + Double(sorted[above]) * part).rounded())
    }

    /// Between the two order statistics that the binomial distribution gives (its normal approximation, rounded
    /// outwards).
    private static func interval(_ sorted: [Int64]) -> ClosedRange<Int64>? {
        let half = Double(sorted.count) / 2
        let width = 1.959_964 * Double(sorted.count).squareRoot() / 2
        let (low, high) = (Int((half - width).rounded(.down)), Int((half + width).rounded(.up)) + 1)
        guard low >= 1, high <= sorted.count else { return nil }
        return sorted[low - 1]...sorted[high - 1]
    }
}
