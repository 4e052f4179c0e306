internal import Clinic

/// Fields of a compact text, parted by spaces: numbers in decimals, ids as two hexadecimal halves, and words with `\\`
/// for a backslash, `\s` for a space, `\n` for a line feed, `\0` for NUL and `\e` alone for no characters at all.
struct FieldWriter {
    private(set) var text = ""

    mutating func append(_ number: Int) { field(String(number)) }
    mutating func append(_ number: Int64) { field(String(number)) }

    mutating func append<Subject>(_ id: ID<Subject>) {
        field(String(id.high, radix: 16))
        field(String(id.low, radix: 16))
    }

    mutating func append(_ words: String) {
        var escaped = ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case " ": escaped += "\\s"
            case "\n": escaped += "\\n"
            case "\0": escaped += "\\0"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        field(words.isEmpty ? "\\e" : escaped)
    }

    /// Letters that need no escaping.
    mutating func append(letter: StaticString) { field(letter.description) }

    private mutating func field(_ field: String) {
        if !text.isEmpty { text += " " }
        text += field
    }
}
