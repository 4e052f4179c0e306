/// A part of the variance, where 1 is all of it, with its 95% interval. What is lost without a source is never below 0; a
/// fair share may be, where others account for more without it.
package struct Estimate: Hashable, Sendable {
    package let value: Double
    /// `nil` where no interval can be given.
    package let interval: Interval?

    package init(_ value: Double, _ interval: Interval? = nil) {
        self.value = value
        self.interval = interval
    }
}

package struct Interval: Hashable, Sendable {
    package let low: Double
    package let high: Double

    package init(_ low: Double, _ high: Double) {
        self.low = low
        self.high = high
    }

    package func contains(_ value: Double) -> Bool { low <= value && value <= high }
}
