package import Clinic

/// A browser on which somebody has signed in before. What strangers try under that person's name does not count here, so
/// the owner is not locked out by them; what is tried on the device itself is counted here. The token is never stored.
package struct KnownDevice: Hashable, Sendable {
    /// SHA-256 of the token, 32 bytes.
    package let tokenHash: [UInt8]
    package let person: PersonID
    package let knownSince: Instant
    package let lastUsedAt: Instant
    /// Wrong passwords since `triesSince`.
    package let tries: Int
    package let triesSince: Instant

    package init(
        tokenHash: [UInt8], person: PersonID, knownSince: Instant, lastUsedAt: Instant, tries: Int = 0,
        triesSince: Instant
    ) {
        self.tokenHash = tokenHash
        self.person = person
        self.knownSince = knownSince
        self.lastUsedAt = lastUsedAt
        self.tries = tries
        self.triesSince = triesSince
    }
}
