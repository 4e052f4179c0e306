package import Practice
internal import Clinic
internal import Synchronization

/// Ids and bytes that are the same in every run; nothing waits.
package enum TestChance {
    package static func make(_ clock: TestClock) -> Chance {
        let counter = Counter()
        return Chance(
            now: { clock.now },
            nextID: {
                let number = counter.next()
                let milliseconds = UInt64(1_700_000_000_000) + number
                return (milliseconds << 16 | 0x7000, 1 << 63 | mixed(number) >> 2)
            },
            randomBytes: { count in
                (0..<count).map { _ in UInt8(truncatingIfNeeded: mixed(counter.next())) }
            }, pause: { clock.noteWait($0) })
    }

    /// 32 bytes that differ for different bytes; not a secret keeper.
    @Sendable package static func digest(_ bytes: [UInt8]) -> [UInt8] {
        (UInt64(1)...4).flatMap { lane -> [UInt8] in
            var hash = mixed(lane)
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = mixed(hash)
            return (UInt64(0)..<8).map { UInt8(truncatingIfNeeded: hash >> ($0 * 8)) }
        }
    }

    private static func mixed(_ number: UInt64) -> UInt64 {
        var value = number &+ 0x9E37_79B9_7F4A_7C15
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    private final class Counter: Sendable {
        private let value = Mutex(UInt64(0))
        func next() -> UInt64 {
            value.withLock {
                $0 += 1
                return $0
            }
        }
    }
}
