/// A version 7 UUID (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then version, counter and randomness.
package struct UUIDv7: Hashable, Comparable, Sendable {
    /// Bytes 0 to 7: milliseconds, version, the 12 upper bits of the tail.
    package let high: UInt64
    /// Bytes 8 to 15: variant and the 62 lower bits of the tail.
    package let low: UInt64

    /// Milliseconds since 1970, as the id tells.
    package var milliseconds: UInt64 { high >> 16 }

    package static func < (left: UUIDv7, right: UUIDv7) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }

    init(milliseconds: UInt64, tailHigh: UInt64, tailLow: UInt64) {
        high = (milliseconds & (1 << 48 - 1)) << 16 | 0x7000 | tailHigh
        low = 0b10 << 62 | tailLow
    }
}
