internal import CSodium
private import Crypto
internal import Foundation

/// What backups are encrypted with: a key file, or a passphrase that is kept in people's heads or a safe.
package enum BackupKey: Sendable {
    /// 32 bytes.
    case file([UInt8])
    /// At least ``leastCharacters`` characters.
    case passphrase(String)

    package static let leastCharacters = 15

    /// A new key as its file holds it: a title, then the key in base64url.
    package static func newFileText(random: RandomBytes = .system) -> String {
        "\(title)\n\(Base64URL.text(of: random(byteCount)))\n"
    }

    /// Takes back what ``newFileText(random:)`` made; nil for anything else.
    package init?(fileText text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 3, lines[0] == Self.title, lines[2].isEmpty, let bytes = Base64URL.bytes(of: lines[1]),
            bytes.count == Self.byteCount
        else { return nil }
        self = .file(bytes)
    }

    /// `nil` where it is too short.
    package init?(passphrase: String) {
        guard passphrase.unicodeScalars.count >= Self.leastCharacters else { return nil }
        self = .passphrase(passphrase)
    }

    /// The 256 bits that wrap the keys of files; a passphrase takes a second or so.
    func wrapping(_ cost: BackupKeyCost) -> [UInt8]? {
        switch self {
        case .file(let bytes): return bytes
        case .passphrase(let text):
            guard sodium_init() >= 0, cost.salt.count == Int(crypto_pwhash_SALTBYTES) else { return nil }
            let password = PasswordText.bytes(of: text).map(CChar.init(bitPattern:))
            var output = [UInt8](repeating: 0, count: Self.byteCount)
            let status = crypto_pwhash(
                &output, UInt64(Self.byteCount), password, UInt64(password.count), cost.salt, UInt64(cost.passes),
                cost.memoryMiB << 20, crypto_pwhash_ALG_ARGON2ID13)
            return status == 0 ? output : nil
        }
    }

    /// Eight characters that tell keys apart and lead back to none.
    static func id(of wrapping: [UInt8]) -> String {
        let code = HMAC<SHA256>.authenticationCode(
            for: Array("rapport backup key id 1".utf8), using: SymmetricKey(data: wrapping))
        return Base64URL.text(of: Array(code).prefix(6))
    }

    static let byteCount = 32
    private static let title = "rapport backup key 1"
}

/// What turning a passphrase into a key costs; stands in the backup, and is bounded when it is read.
struct BackupKeyCost: Hashable, Sendable {
    let salt: [UInt8]
    let passes: Int
    let memoryMiB: Int

    static func new(random: RandomBytes) -> BackupKeyCost {
        BackupKeyCost(salt: random(Int(crypto_pwhash_SALTBYTES)), passes: 3, memoryMiB: 128)
    }

    /// A forged file must not take more than half a minute or half a gigabyte.
    var isBearable: Bool {
        salt.count == Int(crypto_pwhash_SALTBYTES) && (1...16).contains(passes) && (8...512).contains(memoryMiB)
    }
}

extension BackupKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "BackupKey(hidden)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
