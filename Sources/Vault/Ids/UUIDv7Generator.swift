private import Synchronization

/// Makes ids that sort by when they were made, strictly rising within the process even when the clock stands still or is
/// set back.
package struct UUIDv7Generator: Sendable {
    private let milliseconds: @Sendable () -> Int64
    private let random: @Sendable () -> UInt64
    private let last = Last()

    /// - Parameters:
    ///   - milliseconds: Unix time now.
    ///   - random: 64 random bits.
    package init(
        milliseconds: @escaping @Sendable () -> Int64,
        random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
    ) {
        self.milliseconds = milliseconds
        self.random = random
    }

    /// The next id.
    ///
    /// In a new millisecond the 74 bits after the time are random, the topmost clear to leave room. Within the same one,
    /// or after the clock went back, they grow by a random step of up to 2^32, so that the next id cannot be guessed from
    /// the one before; if they run over, the time is taken one further.
    package func next() -> UUIDv7 {
        let now = UInt64(clamping: milliseconds()) & Self.timeMask
        let (first, second) = (random(), random())
        return last.value.withLock { last in
            if now > last.milliseconds {
                last = UUIDv7Position(
                    milliseconds: now, tailHigh: first & UUIDv7Position.highMask >> 1,
                    tailLow: second & UUIDv7Position.lowMask)
            } else {
                last.advance(by: 1 + (first >> 32))
            }
            return last.id
        }
    }

    private static let timeMask: UInt64 = 1 << 48 - 1

    private final class Last: Sendable {
        let value = Mutex(UUIDv7Position(milliseconds: 0, tailHigh: 0, tailLow: 0))
    }
}
