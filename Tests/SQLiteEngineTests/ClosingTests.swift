import Foundation
import Records
import SQLiteEngine
import Testing

@Suite("Closing a database")
struct ClosingTests {
    private static let note = Migration(
        number: 1, name: "Note", statements: ["CREATE TABLE note (body TEXT NOT NULL)"])

    private func written(_ path: String) async throws -> SQLiteEngine {
        let engine = try SQLiteEngine.open(path: path)
        _ = try await engine.migrate([Self.note], now: { 1 })
        try await engine.write { _ = try $0.run("INSERT INTO note (body) VALUES (?)", [.text("kept")]) }
        // A reader's connection stays open until the end.
        #expect(try await notes(engine) == ["kept"])
        return engine
    }

    private func notes(_ engine: SQLiteEngine) async throws -> [String] {
        try await engine.read { try $0.all("SELECT body FROM note") { try $0.text(0) } }
    }

    private func size(_ path: String) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }

    @Test("After a clean end the file alone holds everything, and the log nothing")
    func whole() async throws {
        let path = try temporaryPath()
        await (try await written(path)).close()
        #expect(size(path + "-wal") == 0)
        let alone = try temporaryPath()
        try FileManager.default.copyItem(atPath: path, toPath: alone)
        let copy = try SQLiteEngine.open(path: alone)
        #expect(try await notes(copy) == ["kept"])
        await copy.close()
    }

    @Test("Somebody else who has the file open keeps nobody from ending, and loses nothing")
    func besideOthers() async throws {
        let path = try temporaryPath()
        let engine = try await written(path)
        let other = try SQLiteEngine.open(path: path)
        #expect(try await notes(other) == ["kept"])
        let began = ContinuousClock.now
        await engine.close()
        #expect(began.duration(to: .now) < .seconds(5))
        #expect(try await notes(other) == ["kept"])
        try await other.write { _ = try $0.run("INSERT INTO note (body) VALUES (?)", [.text("more")]) }
        await other.close()
        #expect(size(path + "-wal") == 0)
    }
}
