/// Walks over the fields of separated bytes (RFC 4180), without copying them. What separates is the comma, the semicolon
/// or the tab, whichever the header has most of.
struct CSVScanner {
    struct Field {
        let start: Int
        let end: Int
        /// Quotes inside are doubled and have to be undone.
        let hasDoubledQuotes: Bool
        let isLast: Bool
    }

    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var at: Int
    private(set) var line = 1
    private let separator: UInt8

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        at = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
        if let told = Self.told(bytes, from: at) {
            separator = told
            at += 5
        } else {
            separator = Self.separator(bytes, from: at)
        }
    }

    /// Whether numbers may have a decimal comma: where it does not separate fields.
    var takesDecimalComma: Bool { separator != 44 }

    /// The separator where a first line `sep=;` says it, as a spreadsheet reads it.
    private static func told(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt8? {
        guard bytes.count > start + 5,
            zip(bytes[start..<(start + 4)], Array("sep=".utf8)).allSatisfy({ $0 | 0x20 == $1 | 0x20 }),
            [44, 59, 9].contains(bytes[start + 4]), [10, 13].contains(bytes[start + 5])
        else { return nil }
        return bytes[start + 4]
    }

    private static func separator(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt8 {
        var (commas, semicolons, tabs, isQuoted, hasBegun) = (0, 0, 0, false, false)
        for byte in bytes[start...] {
            switch byte {
            case 34: isQuoted.toggle()
            case 10 where hasBegun && !isQuoted, 13 where hasBegun && !isQuoted:
                return tabs > max(commas, semicolons) ? 9 : semicolons > commas ? 59 : 44
            case 44 where !isQuoted: commas += 1
            case 59 where !isQuoted: semicolons += 1
            case 9 where !isQuoted: tabs += 1
            default: break
            }
            hasBegun = hasBegun || (byte != 10 && byte != 13)
        }
        return tabs > max(commas, semicolons) ? 9 : semicolons > commas ? 59 : 44
    }

    /// Passes over empty lines; false at the end.
    mutating func startsRow() -> Bool {
        while at < bytes.count, bytes[at] == 10 || bytes[at] == 13 {
            if bytes[at] == 10 { line += 1 }
            at += 1
        }
        return at < bytes.count
    }

    @inline(__always)
    mutating func next() throws(MixedModelError) -> Field {
        let count = bytes.count
        if at < count, bytes[at] == 34 { return try quoted() }
        let start = at
        while at < count {
            let byte = bytes[at]
            if byte == separator || byte == 10 || byte == 13 { break }
            at += 1
        }
        let end = at
        return Field(start: start, end: end, hasDoubledQuotes: false, isLast: finishes())
    }

    private mutating func quoted() throws(MixedModelError) -> Field {
        let opened = line
        at += 1
        let start = at
        var isDoubled = false
        while at < bytes.count {
            if bytes[at] == 34 {
                if at + 1 < bytes.count, bytes[at + 1] == 34 {
                    isDoubled = true
                    at += 2
                    continue
                }
                break
            }
            if bytes[at] == 10 { line += 1 }
            at += 1
        }
        guard at < bytes.count else { throw .badFile("a quote that opens in line \(opened) does not close") }
        let end = at
        at += 1
        guard at >= bytes.count || bytes[at] == separator || bytes[at] == 10 || bytes[at] == 13 else {
            throw .badFile("in line \(line) something follows a closing quote")
        }
        return Field(start: start, end: end, hasDoubledQuotes: isDoubled, isLast: finishes())
    }

    /// Steps over the sign that ends a field; true where the row ends with it.
    @inline(__always)
    private mutating func finishes() -> Bool {
        guard at < bytes.count else { return true }
        if bytes[at] == separator {
            at += 1
            return false
        }
        if bytes[at] == 13 { at += 1 }
        if at < bytes.count, bytes[at] == 10 {
            line += 1
            at += 1
        }
        return true
    }

    func text(_ field: Field) -> String {
        let raw = String(decoding: UnsafeBufferPointer(rebasing: bytes[field.start..<field.end]), as: UTF8.self)
        guard field.hasDoubledQuotes else { return raw }
        var result = ""
        var pending = false
        for character in raw.unicodeScalars {
            if character == "\"", pending {
                pending = false
                continue
            }
            pending = character == "\""
            result.unicodeScalars.append(character)
        }
        return result
    }
}
