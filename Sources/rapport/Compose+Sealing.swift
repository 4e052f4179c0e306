import Clinic
import Console
import Foundation
import Practice
import Records
import SQLiteEngine
import Vault

/// A store with its keys.
struct SealedOpening {
    let store: RecordsStore
    let sealing: any Sealing
    /// What could not be brought under the newest keys, since it was changed from outside.
    var faults: [String] = []
    /// There was work to be done.
    var wasUnsettled = false
}

/// The keys of names, words and rows, in the data folder and outside the database.
enum ComposedSealing {
    static func practicePath(_ folder: String) throws -> String {
        "\(try keyFolder(folder))/\(BackupRoom.practiceKeyName)"
    }

    static func talkPath(_ folder: String) throws -> String { "\(try keyFolder(folder))/\(BackupRoom.talkKeyName)" }

    /// Where the keys of the practice in that folder lie.
    static func keyFolder(_ folder: String) throws -> String {
        do { return try KeyFolder.of(folder) } catch { throw ConsoleFailure(error.sentence) }
    }

    /// Made at a practice's first start. A practice from before there was a practice's key gets one too, and what stands
    /// in the clear is sealed when it is opened (``open(_:in:now:)``).
    static func load(in folder: String, _ held: SealedHoldings) throws -> any Sealing {
        let (talkPath, practicePath) = (try talkPath(folder), try practicePath(folder))
        let passphrase = try ComposedPassphrase.given()
        var path = talkPath
        do throws(SealingKeyFileError) {
            let talk = try SealingKeyFile.load(path, .talk, mayMake: !held.words, passphrase: passphrase)
            path = practicePath
            let practice = try SealingKeyFile.load(
                path, .practice, mayMake: !held.names, stage: held.anybody ? .first : .settled, passphrase: passphrase)
            return AESGCMSealing(practice: practice, talk: talk)
        } catch {
            throw ConsoleFailure(sentence(error, path))
        }
    }

    /// The store at the last schema, with everything in it sealed and coded by the newest keys.
    ///
    /// - Parameters:
    ///   - progress: rows done, and of how many, where that takes time.
    ///   - tell: a line for whoever waits for what has no measure.
    static func open(
        _ engine: SQLiteEngine, in folder: String, progress: @Sendable (Int, Int) -> Void = { _, _ in },
        tell: @Sendable (String) -> Void = { _ in }
    ) async throws -> SealedOpening {
        try await requireOwnTalkKey(engine, in: folder)
        _ = try await RecordsStore.bringUpToDate(engine, now: ComposedChance.system.now())
        let sealing = try load(in: folder, try await RecordsStore.holdings(engine))
        let store = RecordsStore(engine: engine, sealing: sealing)
        try await requireOwnKeys(store, in: folder)
        guard sealing.stage != .settled else {
            // What clients wrote on measures stood in the clear once. Whatever has had its codes since was looked through,
            // and a start never reads all responses.
            if sealing.coded < RowCodesMade.newest {
                _ = try await SealingUp(store).sealAnswers()
                // Also where a start before this one was killed between the two.
                try await engine.wipeTraces(everywhere: false)
            }
            return try await codingNewTables(store, sealing, engine, in: folder)
        }
        let faults = try await keepingParts { try await SealingUp(store).run(progress: progress) }
        guard faults.isEmpty else {
            return SealedOpening(store: store, sealing: sealing, faults: faults, wasUnsettled: true)
        }
        // What stood there in the clear, or under a key that is given up, is not to be found in the file any more.
        if sealing.stage == .first { tell("The file is written anew, without what stood in the clear.") }
        try await keepingParts { try await engine.wipeTraces(everywhere: sealing.stage == .first) }
        let settled = try settle(in: folder)
        return SealedOpening(
            store: RecordsStore(engine: engine, sealing: settled), sealing: settled, wasUnsettled: true)
    }

    /// With another practice's keys nothing would be read, and what is written now could never be read with the right ones.
    static func requireOwnKeys(_ store: RecordsStore, in folder: String) async throws {
        let path: String
        switch try await store.foreignKey() {
        case nil: return
        case .practice: path = try practicePath(folder)
        case .talk: path = try talkPath(folder)
        }
        throw foreign(path)
    }

