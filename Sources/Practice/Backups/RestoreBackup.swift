internal import Foundation

/// A backup made a practice again, in a folder that holds nothing yet.
package struct RestoreBackup: Sendable {
    package let file: String
    /// Where the practice will live: missing or empty.
    package let data: String

    package init(file: String, data: String) {
        self.file = file
        self.data = data
    }
}

/// Opens a backup somewhere and lets go of it again: whether it could be restored.
package struct CheckBackup: Sendable {
    package let file: String
    /// An existing folder with room for what is in the backup.
    package let scratch: String

    package init(file: String, scratch: String) {
        self.file = file
        self.scratch = scratch
    }
}

extension BackupRoom {
    /// Everything is made and examined beside the folder, which then gets its name at once.
    package func perform(
        _ command: RestoreBackup, progress: @Sendable (BackupProgress) -> Void
    ) async throws(BackupError) -> BackupFacts {
        let data = FolderName.withoutSlash(command.data)
        _ = try told(by: command.file)
        try Self.requireEmpty(data)
        let parent = FolderName.of(data)
        do {
            try FileManager.default.createDirectory(
                atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw .unwritable(parent) }
        let lock = try FolderLock(parent)
        defer { withExtendedLifetime(lock) {} }
        LeftBehind.sweep(checksIn: FolderName.of(command.file))
        let staging = try StagingFolder(LeftBehind.restoring(data))
        let facts = try await examine(command.file, in: staging.path, progress: progress)
        try Self.requireEmpty(data)
        // Restored by root, it is the account's that the empty folder belongs to, or what the folder lies in.
        let place = FileManager.default.fileExists(atPath: data) ? data : parent
        guard FileOwner.give(folder: staging.path, toOwnerOf: place) else { throw .unwritable(data) }
        try Self.sync(staging.path)
        // Takes the place of an empty folder and of nothing else.
        guard rename(staging.path, data) == 0 else {
            throw errno == ENOTEMPTY || errno == EEXIST ? .folderNotEmpty(data) : .unwritable(data)
        }
        try Self.syncFolder(parent)
        return facts
    }

    package func perform(
        _ command: CheckBackup, progress: @Sendable (BackupProgress) -> Void
    ) async throws(BackupError) -> BackupFacts {
        _ = try told(by: command.file)
        LeftBehind.sweep(checksIn: command.scratch)
        let staging = try StagingFolder(LeftBehind.check(in: command.scratch))
        return try await examine(command.file, in: staging.path, progress: progress)
    }

    private static func requireEmpty(_ path: String) throws(BackupError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
        guard isFolder.boolValue, let held = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw .unwritable(path)
        }
        guard held.isEmpty else { throw .folderNotEmpty(path) }
    }

    /// Every file in the folder, then the folder.
    private static func sync(_ folder: String) throws(BackupError) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            let file = open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { throw .unreadable(name) }
            defer { close(file) }
            guard fsync(file) == 0 else { throw .unwritable(folder) }
        }
        try syncFolder(folder)
    }

    private static func syncFolder(_ path: String) throws(BackupError) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw .unwritable(path) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw .unwritable(path) }
    }
}
