import Clinic
import Console
import Foundation
import Pages
import Practice
import Records
import SQLiteEngine
import Vault

/// Puts the house together: which engine, which store, which secrets, which server.
///
/// | floor | may import | never |
/// |---|---|---|
/// | 5 | everything | rules of its own |
enum Compose {
    static var ports: ConsolePorts {
        ConsolePorts(
            holdsPractice: { try holdsPractice($0) },
            open: { place in try await telling(place) { try await open(place) } },
            look: { place in try await telling(place) { try await look(place) } },
            migrate: { place in try await telling(place) { try await migrate(place) } },
            rotateKeys: { place, progress in
                try await telling(place) { try await rotateKeys(place, progress: progress) }
            },
            moveKeys: { place, folder in
                try ComposedKeys.move(place, to: folder.map { wholePath($0) } ?? place.path)
            }, lockKeys: { place, isLocked in try ComposedKeys.lock(place, isLocked: isLocked) },
            placeKeys: { place, folder in try placeKeys(place, wholePath(folder)) },
            requireReady: { try ComposedReady.require($0) }, serveAlone: { try ComposedKeys.serveAlone($0) },
            backups: ComposedBackups.ports,
            words: { key, arguments in Words(.english).importProblem(key, arguments) })
    }

    /// From the root, so that it holds wherever the next command is said.
    private static func wholePath(_ path: String) -> String {
        URL(fileURLWithPath: (path as NSString).expandingTildeInPath).standardizedFileURL.path
    }

    private static func placeKeys(_ place: DataPlace, _ folder: String) throws {
        try DataFolder.make(place.path)
        let held = try ComposedSealing.keyFolder(place.path)
        if KeyCopy.isOne(held, folder) { return }
        let isNew = !FileManager.default.fileExists(atPath: "\(held)/\(BackupRoom.practiceKeyName)")
        guard held == place.path, isNew, !FileManager.default.fileExists(atPath: database(in: place)) else {
            throw ConsoleFailure(
                "The keys of this practice lie in \(held). Stop it, and bring them there with: rapport keys move")
        }
        try DataFolder.make(folder, ownerOf: place.path)
        do { try KeyFolder.point(place.path, to: folder) } catch { throw ConsoleFailure(error.sentence) }
    }

    private static func holdsPractice(_ place: DataPlace) throws -> Bool {
        var state = stat()
        if stat(database(in: place), &state) == 0 { return true }
        guard errno == EACCES else { return false }
        throw ConsoleFailure(
            "This account may not look into \(place.path). Say it as the account that the practice belongs to, "
                + "such as: sudo -u rapport rapport ...")
    }

    static func database(in place: DataPlace) -> String { "\(place.path)/\(BackupRoom.databaseName)" }

    private static func engine(in place: DataPlace) async throws -> SQLiteEngine {
        try DataFolder.make(place.path)
        try requireNothingLost(place)
        let engine = try await own(try SQLiteEngine.open(path: database(in: place)), place)
        let pending: Int
        do {
            try await requireWhole(engine, place)
            pending = try await RecordsStore.pendingMigrations(engine).count
        } catch {
            await engine.close()
            throw error
        }
        guard pending > 0 else { return engine }
        // Whether somebody else has the file open can be told by who has not.
        await engine.close()
        try ComposedUpdate.requireAlone(place)
        say("The schema is brought up to date, in \(pending) \(pending == 1 ? "step" : "steps"). It may take a while.")
        return try SQLiteEngine.open(path: database(in: place))
    }

    private static func say(_ line: String) {
        FileHandle.standardError.write(Data("rapport: \(line)\n".utf8))
    }

    /// A key is made once the schema is on disk. One that lies beside a database without a schema is from a practice whose
    /// last changes stood in the log, which was not copied with it.
    private static func requireWhole(_ engine: SQLiteEngine, _ place: DataPlace) async throws {
        let keys = [try ComposedSealing.practicePath(place.path), try ComposedSealing.talkPath(place.path)]
        guard let key = keys.first(where: { size($0) > 0 }) else { return }
        guard try await engine.appliedMigrations().isEmpty else { return }
        throw ConsoleFailure(
            "\(database(in: place)) holds nothing, and \(key) is from a practice that was here: it was copied without "
                + "rapport.sqlite-wal beside it. Copy the whole folder while nothing has it open, or restore a backup into "
                + "another folder. Nothing was changed.")
    }

    /// The same engine, where its database holds nothing that acts by itself; closed otherwise.
    static func own(_ engine: SQLiteEngine, _ place: DataPlace) async throws -> SQLiteEngine {
        do {
            let strangers = try await engine.strangers()
            guard strangers.isEmpty else {
                throw ConsoleFailure(
                    "The database \(database(in: place)) holds what Rapport never puts there: "
                        + "\(strangers.joined(separator: ", ")). It could change or hide rows by itself. Find out who put "
                        + "it there; restore a backup, or drop it. Nothing was changed.")
            }
            for exposure in engine.exposures { FileHandle.standardError.write(Data("rapport: \(exposure)\n".utf8)) }
            return engine
        } catch {
            await engine.close()
            throw error
        }
    }

