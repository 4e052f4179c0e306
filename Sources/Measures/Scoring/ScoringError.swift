/// Why a response cannot be scored: it does not fit the measure that it names, so nothing of it may be kept.
package enum ScoringError: Error, Hashable, Sendable {
    /// The measure has no such item.
    case unknownItem(ItemKey)
    /// A word where a number is asked for, or the like.
    case wrongForm(ItemKey)
    /// In units of the measure; `nil` where that side is open.
    case outOfRange(ItemKey, lowest: Int?, highest: Int?)
    /// Between two steps of a slider.
    case offStep(ItemKey, step: Int)
    /// The item offers no such choice.
    case unknownChoice(ItemKey, code: String)
    /// A total alone that the measure cannot reach, in units.
    case totalOutOfRange(lowest: Int, highest: Int)
    /// A total alone for a measure that has no total.
    case totalOfUnscored
    /// A reversed item without a lowest and a highest worth: a fault of the measure, not of the answer.
    case cannotReverse(ItemKey)
}
