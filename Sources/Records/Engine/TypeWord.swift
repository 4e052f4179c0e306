/// The column types of migrations: capital words that each engine puts into its own. Nothing else differs by engine.
///
/// | word | holds | SQLite | PostgreSQL |
/// |---|---|---|---|
/// | `ID` | a UUID | BLOB | uuid |
/// | `INSTANT` | microseconds since 1970 UTC | INTEGER | bigint |
/// | `DAY` | a calendar day as days since 1970-01-01, without a zone | INTEGER | bigint |
/// | `WHOLE` | a whole number | INTEGER | bigint |
/// | `FLAG` | 0 or 1; compare with 0 and 1, never with TRUE | INTEGER | bigint |
/// | `DECIMAL` | a double | REAL | double precision |
/// | `BYTES` | bytes | BLOB | bytea |
/// | `TEXT` | Unicode text without U+0000 | TEXT | text |
package enum TypeWord: String, CaseIterable, Sendable {
    case id = "ID"
    case instant = "INSTANT"
    case day = "DAY"
    case whole = "WHOLE"
    case flag = "FLAG"
    case decimal = "DECIMAL"
    case bytes = "BYTES"
    case text = "TEXT"
}

extension TypeWord {
    /// `sql` with every type word, outside of quotes and comments, put as `spelling` says. Capitals matter: `id` is a
    /// column, `ID` a type.
    package static func render(_ sql: SQL, as spelling: (TypeWord) -> String) -> String {
        var rendered = ""
        var word = ""
        var inQuotes = false
        var inComment = false
        func endWord() {
            if let type = TypeWord(rawValue: word) { rendered += spelling(type) } else { rendered += word }
            word = ""
        }
        var previous: Character = " "
        for character in sql.description {
            if inQuotes || inComment {
                rendered.append(character)
                if inQuotes, character == "'" { inQuotes = false }
                if inComment, character == "\n" { inComment = false }
            } else if character.isLetter || character.isNumber || character == "_" {
                word.append(character)
            } else {
                endWord()
                rendered.append(character)
                if character == "'" { inQuotes = true }
                if character == "-", previous == "-" { inComment = true }
            }
            previous = character
        }
        endWord()
        return rendered
    }
}
