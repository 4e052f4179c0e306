import Records
import Synchronization

/// Counts the statements that reach the engine underneath.
final class CountingEngine: SQLEngine {
    private let engine: any SQLEngine
    private let counter = Counter()

    init(_ engine: any SQLEngine) { self.engine = engine }

    /// How many statements `work` took.
    func count(_ work: () async throws -> Void) async throws -> Int {
        let before = counter.count
        try await work()
        return counter.count - before
    }

    func read<T: Sendable>(_ body: @Sendable @escaping (any SQLReading) throws -> T) async throws -> T {
        try await engine.read { [counter] in try body(CountingReading(sql: $0, counter: counter)) }
    }

    func write<T: Sendable>(_ body: @Sendable @escaping (any SQLWriting) throws -> T) async throws -> T {
        try await engine.write { [counter] in try body(CountingWriting(sql: $0, counter: counter)) }
    }

    func migrate(_ migrations: [Migration], now: @Sendable @escaping () -> Int64) async throws -> [Int] {
        try await engine.migrate(migrations, now: now)
    }

    func define(_ indexes: [SQL]) async throws { try await engine.define(indexes) }
    func appliedMigrations() async throws -> [AppliedMigration] { try await engine.appliedMigrations() }
    func wipeTraces(everywhere: Bool) async throws { try await engine.wipeTraces(everywhere: everywhere) }

    func snapshot(to path: String) async throws { try await engine.snapshot(to: path) }
    func check() async throws -> [String] { try await engine.check() }
    func close() async { await engine.close() }
}

private final class Counter: Sendable {
    private let held = Mutex(0)
    var count: Int { held.withLock { $0 } }
    func add() { held.withLock { $0 += 1 } }
}

private struct CountingReading: SQLReading {
    let sql: any SQLReading
    let counter: Counter

    func visit(_ statement: SQL, _ values: [SQLValue], _ each: (any SQLRow) throws -> Bool) throws {
        counter.add()
        try sql.visit(statement, values, each)
    }
}

private struct CountingWriting: SQLWriting {
    let sql: any SQLWriting
    let counter: Counter

    func visit(_ statement: SQL, _ values: [SQLValue], _ each: (any SQLRow) throws -> Bool) throws {
        counter.add()
        try sql.visit(statement, values, each)
    }

    func run(_ statement: SQL, _ values: [SQLValue]) throws -> Int {
        counter.add()
        return try sql.run(statement, values)
    }

    func lock(high: UInt64, low: UInt64) throws { try sql.lock(high: high, low: low) }
}
