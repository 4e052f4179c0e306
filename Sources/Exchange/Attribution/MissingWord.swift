/// The words by which files of others say that there is nothing.
enum MissingWord {
    static let all: Set<String> = ["", "NA", "N/A", "n/a", "NaN", "nan", "null", "NULL", ".", "-"]

    /// The cell without white space around it; `nil` where it says nothing.
    static func cell(_ text: String?) -> String? {
        guard let text else { return nil }
        let start = text.drop { $0.isWhitespace }
        let trimmed = String(start.reversed().drop { $0.isWhitespace }.reversed())
        return all.contains(trimmed) ? nil : trimmed
    }
}
