import Clinic
import Foundation
import Practice
import Vault

/// The machine's clock and ids as the product has them; passwords are not what is measured.
enum BenchmarkChance {
    static let sealing = AESGCMSealing(practice: SealingKeys(.practice), talk: SealingKeys(.talk))

    static func make() -> Chance {
        let ids = UUIDv7Generator(milliseconds: { microseconds() / 1000 })
        return Chance(
            now: { Instant(microseconds: microseconds()) },
            nextID: {
                let id = ids.next()
                return (id.high, id.low)
            },
            randomBytes: { Array(repeating: 7, count: $0) }, pause: { try await Task.sleep(for: $0) })
    }

    static func service(_ store: any Store) -> PracticeService {
        PracticeService(
            store: store, chance: make(), passwords: NoPasswords(), sealing: sealing, digest: Digest.sha256)
    }

    private static func microseconds() -> Int64 { Int64(Date().timeIntervalSince1970 * 1_000_000) }
}
