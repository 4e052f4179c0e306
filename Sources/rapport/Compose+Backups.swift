import Console
import Practice
import Records
import SQLiteEngine
import Vault
import Web

/// Backups of the vault's making, on the engine's copies.
enum ComposedBackups {
    static let ports = BackupPorts(
        room: { source in room(try key(source)) }, makeKey: { try BackupKeyFile.make($0) },
        copying: { place, body in
            try await Compose.telling(place) {
                let hold = try ComposedKeys.hold(place)
                defer { withExtendedLifetime(hold) {} }
                let engine = try await Compose.own(
                    try SQLiteEngine.open(path: Compose.database(in: place), readers: 1), place)
                do {
                    try await anchor(engine, place)
                    try await body(RecordsSnapshots(engine: engine))
                    try await note(.backupMade, engine, place)
                } catch {
                    await engine.close()
                    throw error
                }
                await engine.close()
            }
        },
        noteRestored: { place in
            try await Compose.telling(place) {
                let hold = try ComposedKeys.hold(place)
                defer { withExtendedLifetime(hold) {} }
                let engine = try await Compose.own(
                    try SQLiteEngine.open(path: Compose.database(in: place), readers: 1), place)
                do { try await note(.restored, engine, place) } catch {
                    await engine.close()
                    throw error
                }
                await engine.close()
            }
        })

    /// A backup begins with where the record of who looked ends; one of an older schema has none yet.
    private static func anchor(_ engine: SQLiteEngine, _ place: DataPlace) async throws {
        guard let service = try await service(engine, place) else { return }
        _ = try await service.perform(
            AnchorAudit(try await ComposedAnchors.load(in: place, folder: nil, of: service.store)),
            as: .operatorOfTheMachine)
    }

    /// In the record of who looked, where the schema has one.
    private static func note(_ kind: NoteUpkeep.Kind, _ engine: SQLiteEngine, _ place: DataPlace) async throws {
        try await service(engine, place)?.perform(NoteUpkeep(kind), as: .operatorOfTheMachine)
    }

    /// `nil` for an older schema, which a backup does not change.
    private static func service(_ engine: SQLiteEngine, _ place: DataPlace) async throws -> PracticeService? {
        guard try await engine.appliedMigrations().count == RecordsStore.migrations.count else { return nil }
        let sealing = try ComposedSealing.load(in: place.path, try await RecordsStore.holdings(engine))
        let store = RecordsStore(engine: engine, sealing: sealing)
        try await ComposedSealing.requireOwnKeys(store, in: place.path)
        return ComposedServer(
            store: store, chance: ComposedChance.system, sealing: sealing,
            folder: place.path
        ).service
    }

    /// A backup of the practice that is being served, every day.
    static func chore(_ schedule: BackupSchedule, _ place: DataPlace, _ engine: SQLiteEngine) throws -> DailyChore {
        let room = room(try key(schedule.key))
        return DailyChore(
            name: "backup", minuteOfDay: schedule.minuteOfDay,
            last: {
                let practice = try await RecordsSnapshots(engine: engine).practice()
                return practice.flatMap { BackupFolder.newest(in: schedule.folder, of: $0) }
            }
        ) {
            try await anchor(engine, place)
            let made = try await room.perform(
                MakeBackup(data: place.path, folder: schedule.folder, keep: schedule.keep),
                from: RecordsSnapshots(engine: engine), now: ComposedChance.system.now()
            ) { _ in }
            try await note(.backupMade, engine, place)
            return "\(made.path), \(made.bytes) bytes, restored once"
        }
    }

    static func room(_ key: BackupKey) -> BackupRoom {
        BackupRoom(
            sealing: VaultBackups(key),
            restored: RecordsRestored(
                now: ComposedChance.system.now,
                open: { try SQLiteEngine.open(path: "\($0)/\(BackupRoom.databaseName)", readers: 1) },
                sealed: { folder, engine in
                    guard let engine = engine as? SQLiteEngine else { throw StoreError.unavailable("the database") }
                    let opening = try await ComposedSealing.open(engine, in: folder)
                    let strangers = try await engine.strangers().map {
                        "the database holds a \($0), which Rapport never makes"
                    }
                    return SealedPractice(
                        store: opening.store, sealing: opening.sealing, faults: opening.faults + strangers)
                }))
    }

    static func key(_ source: BackupKeySource) throws(BackupError) -> BackupKey {
        switch source {
        case .keyFile(let path): return try BackupKeyFile.load(path)
        case .passphraseFile(let path): return try BackupKeyFile.loadPassphrase(path)
        case .passphrase(let text):
            guard let key = BackupKey(passphrase: text) else { throw .passphraseTooShort(BackupKey.leastCharacters) }
            return key
        }
    }
}
