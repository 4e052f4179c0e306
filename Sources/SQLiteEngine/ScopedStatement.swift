import GRDB
import GRDBSQLite
import Records

/// A compiled statement while it is used once: bound, stepped, and put back at its beginning.
struct ScopedStatement {
    let statement: OpaquePointer
    let connection: OpaquePointer
    /// Compiled for this use alone.
    let isOwn: Bool

    var isReadOnly: Bool { sqlite3_stmt_readonly(statement) != 0 }

    func end() {
        sqlite3_reset(statement)
        if isOwn { sqlite3_finalize(statement) }
    }

    /// Whether there is a row.
    func step() throws(DatabaseError) -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw DatabaseError(of: connection)
        }
    }

    func bind(_ values: [SQLValue]) throws(SQLEngineError) {
        let wanted = Int(sqlite3_bind_parameter_count(statement))
        guard values.count == wanted else {
            throw .misuse("\(values.count) values for \(wanted) places")
        }
        for (index, value) in values.enumerated() {
            guard try bind(value, at: Int32(index + 1)) == SQLITE_OK else {
                throw .misuse("value \(index + 1) cannot be bound")
            }
        }
    }

    private func bind(_ value: SQLValue, at place: Int32) throws(SQLEngineError) -> Int32 {
        // SQLite copies what it is given here, since the statement may outlive it.
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .null: return sqlite3_bind_null(statement, place)
        case .integer(let number): return sqlite3_bind_int64(statement, place, number)
        case .real(let number): return sqlite3_bind_double(statement, place, number)
        case .text(var text):
            // PostgreSQL keeps no U+0000, and SQLite would cut the text there.
            if text.utf8.contains(0) { throw .misuse("text with U+0000 cannot be stored") }
            return text.withUTF8 { bytes in
                // Without a pointer it would be NULL.
                guard let start = bytes.baseAddress else { return sqlite3_bind_text(statement, place, "", 0, copied) }
                return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                    sqlite3_bind_text(statement, place, $0, Int32(bytes.count), copied)
                }
            }
        case .blob(let bytes):
            if bytes.isEmpty { return sqlite3_bind_zeroblob(statement, place, 0) }
            return bytes.withUnsafeBytes {
                sqlite3_bind_blob(statement, place, $0.baseAddress, Int32($0.count), copied)
            }
        case .id(let high, let low):
            return withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) {
                sqlite3_bind_blob(statement, place, $0.baseAddress, 16, copied)
            }
        }
    }
}
