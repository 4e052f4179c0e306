/// Hashing of passwords and PINs, slow on purpose, off the threads that answer requests.
package protocol PasswordKeeper: Sendable {
    /// An Argon2id PHC string.
    func hash(_ secret: String) async throws(PasswordKeeperError) -> String
    /// False for a wrong secret. With `nil` it takes as long as with a hash, so that nobody learns which names exist.
    func verify(_ secret: String, against hash: String?) async throws(PasswordKeeperError) -> Bool
    func needsRehash(_ hash: String) -> Bool
    /// Why this cannot be a new password, none when it may be; `personal` are names that an attacker would try.
    func problems(ofNew password: String, personal: [String]) -> [SecretProblem]
    /// Whether this can be a new PIN.
    func accepts(newPIN pin: String) -> Bool
    /// The six digits of that half minute (RFC 6238, SHA-1).
    func oneTimeCode(secret: [UInt8], step: Int64) -> String
}

extension PasswordKeeper {
    /// Length alone: 15 characters at least, 1024 bytes at most.
    package func problems(ofNew password: String, personal: [String]) -> [SecretProblem] {
        if password.unicodeScalars.count < 15 { return [SecretProblem("problem.too-short", ["15"])] }
        return password.utf8.count > 1024 ? [SecretProblem("problem.too-long", ["1024"])] : []
    }

    /// 4 to 8 digits.
    package func accepts(newPIN pin: String) -> Bool {
        (4...8).contains(pin.utf8.count) && pin.utf8.allSatisfy { (48...57).contains($0) }
    }
}

/// Why a secret is refused, by text key.
package struct SecretProblem: Hashable, Sendable {
    package let key: String
    package let arguments: [String]

    package init(_ key: String, _ arguments: [String] = []) {
        self.key = key
        self.arguments = arguments
    }
}

package enum PasswordKeeperError: Error, Hashable, Sendable {
    /// Too many at once; try again in a moment.
    case busy
    case failed
}
