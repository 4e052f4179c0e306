/// What a written file is for.
package enum CSVGuard: Hashable, Sendable {
    /// For programs, and to be read in again: every cell as it is.
    case plain
    /// For spreadsheets: a cell that one could take for a formula gets an apostrophe in front, negative numbers too, so
    /// this form is not for reading in again.
    case guarded

    func needsApostrophe(_ cell: String) -> Bool {
        guard self == .guarded, let first = cell.unicodeScalars.first else { return false }
        return switch first {
        case "=", "+", "-", "@", "\t", "\r", "\n": true
        case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
        default: false
        }
    }
}
