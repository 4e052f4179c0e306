internal import Foundation
internal import Practice

/// A key file brought to another folder, and taken away where it was.
package enum KeyCopy {
    /// On disk and for its owner alone when it returns. One that is there already must hold the same, and be another file:
    /// under two names of one file nothing would be left when the first is taken away.
    package static func copy(
        _ from: String, to path: String, random: RandomBytes = .system
    ) throws(SealingKeyFileError) {
        let text = try KeyFile.text(from, random: random) { nil }
        guard try KeyFile.text(path, random: random, new: { text }) == text, !isOne(from, path),
            isOnDisk(path, ownerOf: from), isOnDisk(FolderName.of(path))
        else { throw .notWritten }
    }

    /// Whether two names lead to one file or folder, by whatever way.
    package static func isOne(_ first: String, _ second: String) -> Bool {
        var (one, other) = (stat(), stat())
        guard stat(first, &one) == 0, stat(second, &other) == 0 else { return false }
        return one.st_dev == other.st_dev && one.st_ino == other.st_ino
    }

    /// Takes away what an earlier move that was killed left: of the same text, and not the file that is in force.
    ///
    /// - Returns: whether there was one.
    package static func removeLeft(
        _ left: String, of inForce: String, random: RandomBytes = .system
    ) throws(SealingKeyFileError) -> Bool {
        guard FileManager.default.fileExists(atPath: left), !isOne(left, inForce),
            try KeyFile.text(left, random: random, new: { nil }) == KeyFile.text(inForce, random: random, new: { nil })
        else { return false }
        remove(left)
        return true
    }

    /// - Parameter owner: whose it is to be as well, where root copies it.
    private static func isOnDisk(_ path: String, ownerOf owner: String? = nil) -> Bool {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        if let owner, !FileOwner.give(file, toOwnerOf: owner) { return false }
        return fsync(file) == 0
    }

    /// Overwritten before its name goes, as far as the file system lets that reach the disk.
    package static func remove(_ path: String) {
        defer { unlink(path) }
        // Under another name too it is somebody's key still: a making that was killed leaves its draft so.
        var named = stat()
        guard lstat(path, &named) == 0, named.st_nlink == 1 else { return }
        chmod(path, 0o600)
        let file = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
        if file >= 0 {
            var state = stat()
            if fstat(file, &state) == 0 {
                let zeros = [UInt8](repeating: 0, count: Int(state.st_size))
                _ = zeros.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
                fsync(file)
            }
            close(file)
        }
    }
}
