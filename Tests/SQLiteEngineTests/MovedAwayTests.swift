import Foundation
import Records
import SQLiteEngine
import Testing

@Suite("A database file that is taken away while it is in use")
struct MovedAwayTests {
    private func opened(_ path: String) async throws -> SQLiteEngine {
        let engine = try SQLiteEngine.open(path: path)
        let note = Migration(number: 1, name: "Note", statements: ["CREATE TABLE note (body TEXT NOT NULL)"])
        _ = try await engine.migrate([note], now: { 1 })
        return engine
    }

    private func write(_ text: String, to engine: SQLiteEngine) async throws {
        try await engine.write { _ = try $0.run("INSERT INTO note (body) VALUES (?)", [.text(text)]) }
    }

    @Test("Nothing is acknowledged where the file was moved, deleted or replaced, and put back it goes on")
    func moved() async throws {
        let path = try temporaryPath()
        let engine = try await opened(path)
        try await write("before", to: engine)
        let files = FileManager.default
        try files.moveItem(atPath: path, toPath: path + ".away")
        await #expect(throws: SQLEngineError.movedAway(path: path)) { try await write("lost", to: engine) }
        try Data("client,session\n".utf8).write(to: URL(fileURLWithPath: path))
        await #expect(throws: SQLEngineError.movedAway(path: path)) { try await write("lost", to: engine) }
        try files.removeItem(atPath: path)
        try files.moveItem(atPath: path + ".away", toPath: path)
        try await write("after", to: engine)
        let kept = try await engine.read { try $0.all("SELECT body FROM note ORDER BY body") { try $0.text(0) } }
        #expect(kept == ["after", "before"])
        await engine.close()
    }
}
