/// The growing page. Escaping happens here and nowhere else.
struct Bytes: Sendable {
    var buffer: [UInt8] = []

    init(capacity: Int) { buffer.reserveCapacity(capacity) }

    mutating func newline() { buffer.append(0x0A) }

    mutating func literal(_ literal: StaticString) {
        literal.withUTF8Buffer { buffer.append(contentsOf: $0) }
    }

    mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        buffer.append(0x3C)
        literal(name)
        for attribute in attributes { write(attribute) }
        buffer.append(0x3E)
    }

    mutating func close(_ name: StaticString) {
        literal("</")
        literal(name)
        buffer.append(0x3E)
    }

    mutating func text(_ text: String) { escape(text, quotes: false) }

    private mutating func write(_ attribute: Attribute) {
        if case .absent = attribute.value { return }
        buffer.append(0x20)
        literal(attribute.prefix)
        literal(attribute.name)
        if case .flag = attribute.value { return }
        literal("=\"")
        switch attribute.value {
        case .absent, .flag: break
        case .text(let text): escape(text, quotes: true)
        case .link(let address): escape(Link.safe(address), quotes: true)
        case .integer(let number): buffer.append(contentsOf: String(number).utf8)
        case .length(let length):
            number(length.value)
            if length.isPercent { buffer.append(0x25) }
        case .path(let path): buffer.append(contentsOf: path.bytes)
        }
        buffer.append(0x22)
    }

    /// Two decimals at most, no trailing zeros, no exponent, never `-0`; what is not a number is 0.
    mutating func number(_ value: Double) {
        guard value.magnitude < 9e13 else { return buffer.append(0x30) }
        let hundredths = UInt64(value.magnitude * 100 + 0.5)
        if value < 0, hundredths > 0 { buffer.append(0x2D) }
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        buffer.append(contentsOf: String(whole).utf8)
        guard rest > 0 else { return }
        buffer.append(contentsOf: [0x2E, 0x30 + UInt8(rest / 10)])
        if rest % 10 > 0 { buffer.append(0x30 + UInt8(rest % 10)) }
    }

    private mutating func escape(_ text: String, quotes: Bool) {
        let written: Void? = text.utf8.withContiguousStorageIfAvailable { escape($0, quotes: quotes) }
        if written == nil { Array(text.utf8).withUnsafeBufferPointer { escape($0, quotes: quotes) } }
    }

    /// Of the first 64 characters those that are never replaced, one bit each.
    private static let plain: UInt64 = {
        let replaced: [UInt8] = [0x22, 0x26, 0x27, 0x3C, 0x3E, 0x0B] + Array(0...8) + Array(0x0E...0x1F)
        return replaced.reduce(UInt64.max) { $0 & ~(1 << UInt64($1)) }
    }()

    /// Copies whole runs; stops only at what must be replaced. Control characters that HTML forbids become U+FFFD.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, quotes: Bool) {
        var start = 0
        for index in text.indices {
            let byte = text[index]
            if byte < 64 ? Self.plain >> UInt64(byte) & 1 == 1 : byte != 0x7F { continue }
            let replacement: StaticString
            switch byte {
            case 0x26: replacement = "&amp;"
            case 0x3C: replacement = "&lt;"
            case 0x3E: replacement = "&gt;"
            case 0x22 where quotes: replacement = "&quot;"
            case 0x27 where quotes: replacement = "&#39;"
            case 0...8, 0x0B, 0x0E...0x1F, 0x7F: replacement = "\u{FFFD}"
            default: continue
            }
            buffer.append(contentsOf: text[start..<index])
            literal(replacement)
            start = index + 1
        }
        buffer.append(contentsOf: text[start...])
    }
}
