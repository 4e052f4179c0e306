internal import Foundation

/// A practice copied file by file, with its keys, to be looked at where nothing may be written: a copy on a medium that is
/// read-only, a mount of another machine. For its owner alone, and gone when it is let go of.
///
/// Whoever serves the practice meanwhile would write to one file after another was copied.
package final class PracticeCopy: Sendable {
    /// The folder that holds the copy.
    package let path: String
    private let staging: StagingFolder

    /// - Parameters:
    ///   - keys: the folder that its keys lie in.
    ///   - scratch: a folder with room for it.
    package init(of data: String, keys: String, in scratch: String) throws(BackupError) {
        LeftBehind.sweep(checksIn: scratch)
        let staging = try StagingFolder(LeftBehind.check(in: scratch))
        let database = PracticeCopy.resolved("\(data)/\(BackupRoom.databaseName)")
        try PracticeCopy.copy(database, into: staging.path, as: BackupRoom.databaseName, 0o600)
        // What was committed last may stand in the log alone.
        if FileManager.default.fileExists(atPath: database + "-wal") {
            try PracticeCopy.copy(
                database + "-wal", into: staging.path, as: BackupRoom.databaseName + "-wal", 0o600)
        }
        for name in [BackupRoom.practiceKeyName, BackupRoom.talkKeyName, BackupRoom.anchorKeyName]
        where FileManager.default.fileExists(atPath: "\(keys)/\(name)") {
            try PracticeCopy.copy(PracticeCopy.resolved("\(keys)/\(name)"), into: staging.path, as: name, 0o400)
        }
        path = staging.path
        self.staging = staging
    }

    /// What a link leads to: a link that is copied would lead to the original still.
    private static func resolved(_ file: String) -> String {
        URL(fileURLWithPath: file).resolvingSymlinksInPath().path
    }

    private static func copy(
        _ file: String, into folder: String, as name: String, _ mode: mode_t
    ) throws(BackupError) {
        let target = "\(folder)/\(name)"
        guard FileManager.default.isReadableFile(atPath: file) else { throw .unreadable(file) }
        do { try FileManager.default.copyItem(atPath: file, toPath: target) } catch {
            throw (error as? CocoaError)?.code == .fileWriteOutOfSpace ? .full(folder) : .unwritable(target)
        }
        // A read-only medium shows whatever modes it was mounted with.
        guard chmod(target, mode) == 0 else { throw .unwritable(target) }
    }
}
