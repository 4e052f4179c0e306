internal import Foundation

/// Numbers as they stand in a file.
enum CSVNumber {
    private static let powers: [Double] = (0...22).map { pow(10, Double($0)) }

    /// The number, not-a-number for a missing value, or `nil` for text.
    ///
    /// - Parameter takesComma: whether a comma before the decimals will do.
    @inline(__always)
    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int, takesComma: Bool = false
    ) -> Double? {
        let comma: UInt8 = takesComma ? 44 : 46
        var (at, end) = (from, to)
        while at < end, bytes[at] == 32 || bytes[at] == 9 { at += 1 }
        while end > at, bytes[end - 1] == 32 || bytes[end - 1] == 9 { end -= 1 }
        if at == end { return .nan }
        let start = at
        var isNegative = false
        if bytes[at] == 45 || bytes[at] == 43 {
            isNegative = bytes[at] == 45
            at += 1
        }
        var (mantissa, digits, decimals) = (0, 0, 0)
        var isPastPoint = false
        while at < end {
            let byte = bytes[at]
            if byte >= 48, byte <= 57 {
                mantissa = mantissa &* 10 &+ Int(byte &- 48)
                digits += 1
                if isPastPoint { decimals += 1 }
            } else if byte == 46 || byte == comma, !isPastPoint {
                isPastPoint = true
            } else {
                break
            }
            at += 1
        }
        if at == end, digits > 0, digits <= 15 {
            let value = Double(mantissa) / powers[decimals]
            return isNegative ? -value : value
        }
        return slow(bytes, start, end, takesComma)
    }

    private static func slow(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ takesComma: Bool
    ) -> Double? {
        var text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        if takesComma, !text.contains("."), text.utf8.count(where: { $0 == 44 }) == 1 {
            text = text.replacing(",", with: ".")
        }
        if text.hasPrefix("\u{2212}") { text = "-" + text.dropFirst() }
        if isMissing(text) { return .nan }
        guard let first = text.utf8.first, first == 45 || first == 43 || first == 46 || (48...57).contains(first)
        else {
            return ["inf", "infinity"].contains(text.lowercased()) ? .infinity : nil
        }
        if text.lowercased().contains("x") { return nil }
        return Double(text)
    }

    /// A whole number of more than 15 significant digits, which a Double does not tell from its neighbours.
    static func isLongInteger(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
        var (digits, zeros) = (0, 0)
        for at in from..<to {
            switch bytes[at] {
            case 48 where digits == 0: break
            case 48: zeros += 1
            case 49...57:
                digits += zeros + 1
                zeros = 0
            case 32, 9: break
            case 43, 45: if digits > 0 || zeros > 0 { return false }
            default: return false
            }
        }
        return digits > 15
    }

    /// Whether a cell among numbers is a missing value.
    static func isMissing(_ text: String) -> Bool { isAlwaysMissing(text) || isMissingNumber(text) }

    /// Whether a cell is a missing value in any column.
    static func isAlwaysMissing(_ text: String) -> Bool { text.isEmpty || text == "NA" }

    /// Whether a cell is one where other cells are numbers; among words it is a word.
    static func isMissingNumber(_ text: String) -> Bool { text == "NaN" || text == "nan" || text == "." }

    /// A number as much of Europe writes it: `3,14`, `-1.234,5`.
    static func hasDecimalComma(_ text: String) -> Bool {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, parts[1].utf8.allSatisfy({ (48...57).contains($0) }) else {
            return false
        }
        let whole = parts[0].utf8.first == 45 || parts[0].utf8.first == 43 ? parts[0].dropFirst() : parts[0]
        return !whole.isEmpty && whole.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
    }
}
