/// What no program that makes measures here would make, and what scoring relies on not being there.
extension Measure {
    /// Small letters, digits and hyphens, 60 of them at most.
    package static func isKey(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 60
            && name.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
    }

    package static let versions = 1...1_000_000
    package static let mostItems = 1000

    /// Where it cannot be as it is, such as `items.sleep`; `nil` for a measure that can be asked and scored.
    package var flaw: String? {
        guard Self.isKey(id.key.name) else { return "key" }
        guard Self.versions.contains(id.version) else { return "version" }
        guard (1...Self.mostItems).contains(items.count) else { return "items" }
        var keys: Set<ItemKey> = []
        for item in items {
            guard keys.insert(item.key).inserted, !item.key.name.isEmpty, item.isSound else {
                return "items.\(item.key.name.prefix(60))"
            }
        }
        return scoring.isSound ? nil : "scoring"
    }
}

extension ScoringRule {
    /// A total of all items that a measure may have.
    private static let totals =
        ItemForm.numberRange.lowerBound * Measure.mostItems...ItemForm.numberRange.upperBound * Measure.mostItems

    fileprivate var isSound: Bool {
        (0...3).contains(decimals) && (0...Measure.mostItems).contains(mayBeMissing) && lowest <= highest
            && Self.totals.contains(lowest) && Self.totals.contains(highest)
    }
}

extension Item {
    fileprivate var isSound: Bool {
        form.isSound && !(isReversed && form.worthRange == nil)
            && riskFrom.map { ItemForm.numberRange.contains($0) } ?? true
    }
}

extension ItemForm {
    fileprivate var isSound: Bool {
        func isNumber(_ number: Int?) -> Bool { number.map { Self.numberRange.contains($0) } ?? true }
        switch self {
        case .line, .text: return true
        case .choice(let choices):
            return !choices.isEmpty && Set(choices.map(\.code)).count == choices.count
                && choices.allSatisfy { isNumber($0.worth) }
        case .integer(let lowest, let highest), .decimal(let lowest, let highest):
            guard isNumber(lowest), isNumber(highest) else { return false }
            return (lowest ?? Self.numberRange.lowerBound) <= (highest ?? Self.numberRange.upperBound)
        case .slider(let lowest, let highest, let step, _, _):
            return isNumber(lowest) && isNumber(highest) && lowest < highest && (1...highest - lowest).contains(step)
        case .boolean(let yes, let no): return isNumber(yes) && isNumber(no)
        }
    }
}
