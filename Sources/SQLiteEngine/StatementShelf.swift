import GRDB
import GRDBSQLite
import Records
import Synchronization

/// Every connection's compiled statements, found by where their text stands in the program.
///
/// A response runs about twenty statements. To find each by its text meant to hash some hundred bytes every time, which
/// took longer than most of them run.
final class StatementShelf: Sendable {
    private struct Key: Hashable {
        let connection: UInt
        let text: UInt
    }

    /// Pointers as numbers: each is used by the thread alone that has its connection.
    private let held = Mutex<[Key: UInt]>([:])

    /// The statement, at its beginning, for one use; call ``ScopedStatement/end()`` after it.
    ///
    /// - Parameter isReserved: for the engine's own statements, which no body may run.
    func take(
        _ sql: Records.SQL, on connection: OpaquePointer, isReserved: Bool = false
    ) throws(DatabaseError) -> ScopedStatement {
        let key = Key(connection: UInt(bitPattern: connection), text: sql.address)
        let known = held.withLock { $0[key] }.flatMap { OpaquePointer(bitPattern: $0) }
        if let known, sqlite3_stmt_busy(known) == 0 {
            return ScopedStatement(statement: known, connection: connection, isOwn: false)
        }
        let made = try Self.compile(sql, on: connection, isReserved)
        // One whose rows are being read stays on the shelf; this one is for a single use.
        if known == nil { held.withLock { $0[key] = UInt(bitPattern: made) } }
        return ScopedStatement(statement: made, connection: connection, isOwn: known != nil)
    }

    deinit { clear() }

    /// Lets all of them go, so that the connections can be closed. No statement may be running.
    func clear() {
        let all = held.withLock { held in
            defer { held = [:] }
            return Array(held.values)
        }
        for statement in all { sqlite3_finalize(OpaquePointer(bitPattern: statement)) }
    }

    private static func compile(
        _ sql: Records.SQL, on connection: OpaquePointer, _ isReserved: Bool
    ) throws(DatabaseError) -> OpaquePointer {
        let text = sql.description
        if !isReserved, let word = ReservedStatement(startOf: text) {
            throw .misuse("\(word.rawValue) belongs to the engine")
        }
        var statement: OpaquePointer?
        var isAlone = true
        let code = text.withCString { start in
            var rest: UnsafePointer<CChar>?
            let code = sqlite3_prepare_v3(
                connection, start, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, &rest)
            while let byte = rest?.pointee, byte != 0, isAlone {
                isAlone = byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x3B
                rest = rest?.successor()
            }
            return code
        }
        guard code == SQLITE_OK else { throw DatabaseError(of: connection) }
        guard let statement, isAlone else {
            sqlite3_finalize(statement)
            throw .misuse("one text is one statement")
        }
        return statement
    }
}

extension DatabaseError {
    /// What the connection says of the call that failed last.
    init(of connection: OpaquePointer) {
        self.init(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: String(cString: sqlite3_errmsg(connection)))
    }

    static func misuse(_ message: String) -> DatabaseError {
        DatabaseError(resultCode: .SQLITE_MISUSE, message: message)
    }
}
