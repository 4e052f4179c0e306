/// A mean with how many it is of.
package struct Mean: Hashable, Sendable {
    /// In the unit of the values, rounded half away from zero.
    package let value: Int
    package let count: Int

    /// `nil` of nothing.
    package init?(_ values: [Int]) {
        guard !values.isEmpty else { return nil }
        let sum = values.reduce(0, +)
        let half = values.count / 2
        value = (sum >= 0 ? sum + half : sum - half) / values.count
        count = values.count
    }
}
