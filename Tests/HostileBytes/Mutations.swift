/// Bytes near to ones that a parser is made for, in a sequence that a number gives.
package struct Mutations {
    private let seeds: [[UInt8]]
    private var state: UInt64

    /// - Parameter seeds: at least one.
    package init(of seeds: [[UInt8]], number: UInt64) {
        self.seeds = seeds
        state = number
    }

    /// Signs that mean something to one parser or another, and numbers at the ends of their ranges.
    private static let tokens = [
        "\r\n\r\n", "\r\n", "\"", "'", "\\", "\\u0000", "\\ud800", "%", "%00", "&", "=", ";", ",", "--X", "--", "{",
        "}",
        "[", "]", ":", "/", "..", "~", "(", ")", "|", "^", "-", "+", "0", "1e309", "9223372036854775807",
        "-9223372036854775808", "999999999999999999999", "\0", "\u{FEFF}", "\u{202E}", "é", "\u{1F600}", "NaN", "null",
    ].map { Array($0.utf8) }

    package mutating func next() -> [UInt8] {
        var bytes = seeds[below(seeds.count)]
        for _ in 0...below(6) { change(&bytes) }
        return Array(bytes.prefix(20_000))
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        let place = below(bytes.count + 1)
        switch below(8) {
        case 0: if place < bytes.count { bytes[place] ^= 1 << UInt8(below(8)) }
        case 1: if place < bytes.count { bytes[place] = UInt8(below(256)) }
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + below(9)))
        case 3: bytes.removeLast(min(bytes.count, below(bytes.count + 1)))
        case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 1 + below(40))], at: place)
        case 5:
            let other = seeds[below(seeds.count)]
            bytes = Array(bytes[..<place]) + Array(other[below(other.count + 1)...])
        default: bytes.insert(contentsOf: Self.tokens[below(Self.tokens.count)], at: place)
        }
    }

    private mutating func below(_ count: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ mixed >> 31) % UInt64(count))
    }
}
