private import CSodium

/// How much one Argon2id computation costs.
package struct PasswordCost: Hashable, Sendable {
    /// Memory of one computation, in bytes.
    package let memoryBytes: Int
    /// Passes over that memory.
    package let passes: Int

    /// The least that libsodium accepts is 8 KiB and one pass; less is raised to that.
    package init(memoryBytes: Int, passes: Int) {
        self.memoryBytes = max(memoryBytes, Int(crypto_pwhash_argon2id_MEMLIMIT_MIN))
        self.passes = max(passes, Int(crypto_pwhash_argon2id_OPSLIMIT_MIN))
    }

    /// 46 MiB and one pass: the OWASP setting, measured at 44 ms on the reference machine.
    package static let password = PasswordCost(memoryBytes: 46 << 20, passes: 1)

    /// 8 MiB and one pass, for the PIN that takes a tablet back from a client.
    ///
    /// A PIN of a few digits cannot stand against guessing from a stolen file at any cost; what protects it is the
    /// counter of five tries. So the cost only has to be felt, and the person waiting with a client is not kept.
    package static let pin = PasswordCost(memoryBytes: 8 << 20, passes: 1)
}
