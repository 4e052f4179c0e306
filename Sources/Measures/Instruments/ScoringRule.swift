/// How answers come to a score, as data of the measure. All arithmetic is in whole units of 10^-`decimals` points.
package struct ScoringRule: Hashable, Sendable {
    package enum Method: String, Hashable, Sendable, CaseIterable {
        /// The worths added up; an item that may be missing counts nothing.
        case sum
        /// The worths' sum by the number answered.
        case mean
        /// The mean of what was answered times the number of scored items, rounded half up to a whole unit.
        case proratedSum = "prorated-sum"
        /// Asked, kept and shown, never added up (young children).
        case unscored
    }

    package enum Direction: String, Hashable, Sendable {
        case higherIsBetter = "higher-is-better", higherIsWorse = "higher-is-worse"
    }

    package let method: Method
    /// How many scored items may be unanswered before the score is incomplete; 0 for the four-line checks.
    package let mayBeMissing: Int
    package let direction: Direction
    /// 0 to 3; 1 for the four-line checks, whose unit is a millimetre or a tenth of a point.
    package let decimals: Int
    /// In units; the four-line checks run from 0 to 400.
    package let lowest: Int
    package let highest: Int

    package init(
        method: Method, mayBeMissing: Int = 0, direction: Direction, decimals: Int, lowest: Int, highest: Int
    ) {
        self.method = method
        self.mayBeMissing = mayBeMissing
        self.direction = direction
        self.decimals = decimals
        self.lowest = lowest
        self.highest = highest
    }
}
