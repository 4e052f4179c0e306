import Clinic
import Foundation
import Practice
import PracticeTwin
import Records
import SQLiteEngine
import Testing
import Vault

@Suite("Keys of another practice")
struct TakingForeignKeys {
    private let keys = SealingKeys(.practice)
    private let talk = SealingKeys(.talk)

    private func store(_ engine: SQLiteEngine, _ practice: SealingKeys, _ talk: SealingKeys) -> RecordsStore {
        RecordsStore(engine: engine, sealing: AESGCMSealing(practice: practice, talk: talk))
    }

    private func opened() async throws -> SQLiteEngine {
        let engine = try SQLiteEngine.inMemory()
        _ = try await RecordsStore.open(
            engine, sealing: AESGCMSealing(practice: keys, talk: talk), now: TestPractice.start)
        return engine
    }

    @Test("either file of another practice is found; the practice's own are taken, also where nobody is there yet")
    func found() async throws {
        let engine = try await opened()
        #expect(try await store(engine, keys, talk).foreignKey() == nil)
        _ = try await TestPractice(store: store(engine, keys, talk))
        #expect(try await store(engine, keys, talk).foreignKey() == nil)
        #expect(try await store(engine, SealingKeys(.practice), talk).foreignKey() == .practice)
        #expect(try await store(engine, keys, SealingKeys(.talk)).foreignKey() == .talk)
        #expect(try await store(engine, keys.adding(), talk.adding()).foreignKey() == nil)
    }

    @Test("where there is no client yet the codes of people tell")
    func people() async throws {
        let engine = try await opened()
        _ = try await TestPractice.service(store(engine, keys, talk)).perform(
            SetUpPractice(
                practiceName: "Elsewhere", zone: TestPractice.zone.name, personName: "Olga Brandt", signInName: "olga",
                password: TestPractice.password))
        #expect(try await store(engine, keys, talk).foreignKey() == nil)
        #expect(try await store(engine, SealingKeys(.practice), talk).foreignKey() == .practice)
    }

    @Test("a client whose keys were damaged is no other practice")
    func damaged() async throws {
        let engine = try await opened()
        _ = try await TestPractice(store: store(engine, keys, talk))
        _ = try await engine.write {
            try $0.run("UPDATE client SET data_key = X'00' WHERE id = (SELECT MIN(x.id) FROM client x)", [])
        }
        #expect(try await store(engine, keys, talk).foreignKey() == nil)
    }
}
