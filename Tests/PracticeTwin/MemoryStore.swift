internal import Clinic
package import Practice
internal import Synchronization

/// The store's twin for tests: the same promises in plain dictionaries. A write works on a copy, so what throws leaves
/// nothing; writes follow one another, reads see one moment.
package final class MemoryStore: Store {
    private let records = Mutex(MemoryRecords())

    package init() {}

    package func read<Result: Sendable>(
        _ body: @Sendable @escaping (any StoreReading) throws -> Result
    ) async throws -> Result {
        try body(MemoryTransaction(records.withLock { $0 }))
    }

    package func wipeTraces() async throws {}

    package func write<Result: Sendable>(
        _ body: @Sendable @escaping (any StoreWriting) throws -> Result
    ) async throws -> Result {
        try records.withLock { records in
            let transaction = MemoryTransaction(records)
            let result = try body(transaction)
            records = transaction.records
            return result
        }
    }
}
