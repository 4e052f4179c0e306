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
    static func practicePath(_ folder: String) -> String { "\(folder)/\(BackupRoom.practiceKeyName)" }
    static func talkPath(_ folder: String) -> String { "\(folder)/\(BackupRoom.talkKeyName)" }

    /// Made at a practice's first start. A practice from before there was a practice's key gets one too, and what stands
    /// in the clear is sealed when it is opened (``open(_:in:now:)``).
    static func load(in folder: String, _ held: SealedHoldings) throws -> any Sealing {
        var path = talkPath(folder)
        do throws(SealingKeyFileError) {
            let talk = try SealingKeyFile.load(path, .talk, mayMake: !held.words)
            path = practicePath(folder)
            let practice = try SealingKeyFile.load(
                path, .practice, mayMake: !held.names, stage: held.clients ? .first : .settled)
            return AESGCMSealing(practice: practice, talk: talk)
        } catch {
            throw ConsoleFailure(sentence(error, path))
        }
    }

    /// The store at the last schema, with everything in it sealed and coded by the newest keys.
    ///
    /// - Parameter progress: rows done, and of how many, where that takes time.
    static func open(
        _ engine: SQLiteEngine, in folder: String, progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> SealedOpening {
        _ = try await RecordsStore.bringUpToDate(engine, now: ComposedChance.system.now())
        let sealing = try load(in: folder, try await RecordsStore.holdings(engine))
        let store = RecordsStore(engine: engine, sealing: sealing)
        guard sealing.stage != .settled else {
            // What clients wrote on measures stood in the clear once.
            if try await SealingUp(store).sealAnswers() > 0 { try await engine.wipeTraces(everywhere: false) }
            return SealedOpening(store: store, sealing: sealing)
        }
        let faults = try await SealingUp(store).run(progress: progress)
        guard faults.isEmpty else {
            return SealedOpening(store: store, sealing: sealing, faults: faults, wasUnsettled: true)
        }
        // What stood there in the clear, or under a key that is given up, is not to be found in the file any more.
        try await engine.wipeTraces(everywhere: sealing.stage == .first)
        let settled = try settle(in: folder)
        return SealedOpening(
            store: RecordsStore(engine: engine, sealing: settled), sealing: settled, wasUnsettled: true)
    }

    /// The newest keys alone, in their files.
    private static func settle(in folder: String) throws -> any Sealing {
        let (practice, talk) = try keys(in: folder)
        // The practice's key says that there is work to be done, so it comes last.
        try replace(talkPath(folder), talk.settled)
        try replace(practicePath(folder), practice.settled)
        return AESGCMSealing(practice: practice.settled, talk: talk.settled)
    }

    static func keys(in folder: String) throws -> (practice: SealingKeys, talk: SealingKeys) {
        var path = talkPath(folder)
        do throws(SealingKeyFileError) {
            let talk = try SealingKeyFile.load(path, .talk, mayMake: false)
            path = practicePath(folder)
            return (try SealingKeyFile.load(path, .practice, mayMake: false), talk)
        } catch {
            throw ConsoleFailure(sentence(error, path))
        }
    }

    static func replace(_ path: String, _ keys: SealingKeys) throws {
        do throws(SealingKeyFileError) { try SealingKeyFile.replace(path, with: keys) } catch {
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
        }
    }
}
