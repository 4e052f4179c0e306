import GRDB
import Records

extension SQLiteEngine {
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
