/// The range of a measure's totals, and how they come to points of 40 of which more is better: courses of every measure
/// are expected on that one scale, each measure by itself.
package struct CourseScale: Hashable, Sendable {
    /// In the measure's own units.
    package let lowest: Int
    package let highest: Int
    package let isHigherBetter: Bool

    /// `nil` where there is no range, or one beyond a million units.
    package init?(lowest: Int, highest: Int, isHigherBetter: Bool) {
        guard lowest < highest, lowest >= -1_000_000, highest <= 1_000_000 else { return nil }
        self.lowest = lowest
        self.highest = highest
        self.isHigherBetter = isHigherBetter
    }

    private init() { (lowest, highest, isHigherBetter) = (0, 400, true) }

    /// The four-line checks: tenths of 0 to 40.
    package static let fourLines = CourseScale()

    package static let most = 40.0

    package func contains(_ total: Int) -> Bool { (lowest...highest).contains(total) }

    @inline(__always)
    package func points(_ total: Int) -> Double {
        let share = Double(total - lowest) / Double(highest - lowest)
        return (isHigherBetter ? share : 1 - share) * Self.most
    }

    /// Not rounded, and not held within the range.
    @inline(__always)
    package func total(_ points: Double) -> Double {
        let share = points / Self.most
        return Double(lowest) + (isHigherBetter ? share : 1 - share) * Double(highest - lowest)
    }
}
