import Foundation
import GRDB
import Records
import Synchronization
import Testing

@testable import SQLiteEngine

@Suite("Writes that share a commit")
struct GroupCommitTests {
    /// `pet` refers to `person` by a key that is only looked at when the transaction ends.
    private static let late = Migration(
        number: 1, name: "LateKeys",
        statements: [
            "CREATE TABLE person (id WHOLE PRIMARY KEY)",
            "CREATE TABLE pet (person_id WHOLE NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED)",
        ])

    @Test("Writes are served in the order they came, many to a commit")
    func order() async throws {
        let engine = try SQLiteEngine.open(path: try temporaryPath())
        _ = try await engine.migrate([Self.late], now: { 1 })
        let served = Mutex<[Int]>([])
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            for number in 0..<1000 {
                engine.line.add(
                    PendingWrite(
                        run: { sql in
                            try sql.run("INSERT INTO person (id) VALUES (?)", [.integer(number)])
                            return {
                                served.withLock { $0.append(number) }
                                if number == 999 { continuation.resume() }
                            }
                        },
                        fail: { _ in }))
            }
        }
        #expect(served.withLock { $0 } == Array(0..<1000))
        await engine.close()
    }

    @Test("A promise broken only at the commit fails the one write that broke it")
    func brokenAtCommit() async throws {
        let engine = try SQLiteEngine.open(path: try temporaryPath())
        _ = try await engine.migrate([Self.late], now: { 1 })
        let answers = Mutex<[String]>([])
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            let answer: @Sendable (String) -> Void = { text in
                let count = answers.withLock {
                    $0.append(text); return $0.count
                }
                if count == 3 { continuation.resume() }
            }
            for (number, parent) in [(1, 1), (2, 77), (3, 3)] {
                engine.line.add(
                    PendingWrite(
                        run: { sql in
                            try sql.run("INSERT INTO person (id) VALUES (?)", [.integer(number)])
                            try sql.run("INSERT INTO pet (person_id) VALUES (?)", [.integer(parent)])
                            return { answer("\(number) kept") }
                        },
                        fail: { answer("\(number) refused: \($0)") }))
            }
        }
        let told = answers.withLock { $0 }
        #expect(told.first == "1 kept")
        #expect(told[1].hasPrefix("2 refused: The database refused the change (foreignKey)"))
        #expect(told.last == "3 kept")
        #expect(try await engine.read { try $0.all("SELECT id FROM person") { try $0.int(0) } } == [1, 3])
        #expect(try await engine.check() == [])
        await engine.close()
    }

    @Test("A read goes on seeing its snapshot while a write commits")
    func snapshot() async throws {
        let engine = try SQLiteEngine.open(path: try temporaryPath())
        _ = try await engine.migrate([Self.late], now: { 1 })
        let hasBegun = DispatchSemaphore(value: 0)
        let hasCommitted = DispatchSemaphore(value: 0)
        let count: Records.SQL = "SELECT COUNT(*) FROM person"
        async let counts = engine.read { sql in
            let before = try sql.first(count) { try $0.int(0) }
            hasBegun.signal()
            hasCommitted.wait()
            return [before, try sql.first(count) { try $0.int(0) }]
        }
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                hasBegun.wait()
                continuation.resume()
            }
        }
        try await engine.write { _ = try $0.run("INSERT INTO person (id) VALUES (1)") }
        hasCommitted.signal()
        #expect(try await counts == [0, 0])
        #expect(try await engine.read { try $0.first(count) { try $0.int(0) } } == 1)
        await engine.close()
    }

    @Test("Closing waits for the writes that were accepted")
    func closing() async throws {
        let path = try temporaryPath()
        let engine = try SQLiteEngine.open(path: path)
        _ = try await engine.migrate([Self.late], now: { 1 })
        let kept = Mutex(0)
        for number in 0..<500 {
            engine.line.add(
                PendingWrite(
                    run: { sql in
                        try sql.run("INSERT INTO person (id) VALUES (?)", [.integer(number)])
                        return { kept.withLock { $0 += 1 } }
                    },
                    fail: { _ in }))
        }
        await engine.close()
        #expect(kept.withLock { $0 } == 500)
        let again = try SQLiteEngine.open(path: path)
        let count = try await again.read { try $0.first("SELECT COUNT(*) FROM person") { try $0.int(0) } }
        #expect(count == 500)
        await again.close()
    }
}
