import Console
import Foundation
import Practice
import Records
import SQLiteEngine
import Vault

/// New keys for a practice that nobody has open.
enum ComposedKeys {
    /// Taken before the keys are read: what is written with them must not be written with keys that are given up.
    static func hold(_ place: DataPlace) throws -> KeyHold {
        let paths = try keyPaths(place)
        if paths.contains(where: SealingKeyFile.hasDrafts), let alone = KeyHold(place.path, alone: true) {
            sweep(paths)
            withExtendedLifetime(alone) {}
        }
        // Somebody else may be taking drafts away, which is done in a moment.
        var hold = KeyHold(place.path, alone: false)
        for _ in 0..<20 where hold == nil && KeyHold.isHeldElsewhere {
            usleep(50_000)
            hold = KeyHold(place.path, alone: false)
        }
        guard let hold else {
            throw ConsoleFailure(
                "The keys of \(place.path) are being changed: wait until rapport keys rotate has ended.")
        }
        return hold
    }

    private static func keyPaths(_ place: DataPlace) throws -> [String] {
        keyPaths(in: try ComposedSealing.keyFolder(place.path))
    }

    private static func keyPaths(in folder: String) -> [String] {
        [BackupRoom.practiceKeyName, BackupRoom.talkKeyName, BackupRoom.anchorKeyName].map { "\(folder)/\($0)" }
    }

    /// Drafts of keys that something killed left behind; nobody else has the keys in use.
    private static func sweep(_ paths: [String]) {
        for left in paths.flatMap(SealingKeyFile.sweepDrafts) {
            FileHandle.standardError.write(Data("rapport: \(left) holds a key and could not be taken away.\n".utf8))
        }
    }

    /// One server to a practice: what one keeps in memory another would not be told of.
    static func serveAlone(_ place: DataPlace) throws -> KeyHold {
        try DataFolder.make(place.path)
        if let hold = KeyHold(place.path, KeyHold.servingName, alone: true) { return hold }
        if KeyHold.isHeldElsewhere {
            throw ConsoleFailure("The practice in \(place.path) is being served already. Stop that first.")
        }
        throw ConsoleFailure("\(place.path)/\(KeyHold.servingName) cannot be locked: see who may write in that folder.")
    }

    /// - Returns: what could not be brought under the new keys, one sentence each; the old ones are kept for it then.
    static func rotate(
        _ place: DataPlace, _ engine: SQLiteEngine, progress: @Sendable (Int, Int) -> Void
    ) async throws -> [String] {
        guard let alone = KeyHold(place.path, alone: true) else {
            throw ConsoleFailure(
                "The practice in \(place.path) is open in another process: stop it first, then say this again.")
        }
        defer { withExtendedLifetime(alone) {} }
        sweep(try keyPaths(place))
        let before = try await ComposedSealing.open(engine, in: place.path, progress: progress)
        guard before.faults.isEmpty else { return before.faults }
        guard !before.wasUnsettled else { return [] }
        let path = try ComposedSealing.practicePath(place.path)
        let (practice, talk) = try ComposedSealing.keys(in: place.path)
        // The practice's key says that there is work to be done, so it comes last.
        try ComposedSealing.replace(try ComposedSealing.talkPath(place.path), talk.adding())
        try ComposedSealing.replace(path, practice.adding())
        return try await ComposedSealing.open(engine, in: place.path, progress: progress).faults
    }

    /// Brings the keys to another folder, or home beside the database. They are there, whole and on disk, before the
    /// practice is told to look for them there, and go from where they were after that: killed anywhere, it has its keys.
    static func move(_ place: DataPlace, to folder: String) throws {
        guard let alone = KeyHold(place.path, alone: true) else {
            throw ConsoleFailure(
                "The practice in \(place.path) is open in another process: stop it first, then say this again.")
        }
        defer { withExtendedLifetime(alone) {} }
        let old = try ComposedSealing.keyFolder(place.path)
        try DataFolder.make(folder, ownerOf: old)
        sweep(keyPaths(in: old) + keyPaths(in: folder))
        let isHome = KeyCopy.isOne(folder, place.path)
        let names = [BackupRoom.practiceKeyName, BackupRoom.talkKeyName, BackupRoom.anchorKeyName].filter {
            FileManager.default.fileExists(atPath: "\(old)/\($0)")
        }
        guard !KeyCopy.isOne(folder, old) else {
            if !isHome, try takeLeft(names, old, in: place.path) { return }
            throw ConsoleFailure("The keys of this practice lie in \(folder) already.")
        }
        guard names.contains(BackupRoom.practiceKeyName) else {
            throw ConsoleFailure("There is no \(BackupRoom.practiceKeyName) in \(old).")
        }
        for name in names {
            do throws(SealingKeyFileError) { try KeyCopy.copy("\(old)/\(name)", to: "\(folder)/\(name)") } catch {
                throw ConsoleFailure(
                    error == .notWritten
                        ? "\(folder)/\(name) is there already with another content, or cannot be written. Nothing was moved."
                        : ComposedSealing.sentence(error, "\(old)/\(name)"))
            }
        }
        do throws(KeyFolderError) {
            if isHome {
                try KeyFolder.pointHome(place.path)
            } else {
                try KeyFolder.point(place.path, to: folder)
            }
        } catch { throw ConsoleFailure(error.sentence) }
        for name in names { KeyCopy.remove("\(old)/\(name)") }
    }

    /// A move that was killed at its end left the keys beside the database: they go now.
    private static func takeLeft(_ names: [String], _ keys: String, in home: String) throws -> Bool {
        var took = false
        for name in names {
            do throws(SealingKeyFileError) {
                if try KeyCopy.removeLeft("\(home)/\(name)", of: "\(keys)/\(name)") { took = true }
            } catch { throw ConsoleFailure(ComposedSealing.sentence(error, "\(home)/\(name)")) }
        }
        return took
    }

    /// Puts the keys of names, words and rows under the passphrase that was given, or takes them from under it.
    static func lock(_ place: DataPlace, isLocked: Bool) throws {
        guard let alone = KeyHold(place.path, alone: true) else {
            throw ConsoleFailure(
                "The practice in \(place.path) is open in another process: stop it first, then say this again.")
        }
        defer { withExtendedLifetime(alone) {} }
        let passphrase = try ComposedPassphrase.given()
        sweep(try keyPaths(place))
        for path in [try ComposedSealing.talkPath(place.path), try ComposedSealing.practicePath(place.path)] {
            do throws(SealingKeyFileError) {
                guard isLocked else {
                    try SealingKeyFile.unlock(path, with: passphrase)
                    continue
                }
                guard let passphrase else { throw .locked }
                try SealingKeyFile.lock(path, with: passphrase)
            } catch {
                throw ConsoleFailure(
                    error == .locked && isLocked
                        ? "Name the file that holds the passphrase in \(ComposedPassphrase.fileVariable)."
                        : ComposedSealing.sentence(error, path))
            }
        }
    }
}
