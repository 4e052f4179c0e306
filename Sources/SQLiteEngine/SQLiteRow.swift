import GRDBSQLite
import Records

/// A row of a running statement. Nothing is converted: a stored kind other than the one asked for is an error.
struct SQLiteRow: SQLRow {
    let statement: OpaquePointer

    var columnCount: Int { Int(sqlite3_data_count(statement)) }

    func place(_ column: Int) -> String {
        let name = sqlite3_column_name(statement, Int32(column)).map { String(cString: $0) } ?? "column \(column)"
        // Of a join nobody knows without more: the column's name says enough then.
        let words = (sqlite3_sql(statement).map { String(cString: $0) } ?? "").split(whereSeparator: \.isWhitespace)
        guard !words.contains("JOIN"), words.count(where: { $0 == "FROM" }) == 1,
            let from = words.firstIndex(of: "FROM"), from + 1 < words.count
        else { return name }
        return "\(words[from + 1]).\(name)"
    }

    func isNull(_ column: Int) throws(SQLEngineError) -> Bool {
        guard column >= 0, column < columnCount else { throw .unexpected(column: column, wanted: "there") }
        return sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL
    }

    func int64(_ column: Int) throws(SQLEngineError) -> Int64 {
        try require(SQLITE_INTEGER, column, "a whole number")
        return sqlite3_column_int64(statement, Int32(column))
    }

    func real(_ column: Int) throws(SQLEngineError) -> Double {
        try require(SQLITE_FLOAT, column, "a decimal number")
        return sqlite3_column_double(statement, Int32(column))
    }

    func text(_ column: Int) throws(SQLEngineError) -> String {
        try require(SQLITE_TEXT, column, "text")
        // The text is asked for before its length, as SQLite wants it.
        let start = sqlite3_column_text(statement, Int32(column))
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: start == nil ? 0 : count), as: UTF8.self)
    }

    func blob(_ column: Int) throws(SQLEngineError) -> [UInt8] {
        try require(SQLITE_BLOB, column, "bytes")
        return Array(bytes(column))
    }

    func id(_ column: Int) throws(SQLEngineError) -> (high: UInt64, low: UInt64) {
        try require(SQLITE_BLOB, column, "an id of 16 bytes")
        let bytes = bytes(column)
        guard bytes.count == 16 else { throw .unexpected(column: column, wanted: "an id of 16 bytes") }
        return (
            high: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
            low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        )
    }

    /// Valid until the next row.
    private func bytes(_ column: Int) -> UnsafeRawBufferPointer {
        let start = sqlite3_column_blob(statement, Int32(column))
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)
    }

    private func require(_ kind: Int32, _ column: Int, _ wanted: String) throws(SQLEngineError) {
        guard column >= 0, column < columnCount else { throw .unexpected(column: column, wanted: "there") }
        guard sqlite3_column_type(statement, Int32(column)) == kind else {
            throw .unexpected(column: column, wanted: wanted)
        }
    }
}
