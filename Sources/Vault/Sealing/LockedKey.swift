internal import Crypto

/// A key file's text under a passphrase, so that the file alone opens nothing: a title, what turning the passphrase into a
/// key costs (Argon2id), and the text itself in AES-256-GCM.
enum LockedKey {
    private static let title = "rapport locked key 1"

    static func isLocked(_ text: String) -> Bool { text.hasPrefix(title + "\n") }

    /// `nil` where there is no memory for it.
    static func lock(_ text: String, with passphrase: BackupKey, random: RandomBytes) -> String? {
        let cost = BackupKeyCost.new(random: random)
        guard let key = passphrase.wrapping(cost),
            let sealed = GCM.seal(Array(text.utf8), with: SymmetricKey(data: key), authenticating: data(cost))
        else { return nil }
        return [title, spelt(cost), Base64URL.text(of: sealed), ""].joined(separator: "\n")
    }

    /// `nil` for another passphrase, and for a text that was changed.
    static func open(_ text: String, with passphrase: BackupKey) -> String? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 4, lines[0] == title, lines[3].isEmpty, let cost = cost(lines[1]), cost.isBearable,
            let sealed = Base64URL.bytes(of: lines[2]), let key = passphrase.wrapping(cost),
            let opened = GCM.open(sealed, with: SymmetricKey(data: key), authenticating: data(cost))
        else { return nil }
        return String(validating: opened, as: UTF8.self)
    }

    private static func data(_ cost: BackupKeyCost) -> [UInt8] { GCM.data([title, spelt(cost)]) }

    private static func spelt(_ cost: BackupKeyCost) -> String {
        "\(Base64URL.text(of: cost.salt)) \(cost.passes) \(cost.memoryMiB)"
    }

    private static func cost(_ line: Substring) -> BackupKeyCost? {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, let salt = Base64URL.bytes(of: parts[0]), let passes = Int(parts[1]),
            let memory = Int(parts[2])
        else { return nil }
        return BackupKeyCost(salt: salt, passes: passes, memoryMiB: memory)
    }
}
