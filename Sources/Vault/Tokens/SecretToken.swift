private import Crypto

/// 256 random bits that let their bearer in: a session's cookie, a client's link. Never stored and never logged; the
/// store keeps its ``digest``.
package struct SecretToken: Sendable {
    private let bytes: [UInt8]

    /// A new token.
    package init(random: RandomBytes = .system) {
        bytes = Array(random(Self.byteCount).prefix(Self.byteCount))
    }

    /// Takes back what a browser sent; nil unless it is exactly the spelling of 256 bits.
    package init?(text: some StringProtocol) {
        guard text.utf8.count == 43, let bytes = Base64URL.bytes(of: text), bytes.count == Self.byteCount else {
            return nil
        }
        self.bytes = bytes
    }

    private static let byteCount = 32

    /// The token itself, 43 characters of base64url. It goes into a cookie or a link's fragment and nowhere else.
    package var text: String { Base64URL.text(of: bytes) }

    /// What is stored in its place, and looked up by.
    package var digest: TokenDigest { TokenDigest(bytes: Array(SHA256.hash(data: bytes))) }

    /// Another secret that can be worked out from this one and leads back to nothing.
    func derived(for purpose: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(purpose.utf8), using: SymmetricKey(data: bytes)))
    }
}

extension SecretToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "SecretToken(hidden)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
