import Foundation
import GRDB
import Records
import Synchronization
import Testing

@testable import SQLiteEngine

@Suite("Acknowledged means durable")
struct DurabilityTests {
    private static let note = Migration(
        number: 1, name: "Note", statements: ["CREATE TABLE note (body BYTES NOT NULL)"])
    private static let insert: Records.SQL = "INSERT INTO note (body) VALUES (?)"

    @Test("When a caller is told, another connection already sees what was written")
    func answeredAfterCommit() async throws {
        let path = try temporaryPath()
        let engine = try SQLiteEngine.open(path: path)
        _ = try await engine.migrate([Self.note], now: { 1 })
        let other = try DatabaseQueue(path: path)
        let seen = Mutex<[Int]>([])
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            for number in 1...20 {
                engine.line.add(
                    PendingWrite(
                        run: { sql in
                            try sql.run(Self.insert, [.blob([UInt8(number)])])
                            return {
                                let count = try? other.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM note") }
                                seen.withLock { $0.append((count ?? 0) - number) }
                                if number == 20 { continuation.resume() }
                            }
                        },
                        fail: { _ in }))
            }
        }
        #expect(seen.withLock { $0 }.count == 20)
        #expect(seen.withLock { $0 }.allSatisfy { $0 >= 0 })
        await engine.close()
    }

    @Test("On a full disk a write is refused with a clear error, what was kept stays, and writing goes on with room")
    func full() async throws {
        let engine = try SQLiteEngine.open(path: try temporaryPath())
        _ = try await engine.migrate([Self.note], now: { 1 })
        try await engine.write { try $0.run(Self.insert, [.blob([1])]) }
        try await setPageLimit(engine, 20)
        let tooBig = [UInt8](repeating: 2, count: 1 << 20)

        await #expect(throws: SQLEngineError.full) {
            try await engine.write { try $0.run(Self.insert, [.blob(tooBig)]) }
        }
        try await engine.write { try $0.run(Self.insert, [.blob([3])]) }
        try await setPageLimit(engine, 100_000)
        try await engine.write { try $0.run(Self.insert, [.blob(tooBig)]) }

        let sizes = try await engine.read { sql in
            try sql.all("SELECT body FROM note") { try $0.blob(0).count }
        }
        #expect(sizes == [1, 1, 1 << 20])
        #expect(try await engine.check() == [])
        await engine.close()
    }

    @Test("Of writes that share a commit on a nearly full disk, the small ones are kept")
    func nearlyFull() async throws {
        let engine = try SQLiteEngine.open(path: try temporaryPath())
        _ = try await engine.migrate([Self.note], now: { 1 })
        try await setPageLimit(engine, 20)
        let answers = Mutex<[String]>([])
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            let answer: @Sendable (String) -> Void = { text in
                let count = answers.withLock {
                    $0.append(text)
                    return $0.count
                }
                if count == 3 { continuation.resume() }
            }
            for (name, size) in [("first", 10), ("big", 1 << 20), ("last", 10)] {
                engine.line.add(
                    PendingWrite(
                        run: { sql in
                            try sql.run(Self.insert, [.blob([UInt8](repeating: 1, count: size))])
                            return { answer("\(name) kept") }
                        },
                        fail: { error in
                            answer(error as? SQLEngineError == .full ? "\(name): full" : "\(name): \(error)")
                        }))
            }
        }
        #expect(answers.withLock { $0 } == ["first kept", "big: full", "last kept"])
        #expect(try await engine.read { try $0.all("SELECT body FROM note") { try $0.blob(0).count } } == [10, 10])
        await engine.close()
    }

    private func setPageLimit(_ engine: SQLiteEngine, _ pages: Int) async throws {
        try await engine.writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
    }
}
