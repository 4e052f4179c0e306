package import Clinic

/// What the directory says of a resource.
package struct ResourceContent: Hashable, Sendable {
    package var name: String
    /// Who runs it; may be empty.
    package var provider = ""
    package var offers = ""
    package var kinds: Set<BarrierKind> = []
    /// Towns, quarters, streets: where it can be had. None means not said.
    package var places: [String] = []
    /// Codes in lower case (`es`, `pt-br`); `*` means any. None means not said.
    package var languages: [String] = []
    package var cost = ResourceCost.unknown
    package var costNote = ""
    package var eligibility = ""
    /// Whole years, both inclusive.
    package var youngest: Int?
    package var oldest: Int?
    package var hours = ""
    package var phone = ""
    package var email = ""
    package var web = ""
    package var address = ""
    package var notes = ""
    /// The day on which somebody last made sure that this is so.
    package var checkedOn: Day?
    package var checkedBy: PersonID?
    /// Who checked it where that is nobody of the practice.
    package var checkedElsewhere = ""

    package init(name: String) { self.name = name }

    /// The same, but for who checked it and when.
    package var unchecked: ResourceContent {
        var plain = self
        (plain.checkedOn, plain.checkedBy, plain.checkedElsewhere) = (nil, nil, "")
        return plain
    }

    package static let anyLanguage = "*"
}

package enum ResourceCost: String, Hashable, Sendable, CaseIterable {
    case free
    /// A part of the price, or a small sum.
    case little
    case pays, unknown
}

/// How old what the directory says is, against the practice's limit.
package enum Freshness: Hashable, Sendable {
    case fresh(days: Int)
    case stale(days: Int)
    /// Nobody has said that it was checked, or a day that has not come.
    case never

    package init(_ content: ResourceContent, today: Day, limitDays: Int) {
        guard let day = content.checkedOn, day <= today else {
            self = .never
            return
        }
        let days = today.number - day.number
        self = days > limitDays ? .stale(days: days) : .fresh(days: days)
    }

    package var isFresh: Bool {
        if case .fresh = self { true } else { false }
    }
}
