/// Reads what `AnswersCodec.encode` writes, byte by byte.
struct AnswersReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func answers() throws(AnswersCodecError) -> [ItemKey: Answer] {
        guard bytes.first == AnswersCodec.version else { throw .unknownVersion }
        place = 1
        var answers: [ItemKey: Answer] = [:]
        answers.reserveCapacity(4)
        var last: String?
        while place < bytes.count {
            let start = place
            let name = try text(until: UInt8(ascii: "="))
            if let last, !Self.precedes(last, name) { throw .damaged(at: start) }
            let answer = try answer()
            guard answers.updateValue(answer, forKey: ItemKey(name)) == nil else { throw .damaged(at: start) }
            last = name
        }
        return answers
    }

    /// In the order of the bytes, which for letters of ASCII is that of the texts.
    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.allSatisfy { $0 < 0x80 } && right.utf8.allSatisfy { $0 < 0x80 }
            ? left < right : left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    private mutating func answer() throws(AnswersCodecError) -> Answer {
        guard place < bytes.count else { throw .damaged(at: place) }
        let form = bytes[place]
        place += 1
        switch form {
        case UInt8(ascii: "n"): return .number(try number())
        case UInt8(ascii: "c"): return .choice(try text(until: UInt8(ascii: "\n")))
        case UInt8(ascii: "t"): return .text(try text(until: UInt8(ascii: "\n")))
        case UInt8(ascii: "b"):
            let start = place
            switch try text(until: UInt8(ascii: "\n")) {
            case "0": return .yesNo(false)
            case "1": return .yesNo(true)
            default: throw .damaged(at: start)
            }
        default: throw .damaged(at: place - 1)
        }
    }

    private mutating func number() throws(AnswersCodecError) -> Int {
        let start = place
        let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
        if isNegative { place += 1 }
        let firstDigit = place
        var number = 0
        while place < bytes.count, bytes[place] != UInt8(ascii: "\n") {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) else { throw .damaged(at: place) }
            let digit = Int(bytes[place] - UInt8(ascii: "0"))
            let (tens, tooMany) = number.multipliedReportingOverflow(by: 10)
            let (next, tooFar) = tens.addingReportingOverflow(isNegative ? -digit : digit)
            guard !tooMany, !tooFar else { throw .damaged(at: start) }
            number = next
            place += 1
        }
        let digits = place - firstDigit
        guard place < bytes.count, digits > 0 else { throw .damaged(at: start) }
        let isCanonical = bytes[firstDigit] != UInt8(ascii: "0") || (digits == 1 && !isNegative)
        guard isCanonical else { throw .damaged(at: start) }
        place += 1
        return number
    }

    /// The text up to `end`, which is passed over; an end or an escape that never comes is damage.
    private mutating func text(until end: UInt8) throws(AnswersCodecError) -> String {
        let start = place
        var isPlain = true
        var bits: UInt8 = 0
        while place < bytes.count, bytes[place] != end {
            bits |= bytes[place]
            switch bytes[place] {
            case UInt8(ascii: "\\"):
                isPlain = false
                place += 2
            case UInt8(ascii: "\n"), UInt8(ascii: "="): throw .damaged(at: place)
            default: place += 1
            }
        }
        guard place < bytes.count else { throw .damaged(at: start) }
        let slice = bytes[start..<place]
        place += 1
        // Usual keys are plain letters: nothing to validate.
        if isPlain, bits < 0x80 { return slice.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
        let text =
            isPlain
            ? slice.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
            : String(validating: try unescaped(slice), as: UTF8.self)
        guard let text else { throw .damaged(at: start) }
        return text
    }

    private func unescaped(_ slice: ArraySlice<UInt8>) throws(AnswersCodecError) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(slice.count)
        var index = slice.startIndex
        while index < slice.endIndex {
            guard slice[index] == UInt8(ascii: "\\") else {
                out.append(slice[index])
                index += 1
                continue
            }
            guard index + 1 < slice.endIndex else { throw .damaged(at: index) }
            switch slice[index + 1] {
            case UInt8(ascii: "\\"): out.append(UInt8(ascii: "\\"))
            case UInt8(ascii: "n"): out.append(UInt8(ascii: "\n"))
            case UInt8(ascii: "e"): out.append(UInt8(ascii: "="))
            default: throw .damaged(at: index)
            }
            index += 2
        }
        return out
    }
}
