package import Clinic

/// Where time, ids and randomness come from; handed in, so that a test decides them.
package struct Chance: Sendable {
    package let now: @Sendable () -> Instant
    /// UUIDv7: high and low 64 bits.
    package let nextID: @Sendable () -> (high: UInt64, low: UInt64)
    /// That many bytes that nobody can guess.
    package let randomBytes: @Sendable (Int) -> [UInt8]
    /// Waits that long; throws where the task is cancelled meanwhile.
    package let pause: @Sendable (Duration) async throws -> Void

    package init(
        now: @Sendable @escaping () -> Instant,
        nextID: @Sendable @escaping () -> (high: UInt64, low: UInt64),
        randomBytes: @Sendable @escaping (Int) -> [UInt8],
        pause: @Sendable @escaping (Duration) async throws -> Void
    ) {
        self.now = now
        self.nextID = nextID
        self.randomBytes = randomBytes
        self.pause = pause
    }

    package func id<Subject>() -> ID<Subject> {
        let (high, low) = nextID()
        return ID(high: high, low: low)
    }
}
