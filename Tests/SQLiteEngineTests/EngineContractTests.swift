import Foundation
import Records
import RecordsContract
import SQLiteEngine
import Testing

@Suite("Every engine keeps the engine contract")
struct EngineContractTests {
    /// PostgreSQL joins by one line here.
    static let engines: [EngineUnderContract] = [
        EngineUnderContract("SQLite in memory") { try SQLiteEngine.inMemory() },
        EngineUnderContract("SQLite on disk") { try SQLiteEngine.open(path: try temporaryPath()) },
    ]

    @Test("It keeps", arguments: engines, EngineContract.clauses)
    func keeps(engine: EngineUnderContract, clause: EngineClause) async throws {
        let database = try await engine.make()
        try await clause.check(database)
        await database.close()
    }
}
