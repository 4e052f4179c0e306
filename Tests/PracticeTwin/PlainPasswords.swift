package import Practice

/// Keeps secrets as they are, at once.
package struct PlainPasswords: PasswordKeeper {
    package init() {}

    package func hash(_ secret: String) async throws(PasswordKeeperError) -> String { "plain$" + secret }

    package func verify(_ secret: String, against hash: String?) async throws(PasswordKeeperError) -> Bool {
        hash.map { $0 == "plain$" + secret || $0 == "old$" + secret } ?? false
    }

    package func needsRehash(_ hash: String) -> Bool { hash.hasPrefix("old$") }
}
