internal import Foundation
package import Practice

/// The file of a backup key: made once, readable by its owner alone, refused otherwise.
package enum BackupKeyFile {
    /// Throws where there is a file of that name already.
    package static func make(_ path: String, random: RandomBytes = .system) throws(BackupError) {
        let file = try BackupWriting(path, mode: 0o400)
        try file.write(BackupKey.newFileText(random: random).utf8)
        try file.sync()
    }

    package static func load(_ path: String) throws(BackupError) -> BackupKey {
        guard let key = BackupKey(fileText: try text(path)) else { throw .notAKey(path) }
        return key
    }

    /// The first line of a file that holds a passphrase.
    package static func loadPassphrase(_ path: String) throws(BackupError) -> BackupKey {
        let line = try text(path).split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) ?? ""
        guard let key = BackupKey(passphrase: line) else { throw .passphraseTooShort(BackupKey.leastCharacters) }
        return key
    }

    private static func text(_ path: String) throws(BackupError) -> String {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw errno == ENOENT ? .notThere(path) : .unreadable(path) }
        defer { close(file) }
        // The file that is open is asked, not the name.
        var state = stat()
        guard fstat(file, &state) == 0, state.st_mode & S_IFMT == S_IFREG else { throw .notAKey(path) }
        // systemd hands a root's file to one account by a list of its own, which shows as its group's right to read.
        let isHanded = state.st_uid == 0 && geteuid() != 0 && state.st_mode & 0o037 == 0
        guard isHanded || state.st_mode & 0o077 == 0 else { throw .keyOpenToOthers(path) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
        guard count > 0, count < bytes.count, let text = String(validating: bytes.prefix(count), as: UTF8.self) else {
            throw .notAKey(path)
        }
        return text
    }
}
