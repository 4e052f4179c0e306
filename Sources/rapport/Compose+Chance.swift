import Clinic
import Foundation
import Practice
import Vault

/// The machine's clock, ids of the vault, the system's randomness and its timers.
enum ComposedChance {
    static let system: Chance = {
        let ids = UUIDv7Generator(milliseconds: { microseconds() / 1000 })
        return Chance(
            now: { Instant(microseconds: microseconds()) },
            nextID: {
                let id = ids.next()
                return (id.high, id.low)
            },
            randomBytes: { count in
                var generator = SystemRandomNumberGenerator()
                return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
            }, pause: { try await Task.sleep(for: $0) })
    }()

    /// Since 1970, UTC.
    private static func microseconds() -> Int64 { Int64(Date().timeIntervalSince1970 * 1_000_000) }

    /// SHA-256, as the vault digests its tokens.
    @Sendable static func digest(_ bytes: [UInt8]) -> [UInt8] { Digest.sha256(bytes) }
}