    /// The same of words from before clients had keys, ahead of everything else that a first start of this version changes.
    private static func requireOwnTalkKey(_ engine: SQLiteEngine, in folder: String) async throws {
        let path = try talkPath(folder)
        guard FileManager.default.fileExists(atPath: path) else { return }
        guard try await RecordsStore.hasOldWordsAlone(engine) else { return }
        let passphrase = try ComposedPassphrase.given()
        let talk: SealingKeys
        do throws(SealingKeyFileError) {
            talk = try SealingKeyFile.load(path, .talk, mayMake: false, passphrase: passphrase)
        } catch {
            throw ConsoleFailure(sentence(error, path))
        }
        // They were sealed with the key of talks; the other is not made yet.
        let sealing = AESGCMSealing(practice: SealingKeys(.practice), talk: talk)
        if try await RecordsStore(engine: engine, sealing: sealing).opensNoOldWords() { throw foreign(path) }
    }

    private static func foreign(_ path: String) -> ConsoleFailure {
        ConsoleFailure(
            "\(path) is not the key of this practice: nothing that is sealed here opens with it. "
                + "Put back the one from your backup. Nothing was changed.")
    }

    /// Sealing is done in parts, each kept once it is done, unlike a change that fails.
    private static func keepingParts<Value>(_ body: () async throws -> Value) async throws -> Value {
        do { return try await body() } catch let error as SQLEngineError {
            switch error {
            case .full, .unwritten:
                throw ConsoleFailure(
                    "The disk is full, or cannot be written. What was sealed until now is kept: free some space and "
                        + "start again, which goes on from there.")
            default: throw error
            }
        }
    }

    /// Rows of people and settings had no codes once. They get theirs, and the key file says so: from then on a row without
    /// one was put there from outside.
    private static func codingNewTables(
        _ store: RecordsStore, _ sealing: any Sealing, _ engine: SQLiteEngine, in folder: String
    ) async throws -> SealedOpening {
        guard sealing.coded < RowCodesMade.newest else { return SealedOpening(store: store, sealing: sealing) }
        let faults = try await keepingParts { try await SealingUp(store).codeNewTables() }
        guard faults.isEmpty else { return SealedOpening(store: store, sealing: sealing, faults: faults) }
        let (practice, talk) = try keys(in: folder)
        try replace(try practicePath(folder), practice.allCoded)
        let coded = AESGCMSealing(practice: practice.allCoded, talk: talk)
        return SealedOpening(store: RecordsStore(engine: engine, sealing: coded), sealing: coded)
    }

    /// The newest keys alone, in their files.
    private static func settle(in folder: String) throws -> any Sealing {
        let (practice, talk) = try keys(in: folder)
        // The practice's key says that there is work to be done, so it comes last.
        try replace(try talkPath(folder), talk.settled)
        try replace(try practicePath(folder), practice.settled)
        return AESGCMSealing(practice: practice.settled, talk: talk.settled)
    }

    static func keys(in folder: String) throws -> (practice: SealingKeys, talk: SealingKeys) {
        let (talkPath, practicePath) = (try talkPath(folder), try practicePath(folder))
        let passphrase = try ComposedPassphrase.given()
        var path = talkPath
        do throws(SealingKeyFileError) {
            let talk = try SealingKeyFile.load(path, .talk, mayMake: false, passphrase: passphrase)
            path = practicePath
            return (try SealingKeyFile.load(path, .practice, mayMake: false, passphrase: passphrase), talk)
        } catch {
            throw ConsoleFailure(sentence(error, path))
        }
    }

    static func replace(_ path: String, _ keys: SealingKeys) throws {
        let passphrase = try ComposedPassphrase.given()
        do throws(SealingKeyFileError) {
            try SealingKeyFile.replace(path, with: keys, passphrase: passphrase)
        } catch {
            throw ConsoleFailure(sentence(error, path))
        }
    }

    static func sentence(_ error: SealingKeyFileError, _ path: String) -> String {
        switch error {
        case .openToOthers: "Others can read \(path). Let its owner alone read it: chmod 400 \(path)"
        case .damaged: "\(path) is not a key as Rapport writes it. Put back the one from your backup."
        case .unreadable: "\(path) cannot be read by this account."
        case .notWritten: "\(path) cannot be written. Is the disk full, or the folder read-only?"
        case .missing:
            "\(path) is missing, and this practice was encrypted with it. Put back the one from your backup."
        case .locked:
            "\(path) is locked with a passphrase. Name the file that holds it in \(ComposedPassphrase.fileVariable)."
        case .wrongPassphrase: "\(path) does not open with the passphrase that was given."
        }
    }
}
