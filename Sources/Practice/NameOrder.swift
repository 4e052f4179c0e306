internal import Foundation

/// Names as people look for them and as lists are in order by them: capitals, marks over letters and the ways in which
/// one letter is written do not matter.
package enum NameOrder {
    /// The same for names that differ in nothing else.
    package static func key(_ name: String) -> String {
        // Nearly all names, and much the quicker.
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.lowercased() }
        let folded = name.folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        return String(folded.flatMap { letters[$0] ?? String($0) })
    }

    /// In order by that part of each, and by its id where names are alike.
    package static func sorted<Row, Place: Comparable>(
        _ rows: [Row], by name: (Row) -> String, then place: (Row) -> Place
    ) -> [Row] {
        rows.map { (key: key(name($0)), name: name($0), row: $0) }.sorted { one, other in
            if one.key != other.key { return one.key < other.key }
            if one.name != other.name { return one.name < other.name }
            return place(one.row) < place(other.row)
        }.map(\.row)
    }

    /// Letters of their own that people type as these.
    private static let letters: [Character: String] = [
        "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h",
    ]
}
