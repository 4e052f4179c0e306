import Foundation
import GRDB
import Records
import Testing

@testable import SQLiteEngine

@Suite("Opening a database")
struct OpeningTests {
    @Test("An opened database reads back that a commit waits for the disk and that references are checked")
    func durable() async throws {
        let engine = try SQLiteEngine.open(path: try temporaryPath())
        let settings = try await engine.writer.writeWithoutTransaction { database in
            [
                try Int.fetchOne(database, sql: "PRAGMA synchronous"),
                try Int.fetchOne(database, sql: "PRAGMA foreign_keys"),
            ]
        }
        #expect(settings == [2, 1])
    }

    @Test("A database that would answer before the disk has it is refused")
    func notDurable() throws {
        let pool = try DatabasePool(path: try temporaryPath())
        #expect(throws: SQLEngineError.notDurable(found: "1")) {
            try pool.writeWithoutTransaction { try Durability.confirm($0) }
        }
    }

    @Test("A trigger or a view that somebody put there is named, and what is ours is not")
    func strangers() async throws {
        let engine = try SQLiteEngine.open(path: try temporaryPath())
        try await engine.writer.write { database in
            try database.execute(
                sql: "CREATE TABLE failed_attempt (name TEXT); CREATE INDEX by_name ON failed_attempt (name)")
        }
        #expect(try await engine.strangers() == [])
        try await engine.writer.write { database in
            try database.execute(
                sql: """
                    CREATE TRIGGER zz AFTER INSERT ON failed_attempt BEGIN DELETE FROM failed_attempt; END;
                    CREATE VIEW shown AS SELECT name FROM failed_attempt
                    """)
        }
        #expect(try await engine.strangers() == ["trigger zz", "view shown"])
    }

    @Test("A path whose folder does not exist is one clear error")
    func unwritable() throws {
        let path = "/dev/null/practice.sqlite"
        let error = #expect(throws: SQLEngineError.self) { try SQLiteEngine.open(path: path) }
        #expect(error == .unwritable(path: path))
        #expect(error?.description.contains(path) == true)
    }

    @Test("A folder in place of a file is one clear error")
    func folder() throws {
        let path = FileManager.default.temporaryDirectory.path
        #expect(throws: SQLEngineError.unwritable(path: path)) { try SQLiteEngine.open(path: path) }
    }

    @Test("A file that is not a database is named and left as it was")
    func notADatabase() throws {
        let path = try temporaryPath()
        let letter = Data(String(repeating: "Dear colleague, ", count: 200).utf8)
        try letter.write(to: URL(fileURLWithPath: path))
        #expect(throws: SQLEngineError.notADatabase(path: path)) { try SQLiteEngine.open(path: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == letter)
    }

    @Test("A new database can be read by its owner alone, its companions too")
    func permissions() async throws {
        let path = try temporaryPath()
        let engine = try SQLiteEngine.open(path: path)
        for file in [path, path + "-wal", path + "-shm"] {
            let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
        await engine.close()
    }

    @Test("An older database that everybody could read is closed to them when it is opened, and that is said")
    func openToOthers() async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/rapport-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let path = folder + "/practice.sqlite"
        let first = try SQLiteEngine.open(path: path)
        #expect(first.exposures == [])
        chmod(path + "-wal", 0o666)
        await first.close()
        chmod(path, 0o644)
        let again = try SQLiteEngine.open(path: path)
        #expect(again.exposures.contains { $0.contains("could get at \(path). It is its owner's alone") })
        for file in [path, path + "-wal", path + "-shm"] where FileManager.default.fileExists(atPath: file) {
            let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
            #expect(mode == 0o600, "\(file)")
        }
        await again.close()
    }

    @Test("What its group alone can read was meant so, and a folder that everybody can look into is told of and left")
    func groupAndFolder() async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/rapport-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let path = folder + "/practice.sqlite"
        try await SQLiteEngine.open(path: path).close()
        chmod(path, 0o640)
        chmod(folder, 0o755)
        let engine = try SQLiteEngine.open(path: path)
        #expect(engine.exposures.count == 1 && engine.exposures.first?.hasSuffix("chmod 700 \(folder)") == true)
        let modes = try [path, folder].map {
            try FileManager.default.attributesOfItem(atPath: $0)[.posixPermissions] as? Int
        }
        #expect(modes == [0o640, 0o755])
        await engine.close()
    }

    @Test("A database that somebody else has open, however idle, is told from one that nobody has, and stays as it is")
    func openElsewhere() async throws {
        let path = try temporaryPath()
        #expect(!SQLiteEngine.isOpenElsewhere(path: path, waitingSeconds: 0.01))
        let note = Migration(number: 1, name: "Note", statements: ["CREATE TABLE note (body TEXT NOT NULL)"])
        let other = try SQLiteEngine.open(path: path)
        _ = try await other.migrate([note], now: { 1 })
        #expect(SQLiteEngine.isOpenElsewhere(path: path, waitingSeconds: 0.01))
        try await other.write { _ = try $0.run("INSERT INTO note (body) VALUES (?)", [.text("kept")]) }
        #expect(SQLiteEngine.isOpenElsewhere(path: path, waitingSeconds: 0.01))
        await other.close()
        #expect(!SQLiteEngine.isOpenElsewhere(path: path, waitingSeconds: 0.01))
        let again = try SQLiteEngine.open(path: path)
        #expect(try await again.read { try $0.all("SELECT body FROM note") { try $0.text(0) } } == ["kept"])
        await again.close()
    }

    @Test("What was written is there after closing and opening again")
    func reopened() async throws {
        let path = try temporaryPath()
        let note = Migration(number: 1, name: "Note", statements: ["CREATE TABLE note (body TEXT NOT NULL)"])
        let engine = try SQLiteEngine.open(path: path)
        _ = try await engine.migrate([note], now: { 1 })
        try await engine.write { _ = try $0.run("INSERT INTO note (body) VALUES (?)", [.text("kept")]) }
        await engine.close()

        let again = try SQLiteEngine.open(path: path)
        #expect(try await again.migrate([note], now: { 2 }) == [])
        #expect(try await again.read { try $0.all("SELECT body FROM note") { try $0.text(0) } } == ["kept"])
        await again.close()
    }

    @Test("A damaged file is found by the check")
    func damaged() async throws {
        let path = try temporaryPath()
        let note = Migration(number: 1, name: "Note", statements: ["CREATE TABLE note (body TEXT NOT NULL UNIQUE)"])
        let engine = try SQLiteEngine.open(path: path)
        _ = try await engine.migrate([note], now: { 1 })
        try await engine.write { sql in
            for number in 0..<2000 { try sql.run("INSERT INTO note (body) VALUES (?)", [.text("note \(number)")]) }
        }
        await engine.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        for index in 4096 * 4..<4096 * 6 { bytes[index] = 0xAA }
        try bytes.write(to: URL(fileURLWithPath: path))

        let again = try SQLiteEngine.open(path: path)
        #expect(try await again.check().isEmpty == false)
        await again.close()
    }
}
