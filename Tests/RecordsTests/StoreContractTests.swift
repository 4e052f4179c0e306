import Clinic
import Practice
import PracticeTwin
import Records
import RecordsContract
import SQLiteEngine
import Testing

@Suite("Every store keeps the store contract")
struct StoreContractTests {
    static let stores: [StoreUnderContract] = [
        StoreUnderContract("the twin") { MemoryStore() },
        StoreUnderContract("SQLite in memory") { try await store(try SQLiteEngine.inMemory()) },
        StoreUnderContract("SQLite on disk") { try await store(try SQLiteEngine.open(path: try temporaryPath())) },
    ]

    @Test("It keeps", arguments: stores, StoreContract.clauses)
    func keeps(store: StoreUnderContract, clause: StoreClause) async throws {
        try await clause.check(try await store.make())
    }
}

/// An empty store on that engine, at the last schema.
func store(_ engine: any SQLEngine) async throws -> RecordsStore {
    try await RecordsStore.open(engine, now: Instant(microseconds: 1_764_000_000_000_000))
}
