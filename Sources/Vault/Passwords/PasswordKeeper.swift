/// Hashes and checks passwords and PINs, away from the threads that answer pages.
package struct PasswordKeeper: Sendable {
    private let pool: PasswordPool
    private let cost: PasswordCost

    /// - Parameters:
    ///   - pool: shared by every keeper of the process, since it is what bounds memory and time.
    ///   - cost: of new hashes; old ones are checked at their own, and ``PasswordVerdict`` says when to renew.
    package init(pool: PasswordPool, cost: PasswordCost = .password) {
        self.pool = pool
        self.cost = cost
    }

    /// A new hash with a salt of its own. ``PasswordRules`` or ``PINRules`` come first; here only the length is bounded.
    package func hash(_ password: String) async throws(VaultError) -> PasswordHash {
        let bytes = PasswordText.bytes(of: password)
        guard bytes.count <= PasswordRules.maximumBytes else { throw .passwordTooLong }
        let cost = cost
        return try await pool.run { () throws(VaultError) in try Argon2id.hash(bytes, cost: cost) }
    }

    /// Checks a password.
    ///
    /// - Parameter hash: what is stored for the name that was typed, or nil where there is no such name: then a decoy is
    ///   checked at the same cost, so that the time of the answer says nothing about who exists.
    package func verify(_ password: String, against hash: PasswordHash?) async throws(VaultError) -> PasswordVerdict {
        let bytes = PasswordText.bytes(of: password)
        let fits = bytes.count <= PasswordRules.maximumBytes
        let tried = fits ? bytes : Array(bytes.prefix(PasswordRules.maximumBytes))
        let cost = cost
        let stored = if let hash { hash } else { try Argon2id.decoy(cost: cost) }
        let matches = try await pool.run { () throws(VaultError) in try Argon2id.verify(tried, against: stored) }
        guard matches, fits, hash != nil else { return .wrong }
        return Argon2id.needsRehash(stored, cost: cost) ? .rightNeedsRehash : .right
    }
}
