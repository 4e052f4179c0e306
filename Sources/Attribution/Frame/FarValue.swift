/// A number of a file far outside the others of its column, as a slip makes it, or a code for what is missing.
package struct FarValue: Hashable, Sendable {
    package enum Column: String, Hashable, Sendable, CaseIterable {
        case outcome, alliance, intake
    }

    package let column: Column
    package let value: Double
    /// As an editor counts.
    package let line: Int
    /// Lines beside this one whose value is far from the others too.
    package let more: Int
    /// Half of all values lie within.
    package let middle: Interval

    /// So many times the distance between the quartiles beyond the nearer of them.
    package static let far = 5.0
    /// Of fewer values nothing is said.
    package static let fewest = 20

    package init(column: Column = .outcome, value: Double, line: Int, more: Int = 0, middle: Interval) {
        self.column = column
        self.value = value
        self.line = line
        self.more = more
        self.middle = middle
    }

    /// The farthest of these; `nil` where none is far, and where half of them are the same. Most alliance totals stand
    /// near the top, so that a low one is no slip: of totals of 40, and of those that pile up at the top of another scale,
    /// none within the scale is far.
    package init?(_ column: Column, among values: [(value: Double, line: Int)]) {
        guard values.count >= Self.fewest else { return nil }
        let sorted = values.map(\.value).sorted()
        let middle = Interval(sorted[sorted.count / 4], sorted[sorted.count * 3 / 4])
        guard middle.high > middle.low else { return nil }
        let isOfForty = column == .alliance && middle.low >= 0 && middle.high > 10 && middle.high <= 40
        let top: Double? = isOfForty ? 40 : column == .alliance ? ScaleTop.piled(sorted) : nil
        func distance(_ value: Double) -> Double {
            top.map { (0...$0).contains(value) } ?? false ? 0 : max(middle.low - value, value - middle.high)
        }
        let all = values.filter { distance($0.value) > Self.far * (middle.high - middle.low) }
        guard let farthest = all.max(by: { distance($0.value) < distance($1.value) }) else { return nil }
        self.init(
            column: column, value: farthest.value, line: farthest.line, more: all.count - 1, middle: middle)
    }
}
