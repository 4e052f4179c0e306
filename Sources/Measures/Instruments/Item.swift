/// The short name of a question in its measure: `relationship`, `44250-9`.
package struct ItemKey: Hashable, Comparable, Sendable {
    package let name: String
    package init(_ name: String) { self.name = name }
    package static func < (left: ItemKey, right: ItemKey) -> Bool { left.name < right.name }
}

/// One question of a measure.
package struct Item: Hashable, Sendable {
    package let key: ItemKey
    package let text: LocalizedText
    /// A short name for tables and for "one line is low", such as "Between us".
    package let shortText: LocalizedText?
    package let form: ItemForm
    package let isRequired: Bool
    /// Counts towards the total and, where named, a subscore.
    package let isScored: Bool
    package let subscore: String?
    /// Worth counts as `lowest + highest - worth`.
    package let isReversed: Bool
    /// An answer worth at least this much (in units of the measure) asks for safety first; `nil` for most items.
    package let riskFrom: Int?
    /// The heading of the group that the item stands under, if any.
    package let group: LocalizedText?

    package init(
        key: ItemKey, text: LocalizedText, shortText: LocalizedText? = nil, form: ItemForm, isRequired: Bool = false,
        isScored: Bool = true, subscore: String? = nil, isReversed: Bool = false, riskFrom: Int? = nil,
        group: LocalizedText? = nil
    ) {
        self.key = key
        self.text = text
        self.shortText = shortText
        self.form = form
        self.isRequired = isRequired
        self.isScored = isScored
        self.subscore = subscore
        self.isReversed = isReversed
        self.riskFrom = riskFrom
        self.group = group
    }
}

/// How a question is answered. Numbers are whole units of the measure (`ScoringRule.decimals`).
package enum ItemForm: Hashable, Sendable {
    /// A line of 10 cm marked anywhere: 0 to 100 millimetres, shown as 0.0 to 10.0.
    case line(low: LocalizedText, high: LocalizedText)
    case choice([Choice])
    case integer(lowest: Int?, highest: Int?)
    /// Units with the measure's decimals.
    case decimal(lowest: Int?, highest: Int?)
    case slider(lowest: Int, highest: Int, step: Int, low: LocalizedText?, high: LocalizedText?)
    case boolean(yesIsWorth: Int, noIsWorth: Int)
    /// Never scored.
    case text
}

/// One of the answers that a choice offers.
package struct Choice: Hashable, Sendable {
    /// Unique in its item.
    package let code: String
    package let text: LocalizedText
    /// What choosing it counts, in units of the measure; `nil` where the choice is not scored.
    package let worth: Int?

    package init(code: String, text: LocalizedText, worth: Int?) {
        self.code = code
        self.text = text
        self.worth = worth
    }
}
