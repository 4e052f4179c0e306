internal import Foundation

/// A folder for files that are on their way, readable by its owner alone, gone when it is let go of.
struct StagingFolder: ~Copyable {
    let path: String

    init(_ path: String) throws(BackupError) {
        self.path = path
        try? FileManager.default.removeItem(atPath: path)
        guard mkdir(path, 0o700) == 0 else { throw errno == ENOSPC ? .full(path) : .unwritable(path) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
