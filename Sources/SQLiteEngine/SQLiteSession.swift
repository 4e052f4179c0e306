import GRDB
import Records

/// What one body has of the connection: it ends with the body, and after a failed statement nothing more can be done
/// with it, as in PostgreSQL.
final class SQLiteSession {
    private var database: Database?
    private let path: String
    /// Texts of the statements whose rows are being visited; one of them run again inside needs a statement of its own.
    private var visiting: [String] = []
    /// The first statement's error, which is the body's whatever it makes of it.
    private(set) var failure: SQLEngineError?

    init(_ database: Database, path: String) {
        self.database = database
        self.path = path
    }

    func end() { database = nil }

    func requireIntact() throws(SQLEngineError) {
        if let failure { throw failure }
    }

    func run(_ sql: Records.SQL, _ values: [SQLValue]) throws(SQLEngineError) -> Int {
        let database = try open()
        return try noting {
            let text = sql.description
            let statement = try prepare(text, in: database)
            try statement.execute(arguments: try statementArguments(values))
            return statement.isReadonly ? 0 : database.changesCount
        }
    }

    func visit(_ sql: Records.SQL, _ values: [SQLValue], _ each: (any SQLRow) throws -> Bool) throws {
        let database = try open()
        let text = sql.description
        let rows = try noting {
            let statement = try prepare(text, in: database)
            return try Row.fetchCursor(statement, arguments: try statementArguments(values))
        }
        visiting.append(text)
        defer { visiting.removeLast() }
        while let row = try noting({ try rows.next() }) {
            if try !each(SQLiteRow(row: row)) { break }
        }
    }

    private func open() throws(SQLEngineError) -> Database {
        try requireIntact()
        guard let database else { throw .closed }
        return database
    }

    private func prepare(_ text: String, in database: Database) throws -> Statement {
        if let word = ReservedStatement(startOf: text) {
            throw SQLEngineError.misuse("\(word.rawValue) belongs to the engine")
        }
        return visiting.contains(text)
            ? try database.makeStatement(sql: text)
            : try database.cachedStatement(sql: text)
    }

    private func noting<T>(_ work: () throws -> T) throws(SQLEngineError) -> T {
        do {
            return try work()
        } catch {
            let noted = error as? SQLEngineError ?? SQLEngineError(error, path: path)
            failure = noted
            throw noted
        }
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
