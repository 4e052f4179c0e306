package import Practice

/// What backups need of the rest of the house.
package struct BackupPorts: Sendable {
    /// Backups with the key that the source tells of.
    package let room: @Sendable (BackupKeySource) async throws -> BackupRoom
    /// Makes a key file; there must be none of that name.
    package let makeKey: @Sendable (_ path: String) throws -> Void
    /// Opens the database of a practice as it is, without bringing its schema up to date, for `body` to copy.
    package let copying:
        @Sendable (DataPlace, _ body: @Sendable (any SnapshotTaking) async throws -> Void) async throws -> Void

    /// Writes into a practice that was just restored that it was.
    package let noteRestored: @Sendable (DataPlace) async throws -> Void

    package init(
        room: @Sendable @escaping (BackupKeySource) async throws -> BackupRoom,
        makeKey: @Sendable @escaping (_ path: String) throws -> Void,
        copying:
            @Sendable @escaping (
                DataPlace, _ body: @Sendable (any SnapshotTaking) async throws -> Void
            ) async throws -> Void,
        noteRestored: @Sendable @escaping (DataPlace) async throws -> Void
    ) {
        self.noteRestored = noteRestored
        self.room = room
        self.makeKey = makeKey
        self.copying = copying
    }

    /// For a program that has none, such as a test of other commands.
    package static let none = BackupPorts(
        room: { _ in throw ConsoleFailure("Backups were not put together.") },
        makeKey: { _ in throw ConsoleFailure("Backups were not put together.") },
        copying: { _, _ in throw ConsoleFailure("Backups were not put together.") },
        noteRestored: { _ in throw ConsoleFailure("Backups were not put together.") })
}

/// A backup every day.
package struct BackupSchedule: Hashable, Sendable {
    package let folder: String
    package let key: BackupKeySource
    /// By the practice's clock, after midnight.
    package let minuteOfDay: Int
    package let keep: Int

    package init(folder: String, key: BackupKeySource, minuteOfDay: Int, keep: Int) {
        self.folder = folder
        self.key = key
        self.minuteOfDay = minuteOfDay
        self.keep = keep
    }
}

/// Where the key of backups comes from.
package enum BackupKeySource: Hashable, Sendable {
    case keyFile(String)
    case passphraseFile(String)
    case passphrase(String)
}
