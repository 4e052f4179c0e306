/// So many of so many, with the interval that Wilson gave for it (95%).
package struct Proportion: Hashable, Sendable {
    package let count: Int
    package let total: Int
    /// How many times as wide as of independent ones its variance is, 1 or more: where they come in bunches, as several
    /// alarms of one course do, so many fewer are behind the interval.
    package let designEffect: Double

    /// `nil` where there is nothing to take a part of.
    package init?(_ count: Int, of total: Int, designEffect: Double = 1) {
        guard total > 0, (0...total).contains(count) else { return nil }
        self.count = count
        self.total = total
        self.designEffect = max(1, designEffect)
    }

    package var share: Double { Double(count) / Double(total) }

    /// Wilson's score interval, z = 1.96, of as many as there would be without bunches.
    package var interval: ClosedRange<Double> {
        let (n, z) = (Double(total) / designEffect, 1.959_964)
        let middle = share + z * z / (2 * n)
        let width = z * ((share * (1 - share) + z * z / (4 * n)) / n).squareRoot()
        let whole = 1 + z * z / n
        return max(0, (middle - width) / whole)...min(1, (middle + width) / whole)
    }
}
