internal import Clinic
internal import Practice

/// Reads what ``FieldWriter`` wrote, field by field; anything else is damage.
struct FieldReader {
    private let bytes: [UInt8]
    private var position = 0
    private let name: String

    /// - Parameter name: what the text is, for the error.
    init(_ text: String, name: String) {
        bytes = Array(text.utf8)
        self.name = name
    }

    var damage: StoreError { .corrupt("\(name), at byte \(position)") }

    mutating func number() throws -> Int64 {
        let field = try field()
        let isNegative = bytes[field.lowerBound] == UInt8(ascii: "-")
        let digits = isNegative ? field.dropFirst() : field
        guard let magnitude = whole(digits, base: 10) else { throw damage }
        if isNegative, magnitude == Int64.min.magnitude { return .min }
        guard let number = Int64(exactly: magnitude) else { throw damage }
        return isNegative ? -number : number
    }

    mutating func int() throws -> Int { Int(try number()) }

    mutating func letter() throws -> Unicode.Scalar {
        let field = try field()
        guard field.count == 1 else { throw damage }
        return Unicode.Scalar(bytes[field.lowerBound])
    }

    /// A count of things that take at least one byte each.
    mutating func count() throws -> Int {
        let count = try int()
        guard (0...bytes.count).contains(count) else { throw damage }
        return count
    }

    mutating func instant() throws -> Instant { Instant(microseconds: try number()) }

    mutating func day() throws -> Day {
        let number = try number()
        guard SQLRange.days.contains(number) else { throw damage }
        return Day(number: Int(number))
    }

    mutating func id<Subject>() throws -> ID<Subject> { ID(high: try half(), low: try half()) }

    mutating func words() throws -> String {
        let field = try field()
        for index in field where bytes[index] == UInt8(ascii: "\\") { return try unescaped(bytes[field]) }
        return bytes[field].withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }

    /// One of the words that are known.
    mutating func word<Known>(in known: WordTable<Known>) throws -> Known {
        guard let word = known[bytes[try field()]] else { throw damage }
        return word
    }

    var isAtEnd: Bool { position == bytes.count }

    func end() throws { if position < bytes.count { throw damage } }

    private func unescaped(_ field: ArraySlice<UInt8>) throws -> String {
        var plain: [UInt8] = []
        var rest = field
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                plain.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "\\"): plain.append(byte)
            case UInt8(ascii: "s"): plain.append(UInt8(ascii: " "))
            case UInt8(ascii: "n"): plain.append(UInt8(ascii: "\n"))
            case UInt8(ascii: "0"): plain.append(0)
            case UInt8(ascii: "e") where plain.isEmpty && rest.isEmpty: break
            default: throw damage
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    private mutating func half() throws -> UInt64 {
        guard let half = whole(try field(), base: 16) else { throw damage }
        return half
    }

    /// The number that the digits are, in lower case; `nil` for none, for others and for one that is too large.
    private func whole(_ digits: Range<Int>, base: UInt64) -> UInt64? {
        guard !digits.isEmpty else { return nil }
        var number: UInt64 = 0
        for index in digits {
            let digit: UInt8
            switch bytes[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = bytes[index] - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f") where base == 16:
                digit = bytes[index] - UInt8(ascii: "a") + 10
            default: return nil
            }
            let (raised, isTooLarge) = number.multipliedReportingOverflow(by: base)
            let (sum, isOver) = raised.addingReportingOverflow(UInt64(digit))
            guard !isTooLarge, !isOver else { return nil }
            number = sum
        }
        return number
    }

    /// Where the next field stands; never empty.
    private mutating func field() throws -> Range<Int> {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: " ") { position += 1 }
        let end = position
        guard end > start else { throw damage }
        if position < bytes.count {
            position += 1
            if position == bytes.count { throw damage }
        }
        return start..<end
    }
}
