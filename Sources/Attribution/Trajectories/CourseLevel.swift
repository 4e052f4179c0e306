internal import MixedModels

/// How much of what may come lies within a band.
package struct CourseLevel: Hashable, Sendable {
    /// 50 to 99.
    package let percent: Int
    /// Standard deviations to either side of the middle.
    package let reach: Double

    package init(percent: Int) {
        let held = min(99, max(50, percent))
        self.percent = held
        reach = Normal.quantile(0.5 + Double(held) / 200)
    }

    /// Trier's rule.
    package static let usual = CourseLevel(percent: 90)
}
