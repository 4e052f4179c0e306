internal import Foundation

/// A folder for files that are on their way, readable by its owner alone, gone when it is let go of.
///
/// It holds a lock on itself, which the system lets go of when the process ends: one that nobody holds was left behind.
struct StagingFolder: ~Copyable {
    let path: String
    private let file: Int32

    /// Takes the place of one that was left behind. Throws ``BackupError/busy(_:)`` where another process works in it.
    init(_ path: String) throws(BackupError) {
        file = try Self.make(path)
        self.path = path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
        close(file)
    }

    /// Removes the folder with all that is in it, where it was left behind.
    ///
    /// - Returns: false where somebody works in it.
    @discardableResult
    static func sweep(_ path: String) -> Bool {
        let file = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return true }
        defer { close(file) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else { return errno != EWOULDBLOCK }
        // Another may have swept it meanwhile, and a third have made a new one there.
        if isThere(path, file) { try? FileManager.default.removeItem(atPath: path) }
        return true
    }

    private static func make(_ path: String) throws(BackupError) -> Int32 {
        for _ in 0..<20 {
            guard sweep(path) else { throw .busy(path) }
            guard mkdir(path, 0o700) == 0 else {
                guard errno == EEXIST else { throw errno == ENOSPC ? .full(path) : .unwritable(path) }
                // Something else than a folder.
                unlink(path)
                continue
            }
            // Until the lock is held, somebody who sweeps may take it for one that was left behind.
            let file = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
            guard file >= 0 else { continue }
            let isHeld = flock(file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
            if isHeld, isThere(path, file) { return file }
            close(file)
        }
        throw .busy(path)
    }

    private static func isThere(_ path: String, _ file: Int32) -> Bool {
        var (held, found) = (stat(), stat())
        guard fstat(file, &held) == 0, lstat(path, &found) == 0 else { return false }
        return held.st_dev == found.st_dev && held.st_ino == found.st_ino
    }
}
