/// A share of variance, 0 to 1, with its 95% interval.
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
