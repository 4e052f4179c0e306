internal import Crypto

/// Words by which a sealed text can be found again, and which lead nobody back to it who has no key: HMAC-SHA-256 in
/// base64url, with the key's version before it.
struct LookUps: Sendable {
    private let keys: [(version: Int, key: SymmetricKey)]

    init(_ practice: SealingKeys) {
        keys = practice.derived(for: "rapport: looking up").sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
    }

    /// With the newest key first; a row that an older one was written with is found by a later word.
    func words(for text: String) -> [String] {
        keys.map { version, key in
            let code = HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key)
            return "\(version).\(Base64URL.text(of: Array(code)))"
        }
    }
}
