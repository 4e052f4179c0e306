/// The four marks of a complete check, in the order of its items, in millimetres: the short way to a total, without
/// a dictionary, for whoever fills in very many.
package struct CheckAnswers: Hashable, Sendable {
    package let first: Int
    package let second: Int
    package let third: Int
    package let fourth: Int

    /// `nil` where a mark lies outside of 0 to 100.
    package init?(_ first: Int, _ second: Int, _ third: Int, _ fourth: Int) {
        let range = ItemForm.lineRange
        guard range.contains(first), range.contains(second), range.contains(third), range.contains(fourth) else {
            return nil
        }
        self.first = first
        self.second = second
        self.third = third
        self.fourth = fourth
    }

    /// 0 to 400, in tenths of a point: what `Measure.score` gives for the same marks.
    package var total: Int { first + second + third + fourth }

    /// The same marks as what was handed in; `nil` for a measure that is not four scored lines added up.
    package func content(for measure: Measure) -> ResponseContent? {
        guard measure.isFourLineCheck else { return nil }
        let keys = measure.items.map(\.key)
        return .answers([
            keys[0]: .number(first), keys[1]: .number(second), keys[2]: .number(third), keys[3]: .number(fourth),
        ])
    }
}

extension Measure {
    /// Four lines of 0 to 100, added up, none of them reversed.
    package var isFourLineCheck: Bool {
        scoring.method == .sum && scoring.decimals == 1 && items.count == 4
            && items.allSatisfy { item in
                guard case .line = item.form else { return false }
                return item.isScored && !item.isReversed
            }
    }
}
