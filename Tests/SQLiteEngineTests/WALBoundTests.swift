import Foundation
import Records
import SQLiteEngine
import Synchronization
import Testing

@Suite("The write-ahead log")
struct WALBoundTests {
    private final class Flag: Sendable {
        private let state = Mutex(false)
        var isRaised: Bool { state.withLock { $0 } }
        func raise() { state.withLock { $0 = true } }
    }

    private static let big = Migration(
        number: 1, name: "Big", statements: ["CREATE TABLE big (body BYTES NOT NULL)"])
    private static let written = 160 << 20

    /// Readers that overlap without end keep SQLite from starting the log over by itself.
    @Test("It stays under 64 MB while 160 MB are written and somebody is always reading")
    func bounded() async throws {
        let path = try temporaryPath()
        let engine = try SQLiteEngine.open(path: path)
        _ = try await engine.migrate([Self.big], now: { 1 })
        let isOver = Flag()
        let largest = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    while !isOver.isRaised { try await read(engine) }
                    return 0
                }
            }
            group.addTask {
                defer { isOver.raise() }
                return try await write(engine, path)
            }
            return try await group.reduce(0, max)
        }
        #expect(largest < 64 << 20)
        await engine.close()
    }

    private func read(_ engine: SQLiteEngine) async throws {
        try await engine.read { sql in
            _ = try sql.exists("SELECT 1 FROM big")
            _ = try sql.all(
                """
                WITH RECURSIVE step (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM step WHERE n < 100000)
                SELECT MAX(n) FROM step
                """
            ) { try $0.int64(0) }
        }
    }

    /// The largest size, in bytes, that the log had after any commit.
    private func write(_ engine: SQLiteEngine, _ path: String) async throws -> Int {
        var largest = 0
        let body = [UInt8](repeating: 1, count: 1 << 20)
        for _ in 0..<(Self.written >> 22) {
            try await engine.write { sql in
                for _ in 0..<4 { try sql.run("INSERT INTO big (body) VALUES (?)", [.blob(body)]) }
            }
            let attributes = try FileManager.default.attributesOfItem(atPath: path + "-wal")
            largest = max(largest, attributes[.size] as? Int ?? 0)
        }
        return largest
    }
}
