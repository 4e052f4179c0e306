/// Reads JSON (RFC 8259) strictly: no comments, no trailing comma, no member twice, no deeper than `deepest`, no longer
/// than `longest`.
package struct JSONReader {
    /// Levels of arrays and objects; a questionnaire of groups in groups needs about 20.
    package static let deepest = 64
    /// Bytes.
    package static let longest = 4 * 1024 * 1024

    private let bytes: [UInt8]
    private var place = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    package static func read(_ bytes: [UInt8], longest: Int = longest) throws(JSONProblem) -> JSONValue {
        guard bytes.count <= longest else { throw JSONProblem(reason: .tooLong, line: 1) }
        var reader = JSONReader(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.place = 3 }
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.place == bytes.count else { throw reader.problem(.unexpected) }
        return value
    }

    private func problem(_ reason: JSONProblem.Reason) -> JSONProblem {
        let lines = bytes[..<min(place, bytes.count)].count { $0 == UInt8(ascii: "\n") }
        return JSONProblem(reason: reason, line: 1 + lines)
    }

    private mutating func skipSpace() {
        while place < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[place]) { place += 1 }
    }

    /// The next byte that is not space, without passing it.
    private mutating func peek() throws(JSONProblem) -> UInt8 {
        skipSpace()
        guard place < bytes.count else { throw problem(.endsEarly) }
        return bytes[place]
    }

    private mutating func pass(_ byte: UInt8) throws(JSONProblem) {
        guard try peek() == byte else { throw problem(.unexpected) }
        place += 1
    }

    private mutating func value(depth: Int) throws(JSONProblem) -> JSONValue {
        guard depth < Self.deepest else { throw problem(.tooDeep) }
        switch try peek() {
        case UInt8(ascii: "{"): return .object(try members(depth: depth + 1))
        case UInt8(ascii: "["): return .array(try elements(depth: depth + 1))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func members(depth: Int) throws(JSONProblem) -> [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        try pass(UInt8(ascii: "{"))
        if try peek() == UInt8(ascii: "}") {
            place += 1
            return members
        }
        while true {
            guard try peek() == UInt8(ascii: "\"") else { throw problem(.unexpected) }
            let name = try string()
            guard members[name] == nil else { throw problem(.memberTwice) }
            try pass(UInt8(ascii: ":"))
            members[name] = try value(depth: depth)
            if try peek() == UInt8(ascii: ",") { place += 1 } else { break }
        }
        try pass(UInt8(ascii: "}"))
        return members
    }

    private mutating func elements(depth: Int) throws(JSONProblem) -> [JSONValue] {
        var elements: [JSONValue] = []
        try pass(UInt8(ascii: "["))
        if try peek() == UInt8(ascii: "]") {
            place += 1
            return elements
        }
        while true {
            elements.append(try value(depth: depth))
            if try peek() == UInt8(ascii: ",") { place += 1 } else { break }
        }
        try pass(UInt8(ascii: "]"))
        return elements
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONProblem) -> JSONValue {
        guard bytes[place...].starts(with: word.utf8) else { throw problem(.unexpected) }
        place += word.utf8.count
        return value
    }

    private mutating func number() throws(JSONProblem) -> String {
        let start = place
        if place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
        let first = place
        try digits()
        guard bytes[first] != UInt8(ascii: "0") || place == first + 1 else { throw problem(.unexpected) }
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
            place += 1
            try digits()
        }
        if place < bytes.count, bytes[place] == UInt8(ascii: "e") || bytes[place] == UInt8(ascii: "E") {
            place += 1
            if place < bytes.count, bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-") {
                place += 1
            }
            try digits()
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func digits() throws(JSONProblem) {
        let start = place
        while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) { place += 1 }
        guard place > start else { throw problem(place < bytes.count ? .unexpected : .endsEarly) }
    }

    private mutating func string() throws(JSONProblem) -> String {
        place += 1
        var text: [UInt8] = []
        while true {
            guard place < bytes.count else { throw problem(.endsEarly) }
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: text, as: UTF8.self) else { throw problem(.notUTF8) }
                return text
            case UInt8(ascii: "\\"): text.append(contentsOf: try escaped().utf8)
            case 0..<0x20: throw problem(.unexpected)
            default: text.append(byte)
            }
        }
    }

    private mutating func escaped() throws(JSONProblem) -> String {
        guard place < bytes.count else { throw problem(.endsEarly) }
        let byte = bytes[place]
        place += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return String(try scalar())
        default: throw problem(.unexpected)
        }
    }

    private mutating func scalar() throws(JSONProblem) -> Unicode.Scalar {
        let first = try fourHexDigits()
        var code = first
        if (0xD800...0xDBFF).contains(first) {
            guard bytes[place...].starts(with: "\\u".utf8) else { throw problem(.unexpected) }
            place += 2
            let second = try fourHexDigits()
            guard (0xDC00...0xDFFF).contains(second) else { throw problem(.unexpected) }
            code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw problem(.unexpected) }
        return scalar
    }

    private mutating func fourHexDigits() throws(JSONProblem) -> UInt32 {
        guard place + 4 <= bytes.count else { throw problem(.endsEarly) }
        let digits = bytes[place..<place + 4]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw problem(.unexpected) }
        place += 4
        return code
    }
}
