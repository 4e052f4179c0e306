internal import Foundation

/// A lock on a folder that the system lets go of when the process ends, however it ends.
struct FolderLock: ~Copyable {
    private let file: Int32

    /// Throws ``BackupError/busy(_:)`` where another process holds it.
    init(_ folder: String) throws(BackupError) {
        file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw .unreadable(folder) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            close(file)
            throw .busy(folder)
        }
    }

    deinit { close(file) }
}
