import Foundation
import GRDB
import Records

/// A row of a running statement. Nothing is converted: a stored kind other than the one asked for is an error.
struct SQLiteRow: SQLRow {
    let row: Row

    var columnCount: Int { row.count }

    func isNull(_ column: Int) throws(SQLEngineError) -> Bool {
        guard column >= 0, column < row.count else { throw .unexpected(column: column, wanted: "there") }
        return row.hasNull(atIndex: column)
    }

    func int64(_ column: Int) throws(SQLEngineError) -> Int64 {
        guard case .int64(let value) = try storage(column) else {
            throw .unexpected(column: column, wanted: "a whole number")
        }
        return value
    }

    func real(_ column: Int) throws(SQLEngineError) -> Double {
        guard case .double(let value) = try storage(column) else {
            throw .unexpected(column: column, wanted: "a decimal number")
        }
        return value
    }

    func text(_ column: Int) throws(SQLEngineError) -> String {
        guard case .string(let value) = try storage(column) else {
            throw .unexpected(column: column, wanted: "text")
        }
        return value
    }

    func blob(_ column: Int) throws(SQLEngineError) -> [UInt8] {
        guard case .blob(let value) = try storage(column) else {
            throw .unexpected(column: column, wanted: "bytes")
        }
        return [UInt8](value)
    }

    func id(_ column: Int) throws(SQLEngineError) -> (high: UInt64, low: UInt64) {
        guard case .blob(let value) = try storage(column), value.count == 16 else {
            throw .unexpected(column: column, wanted: "an id of 16 bytes")
        }
        return value.withUnsafeBytes { bytes in
            (
                high: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
                low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }

    private func storage(_ column: Int) throws(SQLEngineError) -> DatabaseValue.Storage {
        guard column >= 0, column < row.count else { throw .unexpected(column: column, wanted: "there") }
        let value: DatabaseValue = row[column]
        return value.storage
    }
}
