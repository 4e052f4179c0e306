import GRDB
import GRDBSQLite
import Records

/// What one body has of the connection: it ends with the body, and after a failed statement nothing more can be done
/// with it, as in PostgreSQL.
///
/// Statements are run by SQLite's own calls. GRDB's are made for observing changes and converting values, which nothing
/// here does, and took three times as long; connections, transactions and the readers' pool stay GRDB's.
final class SQLiteSession {
    private var connection: OpaquePointer?
    private let shelf: StatementShelf
    private let path: String
    /// The first statement's error, which is the body's whatever it makes of it.
    private(set) var failure: SQLEngineError?

    init(_ database: Database, _ shelf: StatementShelf, path: String) {
        connection = database.sqliteConnection
        self.shelf = shelf
        self.path = path
    }

    func end() { connection = nil }

    func requireIntact() throws(SQLEngineError) {
        if let failure { throw failure }
    }

    func run(_ sql: Records.SQL, _ values: [SQLValue]) throws(SQLEngineError) -> Int {
        let connection = try open()
        let statement = try bound(sql, values, on: connection)
        defer { statement.end() }
        while try step(statement) {}
        return statement.isReadOnly ? 0 : Int(sqlite3_changes(connection))
    }

    func visit(_ sql: Records.SQL, _ values: [SQLValue], _ each: (any SQLRow) throws -> Bool) throws {
        let statement = try bound(sql, values, on: try open())
        defer { statement.end() }
        let row = SQLiteRow(statement: statement.statement)
        while try step(statement) {
            if try !each(row) { break }
        }
    }

    private func open() throws(SQLEngineError) -> OpaquePointer {
        try requireIntact()
        guard let connection else { throw .closed }
        return connection
    }

    private func bound(
        _ sql: Records.SQL, _ values: [SQLValue], on connection: OpaquePointer
    ) throws(SQLEngineError) -> ScopedStatement {
        let statement: ScopedStatement
        do { statement = try shelf.take(sql, on: connection) } catch { throw noted(SQLEngineError(error, path: path)) }
        do {
            try statement.bind(values)
            return statement
        } catch {
            statement.end()
            throw noted(error)
        }
    }

    private func step(_ statement: ScopedStatement) throws(SQLEngineError) -> Bool {
        do { return try statement.step() } catch { throw noted(SQLEngineError(error, path: path)) }
    }

    private func noted(_ error: SQLEngineError) -> SQLEngineError {
        failure = error
        return error
    }
}

struct SQLiteReading: SQLReading {
    let session: SQLiteSession

    func visit(_ sql: Records.SQL, _ values: [SQLValue], _ each: (any SQLRow) throws -> Bool) throws {
        try session.visit(sql, values, each)
    }
}

struct SQLiteWriting: SQLWriting {
    let session: SQLiteSession

    func visit(_ sql: Records.SQL, _ values: [SQLValue], _ each: (any SQLRow) throws -> Bool) throws {
        try session.visit(sql, values, each)
    }

    func run(_ sql: Records.SQL, _ values: [SQLValue]) throws -> Int {
        try session.run(sql, values)
    }

    func lock(high: UInt64, low: UInt64) throws {}
}
