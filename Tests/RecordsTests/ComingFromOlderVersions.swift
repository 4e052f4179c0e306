import Clinic
import Foundation
import Practice
import PracticeTwin
import Records
import SQLiteEngine
import Testing
import Vault

/// Stores as a version left them whose clients had no keys: words stand under a key of the practice, names in the clear.
@Suite("Coming from an older version")
struct ComingFromOlderVersions {
    private let keys = SealingKeys(.practice, stage: .first)
    private let episode = EpisodeID(high: 2, low: 2)
    private var sealing: AESGCMSealing { AESGCMSealing(practice: keys, talk: SealingKeys(.talk)) }

    /// With that many texts. What they are sealed with opens as what the key of talks sealed: by its version, without a
    /// client's key.
    private func older(texts count: Int, _ sealing: AESGCMSealing) async throws -> SQLiteEngine {
        let engine = try SQLiteEngine.inMemory()
        _ = try await engine.migrate(Array(RecordsStore.migrations.prefix(25))) { 0 }
        let texts = try (0..<count).map { number in
            let id = ID<SealedText>(high: 7, low: UInt64(number + 1))
            let of = (high: UInt64(8), low: UInt64(number + 1))
            let place = SealedText.place(id, episode: episode, purpose: .talkNote, of: of)
            return SealedText(
                id: id, episode: episode, purpose: .talkNote, of: of, keyVersion: 1,
                sealed: try sealing.seal("words \(number)", place))
        }
        try await engine.write { [episode] sql in
            try sql.run(
                """
                INSERT INTO client (id, code, name, called_name, born_day, language)
                VALUES (?, 'ZQ-7733', 'Zephyrine Quillfeather', 'Zephy', 7000, 'es')
                """, [.id(high: 1, low: 1)])
            try sql.run(
                "INSERT INTO episode (id, client_id, intake_day) VALUES (?, ?, 20000)",
                [.id(high: episode.high, low: episode.low), .id(high: 1, low: 1)])
            for text in texts {
                try sql.run(
                    """
                    INSERT INTO sealed_text (id, episode_id, purpose, of_id, key_version, sealed)
                    VALUES (?, ?, 'talk-note', ?, 1, ?)
                    """,
                    [
                        .id(high: text.id.high, low: text.id.low), .id(high: episode.high, low: episode.low),
                        .id(high: text.ofHigh, low: text.ofLow), .blob(text.sealed),
                    ])
            }
        }
        return engine
    }

    private func damage(_ number: Int, _ engine: SQLiteEngine) async throws {
        try await engine.write { sql in
            _ = try sql.run(
                "UPDATE sealed_text SET sealed = zeroblob(60) WHERE id = ?", [.id(high: 7, low: UInt64(number + 1))])
        }
    }

    @Test("words that were damaged are told of and stay, and keep nobody from the words after them")
    func damagedWords() async throws {
        let sealing = sealing
        let engine = try await older(texts: 3, sealing)
        try await damage(1, engine)
        let store = try await RecordsStore.open(engine, sealing: sealing, now: TestPractice.start)
        let id = ID<SealedText>(high: 7, low: 2)
        for _ in 1...2 {
            let faults = try await SealingUp(store, batch: 1).run()
            #expect(faults == ["words \(id) of episode \(episode) cannot be opened, and stay as they are"])
            let versions = try await engine.read { sql in
                try sql.all("SELECT key_version FROM sealed_text ORDER BY id") { try $0.int(0) }
            }
            #expect(versions == [0, 1, 0])
        }
        let client = try await store.read { try $0.client(ID(high: 1, low: 1)) }
        #expect(client?.name == "Zephyrine Quillfeather")
        await engine.close()
    }

    @Test("where no client has a key yet, the words tell whether the key is the practice's, ahead of any change")
    func foreignKey() async throws {
        let (sealing, other) = (sealing, AESGCMSealing(practice: SealingKeys(.practice), talk: SealingKeys(.talk)))
        let engine = try await older(texts: 3, sealing)
        #expect(try await RecordsStore.hasOldWordsAlone(engine))
        #expect(try await RecordsStore(engine: engine, sealing: sealing).opensNoOldWords() == false)
        #expect(try await RecordsStore(engine: engine, sealing: other).opensNoOldWords())
        try await damage(0, engine)
        #expect(try await RecordsStore(engine: engine, sealing: sealing).opensNoOldWords() == false)
        #expect(try await engine.appliedMigrations().count == 25)
        // Once clients have keys, these tell.
        let store = try await RecordsStore.open(engine, sealing: sealing, now: TestPractice.start)
        _ = try await SealingUp(store).run()
        #expect(try await RecordsStore.hasOldWordsAlone(engine) == false)
        await engine.close()
        let silent = try await older(texts: 0, sealing)
        #expect(try await RecordsStore.hasOldWordsAlone(silent) == false)
        await silent.close()
    }

    @Test("what an older practice has before it is known without a change; a new one and one of today have nothing")
    func pending() async throws {
        let engine = try await older(texts: 0, sealing)
        #expect(try await RecordsStore.pendingMigrations(engine).count == RecordsStore.migrations.count - 25)
        #expect(try await engine.appliedMigrations().count == 25)
        _ = try await RecordsStore.bringUpToDate(engine, now: TestPractice.start)
        #expect(try await RecordsStore.pendingMigrations(engine).isEmpty)
        await engine.close()
        let new = try SQLiteEngine.inMemory()
        #expect(try await RecordsStore.pendingMigrations(new).isEmpty)
        await new.close()
    }
}
