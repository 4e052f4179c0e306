import Foundation
import GRDB
import Records

/// The values as GRDB binds them.
func statementArguments(_ values: [SQLValue]) throws(SQLEngineError) -> StatementArguments {
    var bound: [DatabaseValue] = []
    bound.reserveCapacity(values.count)
    for value in values { bound.append(try databaseValue(value)) }
    return StatementArguments(bound)
}

private func databaseValue(_ value: SQLValue) throws(SQLEngineError) -> DatabaseValue {
    switch value {
    case .null: return .null
    case .integer(let number): return number.databaseValue
    case .real(let number): return number.databaseValue
    case .text(let text):
        // PostgreSQL keeps no U+0000, and SQLite would cut the text there.
        if text.utf8.contains(0) { throw .misuse("text with U+0000 cannot be stored") }
        return text.databaseValue
    case .blob(let bytes): return Data(bytes).databaseValue
    case .id(let high, let low):
        return withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Data($0) }.databaseValue
    }
}
