extension Fit {
    /// What other programs call a missing value.
    private static let emptyWords: Set<String> = [
        "n/a", "#n/a", "null", "-", "--", ".", "nan", "na", "missing", "#null!", "#value!", "#div/0!",
    ]

    /// Of categories that may be none: levels that differ in blanks alone or are called as missing values are elsewhere, and
    /// predictors with nearly a level for each row.
    var levelNotes: [String] {
        var notes: [String] = []
        let predictors = frame.coding.levels.map { (label: $0.key.label, levels: $0.value) }
            .sorted { $0.label < $1.label }
        for (label, levels) in frame.groups.map({ (label: $0.label, levels: $0.levels) }) + predictors {
            if let empty = levels.first(where: { Self.emptyWords.contains(Self.withoutBlanks($0).lowercased()) }) {
                notes.append(
                    "A level of '\(label)' is called '\(ShownName.of(empty))' and counts as a category; where it stands for "
                        + "a missing value, write NA.")
            }
            let alike = Dictionary(grouping: levels) { Self.withoutBlanks($0) }.values.filter { $0.count > 1 }
            guard let first = alike.map({ $0.sorted() }).min(by: { $0[0] < $1[0] }) else { continue }
            let note =
                "Levels of '\(label)' differ in blanks alone, such as '\(ShownName.of(first[0]))' and "
                + "'\(ShownName.of(first[1]))'; each counts as another."
            if !notes.contains(note) { notes.append(note) }
        }
        for (label, levels) in predictors where levels.count * 2 > rowCount {
            notes.append(
                "'\(label)' is a category of \(levels.count) levels for \(rowCount) rows; "
                    + "look whether it was meant as numbers.")
        }
        return notes
    }

    /// Without blanks at the ends, and with one for many between words.
    private static func withoutBlanks(_ name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
