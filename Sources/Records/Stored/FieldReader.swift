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
        guard let number = Int64(String(decoding: field, as: UTF8.self)) else { throw damage }
        return number
    }

    mutating func int() throws -> Int { Int(try number()) }

    /// A count of things that take at least one byte each.
    mutating func count() throws -> Int {
        let count = try int()
        guard (0...bytes.count).contains(count) else { throw damage }
        return count
    }

    mutating func instant() throws -> Instant { Instant(microseconds: try number()) }

    mutating func id<Subject>() throws -> ID<Subject> { ID(high: try half(), low: try half()) }

    mutating func words() throws -> String {
        let field = try field()
        guard field.contains(UInt8(ascii: "\\")) else { return String(decoding: field, as: UTF8.self) }
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

    mutating func word<Word: RawRepresentable<String>>() throws -> Word {
        guard let word = Word(rawValue: try words()) else { throw damage }
        return word
    }

    func end() throws { if position < bytes.count { throw damage } }

    private mutating func half() throws -> UInt64 {
        guard let half = UInt64(String(decoding: try field(), as: UTF8.self), radix: 16) else { throw damage }
        return half
    }

    private mutating func field() throws -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: " ") { position += 1 }
        guard position > start else { throw damage }
        let field = bytes[start..<position]
        if position < bytes.count {
            position += 1
            if position == bytes.count { throw damage }
        }
        return field
    }
}
