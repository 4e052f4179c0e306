import Clinic
import Foundation
import Practice
import PracticeTwin
import Records
import SQLiteEngine
import Testing

@Suite("Filling a store")
struct FillingTests {
    private struct Stopped: Error {}

    private func indexes(_ engine: SQLiteEngine) async throws -> [String: String] {
        try await engine.read { sql in
            let rows = try sql.all("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL") {
                (try $0.text(0), try $0.text(1))
            }
            return Dictionary(rows) { first, _ in first }
        }
    }

    private func migrated() async throws -> (SQLiteEngine, [String: String]) {
        let engine = try SQLiteEngine.open(path: try temporaryPath())
        _ = try await engine.migrate(RecordsStore.migrations, now: { 1 })
        return (engine, try await indexes(engine))
    }

    @Test("Meanwhile some indexes are gone, and afterwards they are as the migrations made them")
    func filled() async throws {
        let (engine, asMigrated) = try await migrated()
        let store = RecordsStore(engine: engine, sealing: PlainSealing())
        let meanwhile = try await store.filling { try await indexes(engine) }
        #expect(meanwhile.count < asMigrated.count)
        #expect(try await indexes(engine) == asMigrated)
        await engine.close()
    }

    @Test("They are back when the filling fails")
    func failed() async throws {
        let (engine, asMigrated) = try await migrated()
        let store = RecordsStore(engine: engine, sealing: PlainSealing())
        await #expect(throws: Stopped.self) { try await store.filling { throw Stopped() } }
        #expect(try await indexes(engine) == asMigrated)
        await engine.close()
    }

    @Test("They are back when a store is opened whose filling was killed")
    func killed() async throws {
        let (engine, asMigrated) = try await migrated()
        try await engine.define(["DROP INDEX appointment_by_start", "DROP INDEX standing_by_owner"])
        #expect(try await indexes(engine).count == asMigrated.count - 2)
        _ = try await RecordsStore.open(engine, sealing: PlainSealing(), now: Instant(microseconds: 1))
        #expect(try await indexes(engine) == asMigrated)
        await engine.close()
    }

    @Test("Nothing but an index is made in that way")
    func indexesAlone() async throws {
        let (engine, _) = try await migrated()
        await #expect(throws: SQLEngineError.self) { try await engine.define(["DROP TABLE person"]) }
        #expect(try await engine.check() == [])
        await engine.close()
    }
}
