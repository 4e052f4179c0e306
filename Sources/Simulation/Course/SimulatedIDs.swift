package import Clinic

/// Ids like those of the vault (time first, then a count and chance), but the same for the same seed.
package struct SimulatedIDs: Sendable {
    private var random: SimulatedRandom
    private var count: UInt64 = 0
    private let rising: Instant?

    /// - Parameter rising: where given, all ids are of about this time and rise in the order in which they are made,
    ///   as those of a practice that records one thing after another would.
    package init(random: SimulatedRandom, rising: Instant? = nil) {
        self.random = random
        self.rising = rising
    }

    package mutating func next<Subject>(at time: Instant) -> ID<Subject> {
        count += 1
        let milliseconds: UInt64
        if let rising {
            milliseconds = UInt64(clamping: rising.microseconds / 1000) &+ count / 4096
        } else {
            milliseconds = UInt64(clamping: time.microseconds / 1000)
        }
        let high = (milliseconds & (1 << 48 - 1)) << 16 | 0x7000 | (count & 0xFFF)
        return ID(high: high, low: 1 << 63 | random.next() >> 2)
    }
}
