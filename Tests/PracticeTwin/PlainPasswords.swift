package import Practice

/// Keeps secrets as they are, at once.
package struct PlainPasswords: PasswordKeeper {
    package init() {}

    package func hash(_ secret: String) async throws(PasswordKeeperError) -> String { "plain$" + secret }

    package func verify(_ secret: String, against hash: String?) async throws(PasswordKeeperError) -> Bool {
        hash.map { $0 == "plain$" + secret || $0 == "old$" + secret } ?? false
    }

    package func oneTimeCode(secret: [UInt8], step: Int64) -> String {
        let text = String((secret.reduce(7) { ($0 &* 31 &+ Int($1)) & 0xFFFF } &* 977 &+ Int(step)) % 1_000_000)
        return String(repeating: "0", count: 6 - text.count) + text
    }

    package func needsRehash(_ hash: String) -> Bool { hash.hasPrefix("old$") }
}
