/// What the vault can refuse. None of these carries a secret or says which name was tried.
package enum VaultError: Error, Hashable, Sendable {
    /// Too many password computations are waiting. `Web` answers 503 and nothing was checked.
    case busy
    /// The password is longer than ``PasswordRules/maximumBytes`` after normalisation.
    case passwordTooLong
    /// libsodium could not be started, or could not have the memory that the cost asks for.
    case hashingFailed
    /// A stored hash is not an Argon2id string in PHC form: the record is damaged or foreign.
    case unreadableHash
}
