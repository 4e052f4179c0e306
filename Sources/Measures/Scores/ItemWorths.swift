/// What each scored item came to, by its key; absent where unanswered. In the order of the keys.
///
/// A check has four of them and every response of an episode is read to judge it, so this is a row to look through: a
/// dictionary's hashing took longer than reading its row from the store.
package struct ItemWorths: Hashable, Sendable {
    private let entries: [Entry]

    private struct Entry: Hashable, Sendable {
        let key: ItemKey
        let worth: Int
    }

    package init(_ worths: [(key: ItemKey, value: Int)]) {
        var entries: [Entry] = []
        entries.reserveCapacity(worths.count)
        var isInOrder = true
        for (key, worth) in worths {
            if let last = entries.last, last.key >= key { isInOrder = false }
            entries.append(Entry(key: key, worth: worth))
        }
        self.entries = isInOrder ? entries : Self.withoutRepeats(entries.sorted { $0.key < $1.key })
    }

    package init(_ worths: [ItemKey: Int]) { self.init(worths.map { $0 }) }

    package subscript(_ key: ItemKey) -> Int? {
        for entry in entries where entry.key == key { return entry.worth }
        return nil
    }

    package var count: Int { entries.count }
    package var isEmpty: Bool { entries.isEmpty }
    package var values: [Int] { entries.map(\.worth) }

    /// One key has one worth: the last that was named.
    private static func withoutRepeats(_ entries: [Entry]) -> [Entry] {
        var kept: [Entry] = []
        for entry in entries {
            if kept.last?.key == entry.key { kept.removeLast() }
            kept.append(entry)
        }
        return kept
    }
}

extension ItemWorths: Sequence {
    package func makeIterator() -> AnyIterator<(key: ItemKey, value: Int)> {
        var rest = entries[...]
        return AnyIterator { rest.popFirst().map { ($0.key, $0.worth) } }
    }
}

extension ItemWorths: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (ItemKey, Int)...) {
        self.init(elements.map { (key: $0.0, value: $0.1) })
    }
}
