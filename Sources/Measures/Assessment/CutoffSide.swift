/// On which side of its cutoff a total lies.
package struct CutoffSide: Hashable, Sendable {
    package let total: Int
    /// The row that was used, with its source and grade.
    package let cutoff: Threshold
    package let direction: ScoringRule.Direction

    package init(total: Int, cutoff: Threshold, direction: ScoringRule.Direction) {
        self.total = total
        self.cutoff = cutoff
        self.direction = direction
    }

    /// Exactly at the cutoff is not below it.
    package var isBelow: Bool { total < cutoff.value }

    /// The clinical range of an outcome, the range to talk about of an alliance. Where higher is better that is below
    /// the cutoff; where higher is worse, at the cutoff or above.
    package var isWorse: Bool { direction == .higherIsBetter ? isBelow : !isBelow }
}
