import Practice

/// Nobody signs in here.
struct NoPasswords: PasswordKeeper {
    func hash(_ secret: String) async throws(PasswordKeeperError) -> String { throw .failed }
    func verify(_ secret: String, against hash: String?) async throws(PasswordKeeperError) -> Bool { false }
    func needsRehash(_ hash: String) -> Bool { false }
    func oneTimeCode(secret: [UInt8], step: Int64) -> String { "" }
}
