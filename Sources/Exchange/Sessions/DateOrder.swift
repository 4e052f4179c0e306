internal import Practice

/// In which order a file writes the day, the month and the year: of 03/04/2026 alone nobody can tell.
package enum DateOrder: String, Hashable, Sendable, CaseIterable {
    case iso, dmy, mdy

    /// A day of the calendar as it stands in a cell, and what follows it, such as a time of day.
    struct Written: Hashable {
        let year: Int
        let month: Int
        let day: Int
        let rest: String

        /// `2026-11-24`.
        var iso: String {
            [(year, 4), (month, 2), (day, 2)].map { value, width in
                let digits = String(value)
                return String(repeating: "0", count: max(0, width - digits.count)) + digits
            }.joined(separator: "-")
        }
    }

    /// A day as it is written in this order.
    package var example: String {
        switch self {
        case .iso: "2026-11-24"
        case .dmy: "24.11.2026"
        case .mdy: "11/24/2026"
        }
    }

    /// Whether a cell begins with a date in this order.
    package func reads(_ cell: String) -> Bool { read(cell) != nil }

    /// With the year in four digits, parted by hyphens, slashes or points; one that begins with the year is read in that
    /// order whatever the file's.
    func read(_ cell: String) -> Written? {
        let text = cell.drop { $0.isWhitespace }
        let date = text.prefix { $0 != "T" && $0 != "," && !$0.isWhitespace }
        let parts = date.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
        guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.count) && $0.utf8.allSatisfy(Self.isDigit) })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        let (year, month, day) =
            if parts[0].count == 4 {
                (numbers[0], numbers[1], numbers[2])
            } else if self == .dmy, parts[2].count == 4 {
                (numbers[2], numbers[1], numbers[0])
            } else if self == .mdy, parts[2].count == 4 {
                (numbers[2], numbers[0], numbers[1])
            } else {
                (0, 0, 0)
            }
        guard year >= 1000, (1...12).contains(month), (1...31).contains(day) else { return nil }
        return Written(
            year: year, month: month, day: day, rest: Checks.trimmed(String(text[date.endIndex...].dropFirst())))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
