private import CSodium

/// Argon2id as libsodium does it, on the calling thread: tens of milliseconds, so never on a cooperative one.
enum Argon2id {
    private static let ready = sodium_init() >= 0

    static func hash(_ password: [UInt8], cost: PasswordCost) throws(VaultError) -> PasswordHash {
        guard ready else { throw .hashingFailed }
        let text = password.map(CChar.init(bitPattern:))
        var output = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
        let status = crypto_pwhash_str_alg(
            &output, text, UInt64(text.count), UInt64(cost.passes), cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13)
        guard status == 0 else { throw .hashingFailed }
        let phc = output.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
        return try PasswordHash(phc: String(decoding: phc, as: UTF8.self))
    }

    /// libsodium does not tell a wrong password from a lack of memory, so both read as wrong.
    static func verify(_ password: [UInt8], against hash: PasswordHash) throws(VaultError) -> Bool {
        guard ready else { throw .hashingFailed }
        let text = password.map(CChar.init(bitPattern:))
        return crypto_pwhash_str_verify(hash.phc, text, UInt64(text.count)) == 0
    }

    static func needsRehash(_ hash: PasswordHash, cost: PasswordCost) -> Bool {
        ready && crypto_pwhash_str_needs_rehash(hash.phc, UInt64(cost.passes), cost.memoryBytes) != 0
    }

    /// A hash of nothing that anyone knows, to be checked in place of one that does not exist. It is written out
    /// rather than computed, so that starting costs nothing.
    static func decoy(cost: PasswordCost) throws(VaultError) -> PasswordHash {
        let salt = "cmFwcG9ydC1kZWNveS1zYQ"
        let output = "q5Lh0rWJ3dYkq2m7C8fYx1VbT4uZpN6sR0aEoGjKtIU"
        return try PasswordHash(
            phc: "$argon2id$v=19$m=\(cost.memoryBytes >> 10),t=\(cost.passes),p=1$\(salt)$\(output)")
    }
}
