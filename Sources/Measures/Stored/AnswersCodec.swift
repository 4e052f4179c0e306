/// Answers as the store keeps them: one compact text in UTF-8, the same bytes for the same answers.
///
/// The first byte is the version, `1`. Then one entry per answer in the order of the keys' bytes: the key, `=`, a
/// letter for the form, the value, and a line feed. `n` is a whole number, `c` the code of a choice, `b` yes or no as 1
/// or 0, `t` words. In keys and values a backslash, a line feed and `=` are written `\\`, `\n` and `\e`.
/// Four lines come to `1approach=n81\ngoals=n90\n…`. Words that a client typed are in it: whoever stores it encrypts it
/// where `holdsWords` says so.
package enum AnswersCodec {
    package static let version = UInt8(ascii: "1")

    package static func encode(_ answers: [ItemKey: Answer]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1 + answers.count * 24)
        bytes.append(version)
        let entries = answers.sorted { $0.key.name.utf8.lexicographicallyPrecedes($1.key.name.utf8) }
        for (key, answer) in entries {
            append(key.name, to: &bytes)
            bytes.append(UInt8(ascii: "="))
            switch answer {
            case .number(let number):
                bytes.append(UInt8(ascii: "n"))
                append(number, to: &bytes)
            case .choice(let code):
                bytes.append(UInt8(ascii: "c"))
                append(code, to: &bytes)
            case .yesNo(let isYes):
                bytes.append(UInt8(ascii: "b"))
                bytes.append(UInt8(ascii: isYes ? "1" : "0"))
            case .text(let words):
                bytes.append(UInt8(ascii: "t"))
                append(words, to: &bytes)
            }
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// Takes only what `encode` writes: a key out of order, a number with a leading zero or a byte too many is damage.
    package static func decode(_ bytes: [UInt8]) throws(AnswersCodecError) -> [ItemKey: Answer] {
        var reader = AnswersReader(bytes)
        return try reader.answers()
    }

    /// Whether any answer is words of the client's own.
    package static func holdsWords(_ answers: [ItemKey: Answer]) -> Bool {
        answers.values.contains { answer in
            guard case .text = answer else { return false }
            return true
        }
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
            case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case UInt8(ascii: "="): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "e")]
            default: bytes.append(byte)
            }
        }
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        if number >= 0, number < 10 {
            bytes.append(UInt8(ascii: "0") + UInt8(number))
        } else if number >= 10, number < 100 {
            bytes.append(UInt8(ascii: "0") + UInt8(number / 10))
            bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
        } else {
            bytes.append(contentsOf: String(number).utf8)
        }
    }
}

/// Stored answers that cannot be read: the store was damaged or written by something else.
package enum AnswersCodecError: Error, Hashable, Sendable {
    /// Not version 1, or nothing at all.
    case unknownVersion
    /// At which byte from 0.
    case damaged(at: Int)
}