    /// A database is made where nothing is, never where one was: its keys or its log are left when it is lost.
    private static func requireNothingLost(_ place: DataPlace) throws {
        let path = database(in: place)
        guard size(path) == 0 else { return }
        // An older version had a key of talks alone.
        let keys = [try ComposedSealing.practicePath(place.path), try ComposedSealing.talkPath(place.path)]
        guard let left = (["\(path)-wal"] + keys).first(where: { size($0) > 0 }) else { return }
        throw ConsoleFailure(
            "\(path) is \(FileManager.default.fileExists(atPath: path) ? "empty" : "missing"), and \(left) is from a "
                + "practice that was here. Put the database back, restore a backup into another folder, or start a new "
                + "practice in one. Nothing was changed.")
    }

    private static func size(_ path: String) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }

    private static func open(_ place: DataPlace) async throws -> OpenPractice {
        try DataFolder.make(place.path)
        let hold = try ComposedKeys.hold(place)
        LeftBehind.sweep(place.path)
        let engine = try await engine(in: place)
        let chance = ComposedChance.system
        let opening = try await ComposedSealing.open(
            engine, in: place.path, progress: SealingLines().show, tell: { say($0) })
        let (store, sealing) = (opening.store, opening.sealing)
        for fault in opening.faults { FileHandle.standardError.write(Data("rapport: \(fault)\n".utf8)) }
        let serving = ComposedServer(store: store, chance: chance, sealing: sealing, folder: place.path)
        return OpenPractice(
            service: serving.service, integrity: { try await engine.check() },
            serve: { settings, onReady in
                let anchoring = try await ComposedAnchors.load(in: place, folder: settings.anchorFolder, of: store)
                try settings.anchorFolder.map { try ComposedAnchors.prepare($0) }
                if let folder = settings.backups?.folder { LeftBehind.sweep(checksIn: folder) }
                let chore = try settings.backups.map { try ComposedBackups.chore($0, place, engine) }
                let takingIn = Task { try await takeIn(engine, serving.service, place) }
                defer { takingIn.cancel() }
                try await serving.run(settings, anchoring, chore, onReady: onReady)
            },
            close: {
                await engine.close()
                withExtendedLifetime(hold) {}
            },
            anchoring: { folder in try ComposedAnchors.load(in: place, folder: folder) })
    }

    /// Takes the log into the database once the practice is set up, and after an end that was not clean: a copy of the file
    /// alone is then not taken for a folder in which nobody has begun.
    private static func takeIn(_ engine: SQLiteEngine, _ service: PracticeService, _ place: DataPlace) async throws {
        let isBegun = try await service.isSetUp()
        if isBegun, size("\(database(in: place))-wal") == 0 { return }
        while try await !service.isSetUp() { try await Task.sleep(for: .seconds(1)) }
        try await engine.wipeTraces(everywhere: false)
    }

    /// As it is where it may be written, which opening it needs; else a copy, which is gone when it is closed.
    private static func look(_ place: DataPlace) async throws -> OpenPractice {
        let needed = [place.path, database(in: place)]
        if needed.allSatisfy({ FileManager.default.isWritableFile(atPath: $0) }) { return try await open(place) }
        let keys = try ComposedSealing.keyFolder(place.path)
        let copy = try PracticeCopy(of: place.path, keys: keys, in: NSTemporaryDirectory())
        let told = "rapport: \(place.path) may not be written, so a copy of it in \(copy.path) is looked at.\n"
        FileHandle.standardError.write(Data(told.utf8))
        let opened = try await open(DataPlace(path: copy.path))
        return OpenPractice(
            service: opened.service, integrity: opened.integrity, serve: opened.serve,
            close: {
                await opened.close()
                withExtendedLifetime(copy) {}
            }, anchoring: opened.anchoring)
    }

    private static func rotateKeys(
        _ place: DataPlace, progress: @Sendable (Int, Int) -> Void
    ) async throws -> [String] {
        let engine = try await engine(in: place)
        do {
            let faults = try await ComposedKeys.rotate(place, engine, progress: progress)
            await engine.close()
            return faults
        } catch {
            await engine.close()
            throw error
        }
    }

    private static func migrate(_ place: DataPlace) async throws -> MigratedSchema {
        let engine = try await engine(in: place)
        let applied: [Int]
        let held: SealedHoldings
        do {
            applied = try await RecordsStore.bringUpToDate(engine, now: ComposedChance.system.now())
            held = try await RecordsStore.holdings(engine)
        } catch {
            await engine.close()
            throw error
        }
        await engine.close()
        return MigratedSchema(
            applied: RecordsStore.migrations.filter { applied.contains($0.number) }.map { "\($0.number) \($0.name)" },
            isToBeSealed: held.anybody && !held.names)
    }

    /// An engine's error as the one line that it has for a terminal.
    static func telling<Value>(_ place: DataPlace, _ body: () async throws -> Value) async throws -> Value {
        do { return try await body() } catch let error as SQLEngineError { throw ConsoleFailure(error.description) }
    }
}
