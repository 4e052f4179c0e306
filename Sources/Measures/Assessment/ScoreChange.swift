/// From one total to a later one of the same measure, in units.
package struct ScoreChange: Hashable, Sendable {
    package let from: Int
    package let to: Int
    package let direction: ScoringRule.Direction
    /// The row that it is held against; `nil` where no such number is known for the measure.
    package let threshold: Threshold?

    package init(from: Int, to: Int, direction: ScoringRule.Direction, threshold: Threshold?) {
        self.from = from
        self.to = to
        self.direction = direction
        self.threshold = threshold
    }

    /// Up is above 0, whatever is better.
    package var amount: Int { to - from }

    /// Above 0 where it went the better way.
    package var improvement: Int { direction == .higherIsBetter ? amount : -amount }

    /// A change of exactly the threshold is reliable; `nil` where there is no threshold.
    package var reliability: Reliability? {
        guard let threshold else { return nil }
        if improvement >= threshold.value { return .improvement }
        return -improvement >= threshold.value ? .deterioration : .noReliableChange
    }

    package enum Reliability: String, Hashable, Sendable, CaseIterable {
        case improvement, deterioration, noReliableChange = "no-reliable-change"
    }
}
