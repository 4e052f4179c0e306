import Foundation

/// The reliable change index of a measure in one population (Jacobson and Truax): how large a change must be before the
/// measure's own error is an unlikely reason for it.
package struct ReliableChange: Hashable, Sendable {
    /// Of the totals in that population, in points, above 0. SD in the formulas.
    package let deviation: Double
    /// r in the formulas, 0 to 1.
    package let reliability: Double

    /// |RCI| beyond which a change is reliable: two-sided 5% of the normal curve.
    package static let criticalIndex = 1.96

    /// `nil` where the deviation is not above 0 or the reliability lies outside of 0 to 1.
    package init?(deviation: Double, reliability: Double) {
        guard deviation > 0, deviation.isFinite, (0...1).contains(reliability) else { return nil }
        self.deviation = deviation
        self.reliability = reliability
    }

    /// SEM = SD * sqrt(1 - r).
    package var standardError: Double { deviation * (1 - reliability).squareRoot() }

    /// Sdiff = sqrt(2) * SEM.
    package var standardErrorOfDifference: Double { 2.0.squareRoot() * standardError }

    /// 1.96 * Sdiff, in points: a change beyond it is reliable.
    package var threshold: Double { Self.criticalIndex * standardErrorOfDifference }

    /// RCI = change / Sdiff; `nil` where the measure has no error at all.
    package func index(of change: Double) -> Double? {
        standardErrorOfDifference > 0 ? change / standardErrorOfDifference : nil
    }

    package func isReliable(_ change: Double) -> Bool { change.magnitude > threshold }

    /// The least change in whole units of 10^-`decimals` points that is reliable: what a threshold row holds.
    package func leastUnits(decimals: Int) -> Int {
        Int((threshold * pow(10, Double(decimals))).rounded(.down)) + 1
    }
}
