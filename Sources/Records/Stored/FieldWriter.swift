internal import Clinic

/// Fields of a compact text, parted by spaces: numbers in decimals, ids as two hexadecimal halves, and words with `\\`
/// for a backslash, `\s` for a space, `\n` for a line feed, `\0` for NUL and `\e` alone for no characters at all.
///
/// It writes bytes: a standing is written with every response, and strings put together took longer than its statement.
struct FieldWriter {
    private var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(192) }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func append(_ number: Int) { append(Int64(number)) }

    mutating func append(_ number: Int64) {
        begin()
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        digits(number.magnitude, base: 10)
    }

    mutating func append<Subject>(_ id: ID<Subject>) { append(high: id.high, low: id.low) }

    mutating func append(_ words: String) {
        begin()
        let start = bytes.count
        for byte in words.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): escape("\\")
            case UInt8(ascii: " "): escape("s")
            case UInt8(ascii: "\n"): escape("n")
            case 0: escape("0")
            default: bytes.append(byte)
            }
        }
        if bytes.count == start { escape("e") }
    }

    /// A letter that needs no escaping.
    mutating func append(letter: Unicode.Scalar) {
        begin()
        bytes.append(UInt8(ascii: letter))
    }

    private mutating func append(high: UInt64, low: UInt64) {
        begin()
        digits(high, base: 16)
        begin()
        digits(low, base: 16)
    }

    private mutating func begin() { if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) } }

    private mutating func escape(_ letter: Unicode.Scalar) {
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(UInt8(ascii: letter))
    }

    private mutating func digits(_ number: UInt64, base: UInt64) {
        let start = bytes.count
        var rest = number
        repeat {
            let digit = UInt8(truncatingIfNeeded: rest % base)
            bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            rest /= base
        } while rest > 0
        bytes[start...].reverse()
    }
}
