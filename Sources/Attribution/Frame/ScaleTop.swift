/// The top of a scale of which nobody said how far it goes.
package enum ScaleTop {
    private static let fewest = 10

    /// The highest total there is, where a tenth of all stand on it and ten at the least: no scale of which people use the
    /// whole looks so. One that lies far above all others is passed over, as a slip. `nil` where there is no such pile.
    package static func piled(_ totals: some Sequence<Double>) -> Double? {
        var counts: [Double: Int] = [:]
        var all = 0
        for total in totals {
            counts[total, default: 0] += 1
            all += 1
        }
        var values = counts.keys.sorted()
        if values.count > 1, let last = values.last, counts[last] == 1, last > 1.5 * values[values.count - 2] {
            values.removeLast()
        }
        guard let top = values.last, top > 0, let held = counts[top] else { return nil }
        return held >= fewest && held * 10 >= all ? top : nil
    }
}
