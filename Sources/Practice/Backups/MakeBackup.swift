package import Clinic
internal import Foundation

/// One backup of a practice that may be serving meanwhile: copied at one moment, encrypted, opened again and examined,
/// and only then given its name.
package struct MakeBackup: Sendable {
    /// The folder that holds the practice.
    package let data: String
    /// The folder that backups lie in.
    package let folder: String
    /// How many good ones of this practice to keep, this one included; `nil` keeps all.
    package let keep: Int?

    package init(data: String, folder: String, keep: Int? = nil) {
        self.data = data
        self.folder = folder
        self.keep = keep
    }

    package struct Result: Hashable, Sendable {
        package let path: String
        package let bytes: Int
        package let removed: [String]
    }
}

/// How far a backup or a restore has come.
package enum BackupProgress: Hashable, Sendable {
    case copying
    case sealing(done: Int, of: Int)
    case opening(done: Int, of: Int)
    case examining
}

/// Makes, examines and restores backups with one key.
package struct BackupRoom: Sendable {
    package static let databaseName = "rapport.sqlite"
    package static let talkKeyName = "talk.key"
    package static let practiceKeyName = "practice.key"
    package static let anchorKeyName = "anchor.key"

    let sealing: any BackupSealing
    let restored: any RestoredPractice

    package init(sealing: any BackupSealing, restored: any RestoredPractice) {
        self.sealing = sealing
        self.restored = restored
    }

    package func perform(
        _ command: MakeBackup, from source: any SnapshotTaking, now: Instant,
        progress: @Sendable (BackupProgress) -> Void
    ) async throws(BackupError) -> MakeBackup.Result {
        let lock = try FolderLock(command.data)
        defer { withExtendedLifetime(lock) {} }
        let (practice, schema) = try await told(source, command.data)
        let folder = try BackupFolder(command.folder, of: practice)
        folder.sweepDrafts()
        LeftBehind.sweep(checksIn: command.folder)
        let keys: String
        do { keys = try KeyFolder.of(command.data) } catch { throw .unusable([error.sentence]) }
        let talkKey = "\(keys)/\(Self.talkKeyName)"
        guard FileManager.default.fileExists(atPath: talkKey) else { throw .noTalkKey(talkKey) }
        let staging = try StagingFolder(LeftBehind.backup(in: command.data))
        let copy = "\(staging.path)/\(Self.databaseName)"
        progress(.copying)
        do { try await source.snapshot(to: copy) } catch { throw Self.failure(error, copy) }
        let name = folder.name(at: now)
        let draft = folder.draft(of: name)
        defer { unlink(draft) }
        var parts: [(part: BackupPart, path: String)] = [(.talkKey, talkKey)]
        for part in [BackupPart.practiceKey, .anchorKey] {
            let path = "\(keys)/\(Self.name(of: part))"
            if FileManager.default.fileExists(atPath: path) { parts.append((part, path)) }
        }
        parts.append((.database, copy))
        let total = parts.reduce(0) { $0 + Self.size(of: $1.path) }
        try sealing.seal(
            parts, practice: practice.description, madeAt: now.microseconds, schema: schema, to: draft
        ) { progress(.sealing(done: $0, of: total)) }
        unlink(copy)
        // What is called good has been restored once.
        _ = try await examine(draft, in: staging.path, progress: progress)
        let path = try folder.publish(name)
        return MakeBackup.Result(
            path: path, bytes: Self.size(of: path), removed: command.keep.map { folder.keep($0, name) } ?? [])
    }

    /// Opens a backup in a folder of its own and examines what came out.
    func examine(
        _ path: String, in folder: String, progress: @Sendable (BackupProgress) -> Void
    ) async throws(BackupError) -> BackupFacts {
        let said = try told(by: path)
        let facts = try sealing.open(
            path, place: { part in "\(folder)/\(Self.name(of: part))" }
        ) { progress(.opening(done: $0, of: said.bytes)) }
        progress(.examining)
        let faults = try await restored.examine(folder)
        guard faults.isEmpty else { throw .unusable(Array(faults.prefix(5))) }
        return facts
    }

    private static func name(of part: BackupPart) -> String {
        switch part {
        case .database: databaseName
        case .talkKey: talkKeyName
        case .practiceKey: practiceKeyName
        case .anchorKey: anchorKeyName
        }
    }

    /// What the file says of itself, refused where a newer version wrote it.
    func told(by path: String) throws(BackupError) -> BackupFacts {
        let said = try sealing.facts(of: path)
        guard said.schema <= restored.knownSchema else {
            throw .newerSchema(found: said.schema, known: restored.knownSchema)
        }
        return said
    }

    private func told(
        _ source: any SnapshotTaking, _ data: String
    ) async throws(BackupError) -> (PracticeID, Int) {
        let found: (PracticeID?, Int)
        do { found = (try await source.practice(), try await source.schema()) } catch {
            throw Self.failure(error, data)
        }
        guard let practice = found.0 else { throw .noPractice(data) }
        return (practice, found.1)
    }

    private static func failure(_ error: any Error, _ path: String) -> BackupError {
        switch error {
        case let error as BackupError: error
        case StoreError.full: .full(path)
        case StoreError.corrupt(let why), StoreError.unavailable(let why): .unusable([why])
        default: .unusable([String(describing: error)])
        }
    }

    static func size(of path: String) -> Int {
        var state = stat()
        return stat(path, &state) == 0 ? Int(state.st_size) : 0
    }
}
