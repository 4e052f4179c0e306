/// `practice.key` and `talk.key` in the data folder: made once, readable by their owner alone, refused otherwise.
package enum SealingKeyFile {
    /// - Parameters:
    ///   - mayMake: false where something was sealed already: then a missing file is an error, since a new key would
    ///     open none of it.
    ///   - stage: what a new file says of the store.
    ///   - passphrase: for a file that is locked with one.
    package static func load(
        _ path: String, _ use: SealingKeys.Use = .talk, mayMake: Bool, stage: SealingKeys.Stage = .settled,
        passphrase: BackupKey? = nil, random: RandomBytes = .system
    ) throws(SealingKeyFileError) -> SealingKeys {
        let text = try KeyFile.text(path, random: random) {
            mayMake ? SealingKeys(use, stage: stage, random: random).text : nil
        }
        guard let keys = SealingKeys(text: try plain(text, passphrase)), keys.use == use else { throw .damaged }
        return keys
    }

    /// Puts others in their place, whole or not at all; locked, where the file is.
    package static func replace(
        _ path: String, with keys: SealingKeys, passphrase: BackupKey? = nil, random: RandomBytes = .system
    ) throws(SealingKeyFileError) {
        let held = try KeyFile.text(path, random: random) { nil }
        guard LockedKey.isLocked(held) else { return try KeyFile.replace(path, with: keys.text, random: random) }
        _ = try plain(held, passphrase)
        try KeyFile.replace(path, with: try locked(keys.text, passphrase, random), random: random)
    }

    /// From now on the file opens with that passphrase alone. Does nothing where it does already.
    package static func lock(
        _ path: String, with passphrase: BackupKey, random: RandomBytes = .system
    ) throws(SealingKeyFileError) {
        let held = try KeyFile.text(path, random: random) { nil }
        if LockedKey.isLocked(held) {
            _ = try plain(held, passphrase)
        } else {
            try KeyFile.replace(path, with: try locked(held, passphrase, random), random: random)
        }
    }

    /// From now on the file opens without one. Does nothing where it does already.
    package static func unlock(
        _ path: String, with passphrase: BackupKey?, random: RandomBytes = .system
    ) throws(SealingKeyFileError) {
        let held = try KeyFile.text(path, random: random) { nil }
        if LockedKey.isLocked(held) {
            try KeyFile.replace(path, with: try plain(held, passphrase), random: random)
        }
    }

    /// Whether something that was killed left a draft beside this key file.
    package static func hasDrafts(_ path: String) -> Bool { !KeyFile.drafts(of: path).isEmpty }

    /// Takes such drafts away: they hold keys that were given up, or that must not lie about. Only where nobody else has the
    /// keys in use.
    ///
    /// - Returns: what could not be taken away.
    package static func sweepDrafts(_ path: String) -> [String] { KeyFile.sweepDrafts(of: path) }

    private static func plain(_ text: String, _ passphrase: BackupKey?) throws(SealingKeyFileError) -> String {
        guard LockedKey.isLocked(text) else { return text }
        guard let passphrase else { throw .locked }
        guard let plain = LockedKey.open(text, with: passphrase) else { throw .wrongPassphrase }
        return plain
    }

    private static func locked(
        _ text: String, _ passphrase: BackupKey?, _ random: RandomBytes
    ) throws(SealingKeyFileError) -> String {
        guard let passphrase else { throw .locked }
        guard let locked = LockedKey.lock(text, with: passphrase, random: random) else { throw .notWritten }
        return locked
    }
}

package enum SealingKeyFileError: Error, Hashable, Sendable {
    /// Others than its owner may read or change it.
    case openToOthers
    case damaged
    case unreadable
    case notWritten
    /// Not there, though texts were sealed with it.
    case missing
    /// With a passphrase, and none was given.
    case locked
    case wrongPassphrase
}
