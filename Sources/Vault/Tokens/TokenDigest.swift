/// SHA-256 of a token's 32 bytes. A token has 256 bits of its own, so it needs no salt and no slow hash, and whoever
/// reads the store cannot sign in with what is there.
package struct TokenDigest: Hashable, Sendable {
    /// 32 bytes.
    package let bytes: [UInt8]

    /// A digest as it was stored.
    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }
}
