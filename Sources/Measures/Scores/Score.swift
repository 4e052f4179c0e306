/// What a response comes to under its measure's own rule. Numbers are whole units of the measure.
package struct Score: Hashable, Sendable {
    package let measure: MeasureVersion
    package let result: ScoreResult
    /// Items answered at or above their risk mark, in the order of the measure.
    package let risks: [RiskAnswer]

    package init(measure: MeasureVersion, result: ScoreResult, risks: [RiskAnswer] = []) {
        self.measure = measure
        self.result = result
        self.risks = risks
    }

    /// The total, where there is one.
    package var total: Int? {
        switch result {
        case .valid(let sum): sum.total
        case .totalOnly(let total): total
        case .incomplete, .declined, .unscored: nil
        }
    }
}

package enum ScoreResult: Hashable, Sendable {
    case valid(ScoreSum)
    /// Too many scored items without an answer; which ones.
    case incomplete(missing: [ItemKey])
    case declined
    case totalOnly(Int)
    /// The measure is not scored at all.
    case unscored
}

package struct ScoreSum: Hashable, Sendable {
    package let total: Int
    /// Each scored item's worth after reversing.
    package let items: ItemWorths
    package let subscores: [String: Int]
    /// How many scored items had no answer and were allowed not to.
    package let missing: Int

    package init(total: Int, items: ItemWorths, subscores: [String: Int] = [:], missing: Int = 0) {
        self.total = total
        self.items = items
        self.subscores = subscores
        self.missing = missing
    }
}

/// An answer that asks for safety first.
package struct RiskAnswer: Hashable, Sendable {
    package let item: ItemKey
    package let worth: Int

    package init(item: ItemKey, worth: Int) {
        self.item = item
        self.worth = worth
    }
}
