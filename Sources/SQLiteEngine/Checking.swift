import GRDB
import Records

extension SQLiteEngine {
    /// Triggers and views, of which none is ours: whoever can write the file could have the database undo or invent rows by
    /// itself. Their names.
    package func strangers() async throws -> [String] {
        try line.requireOpen()
        let path = path
        do {
            return try await writer.read { database in
                let sql = "SELECT type || ' ' || name FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY 1"
                return try String.fetchAll(database, sql: sql)
            }
        } catch { throw SQLEngineError(error, path: path) }
    }

    package func check() async throws -> [String] {
        try line.requireOpen()
        let path = path
        do {
            return try await writer.read { database in
                let pages = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
                let references = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
                    let (table, parent): (String, String) = (row[0], row[2])
                    return "a row of \(table) refers to a missing row of \(parent)"
                }
                return pages + references
            }
        } catch {
            let failure = SQLEngineError(error, path: path)
            if failure == .corrupt { return [failure.description] }
            throw failure
        }
    }
}
