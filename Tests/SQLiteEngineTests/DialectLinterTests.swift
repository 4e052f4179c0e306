import Foundation
import RecordsContract
import Testing

@Suite("One SQL text for two engines")
struct DialectLinterTests {
    @Test("No statement in Records is SQLite's alone")
    func records() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let findings = try DialectLinter.findings(under: root.appendingPathComponent("Sources/Records"))
        #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
    }

    @Test(
        "The linter refuses",
        arguments: [
            "CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT)",
            "CREATE TABLE a (id ID PRIMARY KEY) STRICT",
            "CREATE TABLE a (id ID PRIMARY KEY) WITHOUT ROWID",
            "CREATE TABLE a (b_id ID REFERENCES b (id) DEFERRABLE INITIALLY DEFERRED)",
            "CREATE TABLE a (at TIMESTAMP NOT NULL)",
            "ALTER TABLE a ADD COLUMN b BOOLEAN NOT NULL DEFAULT 0",
            "CREATE TRIGGER a AFTER INSERT ON b BEGIN DELETE FROM c; END",
            "INSERT OR REPLACE INTO a (b) VALUES (?)",
            "INSERT OR IGNORE INTO a (b) VALUES (?)",
            "REPLACE INTO a (b) VALUES (?)",
            "INSERT INTO a (b) VALUES (?) ON CONFLICT DO UPDATE SET b = 1",
            "SELECT rowid FROM a",
            "SELECT name FROM sqlite_master",
            "SELECT a FROM b WHERE c GLOB 'x*'",
            "SELECT a FROM b WHERE c LIKE ?",
            "SELECT strftime('%Y', a) FROM b",
            "SELECT datetime(a) FROM b",
            "SELECT julianday(a) FROM b",
            "SELECT ifnull(a, 0) FROM b",
            "SELECT a FROM b WHERE c == ?",
            "PRAGMA synchronous = OFF",
            "SELECT typeof(a) FROM b",
            "SELECT group_concat(a) FROM b",
            "SELECT a FROM b WHERE c = \"text\"",
            "SELECT `a` FROM b",
            "SELECT [a] FROM b",
            "SELECT a FROM b WHERE c IS ?",
            "SELECT a FROM b WHERE c IS NOT ?",
            "SELECT a FROM b WHERE c IS d",
            "SELECT a FROM b WHERE ? IS NULL OR c = ?",
            "SELECT a FROM b WHERE ? = 0 OR c = ?",
            "SELECT a FROM b LIMIT 5, 10",
            "SELECT a FROM b LIMIT ?, ?",
            "SELECT a FROM b LIMIT -1 OFFSET 3",
            "SELECT a FROM b NOT INDEXED",
            "SELECT a FROM b ORDER BY a COLLATE NOCASE",
            "SELECT json_extract(a, '$.b') FROM c",
            "SELECT a ->> 'b' FROM c",
            "SELECT printf('%d', a) FROM b",
            "SELECT a FROM b WHERE is_active = TRUE",
            "SELECT MAX(a, b) FROM c",
            "SELECT SUM(a = 1) FROM b",
            "SELECT EXISTS (SELECT 1 FROM a)",
            "SELECT CAST(a AS INTEGER) FROM b",
            "SELECT a FROM b WHERE c IN ()",
            "SELECT a FROM b WHERE c = ?1",
            "SELECT a FROM b WHERE c = :name",
            "SELECT random() FROM a",
            "SELECT CURRENT_TIMESTAMP",
            "BEGIN IMMEDIATE",
            "COMMIT",
            "SAVEPOINT a",
            "DELETE FROM a; DELETE FROM b",
            "select a from b where c == 1",
        ])
    func refuses(statement: String) throws {
        #expect(DialectLinter.isStatement(statement))
        #expect(try DialectLinter.complaints(about: statement).isEmpty == false)
    }

    @Test(
        "The linter takes",
        arguments: [
            "INSERT INTO a (id, b) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET b = excluded.b RETURNING b",
            "INSERT INTO a (id) VALUES (?) ON CONFLICT DO NOTHING",
            "SELECT a || ' is == \"quoted\" ; LIKE' FROM b WHERE c IS NOT DISTINCT FROM ? AND d IS NOT NULL",
            "SELECT COALESCE(CAST(SUM(a) AS BIGINT), 0), MAX(b), COUNT(*) FILTER (WHERE c = 1) FROM d",
            "SELECT SUM(CASE WHEN a = 1 THEN b ELSE 0 END) FROM c",
            "SELECT a FROM b WHERE CAST(? AS BIGINT) = 0 OR c = ?",
            "SELECT a FROM b WHERE is_active = 1 ORDER BY c DESC NULLS LAST LIMIT ? OFFSET ?",
            "CREATE TABLE a (id ID PRIMARY KEY, at_us INSTANT NOT NULL, is_b FLAG NOT NULL CHECK (is_b IN (0, 1)))",
            "CREATE UNIQUE INDEX a_by_b ON a (b) WHERE c IS NULL",
            "WITH a AS (SELECT b, ROW_NUMBER() OVER (PARTITION BY c ORDER BY d) AS place FROM e) SELECT b FROM a",
            "SELECT a FROM b -- PRAGMA in a comment; rowid\n WHERE c = ?",
        ])
    func takes(statement: String) throws {
        #expect(DialectLinter.isStatement(statement))
        #expect(try DialectLinter.complaints(about: statement) == [])
    }

    @Test(
        "A sentence for a person is not taken for a statement",
        arguments: ["Select a therapist", "Create an account", "Released", ""]
    )
    func sentences(text: String) {
        #expect(DialectLinter.isStatement(text) == false)
    }

    @Test("A wrong statement in a Swift file is found with its file and line, and a comment is not")
    func file() throws {
        let folder = URL(fileURLWithPath: try temporaryPath()).deletingLastPathComponent()
        let source = ##"""
            // "SELECT rowid FROM comment"
            /* "SELECT rowid FROM comment" */
            let fine: SQL = "SELECT a FROM b"
            let wrong: SQL = """
                SELECT a
                FROM b WHERE c == ?
                """
            let escaped: SQL = "SELECT \"a\" FROM b"
            let raw: SQL = #"SELECT "a" FROM b"#
            """##
        try Data(source.utf8).write(to: folder.appendingPathComponent("Wrong.swift"))
        let lines = try DialectLinter.findings(under: folder).map(\.line)
        #expect(lines == [4, 8, 9])
    }

    @Test("A folder without any statement is an error, not a clean result")
    func empty() throws {
        let folder = URL(fileURLWithPath: try temporaryPath()).deletingLastPathComponent()
        #expect(throws: ContractBreach.self) { try DialectLinter.findings(under: folder) }
    }
}
