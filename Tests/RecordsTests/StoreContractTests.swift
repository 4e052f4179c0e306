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
        let made = try await store.make()
        try await clause.check(made)
        #expect(try await rowFaults(made) == [], "every row that was written has the code of what it holds")
    }
}

/// What is wrong with the codes of that store's rows.
func rowFaults(_ store: any Store) async throws -> [String] {
    var (place, found): (RowPlace?, [String]) = (nil, [])
    repeat {
        let from = place
        let (next, _, faults) = try await store.read { try $0.rowFaults(after: from, limit: 100) }
        found += faults
        place = next
    } while place != nil
    return found
}

/// An empty store on that engine, at the last schema.
func store(_ engine: any SQLEngine) async throws -> RecordsStore {
    try await RecordsStore.open(engine, sealing: PlainSealing(), now: Instant(microseconds: 1_764_000_000_000_000))
}
