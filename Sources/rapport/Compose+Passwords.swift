import Practice
import Vault

/// The vault's Argon2id as the port of Practice. PINs go through the same pool at the same cost.
struct ComposedPasswords: Practice.PasswordKeeper {
    private let keeper: Vault.PasswordKeeper

    init(pool: PasswordPool) { keeper = Vault.PasswordKeeper(pool: pool) }

    func hash(_ secret: String) async throws(PasswordKeeperError) -> String {
        do { return try await keeper.hash(secret).phc } catch { throw PasswordKeeperError(error) }
    }

    func verify(_ secret: String, against hash: String?) async throws(PasswordKeeperError) -> Bool {
        do throws(VaultError) {
            let stored: PasswordHash? = if let hash { try PasswordHash(phc: hash) } else { nil }
            return try await keeper.verify(secret, against: stored).isRight
        } catch {
            throw PasswordKeeperError(error)
        }
    }

    func needsRehash(_ hash: String) -> Bool {
        let cost = PasswordCost.password
        return !hash.hasPrefix("$argon2id$v=19$m=\(cost.memoryBytes / 1024),t=\(cost.passes),p=1$")
    }

    func problems(ofNew password: String, personal: [String]) -> [SecretProblem] {
        PasswordRules.onlyFactor.faults(of: password, personal: personal).map { fault in
            switch fault {
            case .tooShort(let minimum): SecretProblem("problem.too-short", [String(minimum)])
            case .tooLong(let maximum): SecretProblem("problem.too-long", [String(maximum)])
            case .tooPlain: SecretProblem("problem.too-plain")
            case .tooCommon: SecretProblem("problem.too-common")
            case .tooPersonal: SecretProblem("problem.too-personal")
            }
        }
    }

    func accepts(newPIN pin: String) -> Bool { PINRules.accepts(pin) }

    func oneTimeCode(secret: [UInt8], step: Int64) -> String { OneTimeCode.digits(secret: secret, step: step) }
}

extension PasswordKeeperError {
    fileprivate init(_ error: VaultError) {
        self = error == .busy ? .busy : .failed
    }
}
