/// One row of a result, read by column position from 0, only inside the closure that was handed it.
///
/// A getter throws ``SQLEngineError/unexpected(column:wanted:)`` where the stored value is of another kind, NULL
/// included; use the `optional` getters where the column may be NULL.
package protocol SQLRow {
    var columnCount: Int { get }
    /// Of a column for a sentence: `appointment.minutes`, or the column's name alone where the row is of several tables.
    func place(_ column: Int) -> String
    func isNull(_ column: Int) throws(SQLEngineError) -> Bool
    func int64(_ column: Int) throws(SQLEngineError) -> Int64
    func real(_ column: Int) throws(SQLEngineError) -> Double
    func text(_ column: Int) throws(SQLEngineError) -> String
    func blob(_ column: Int) throws(SQLEngineError) -> [UInt8]
    func id(_ column: Int) throws(SQLEngineError) -> (high: UInt64, low: UInt64)
}

extension SQLRow {
    /// Within a range that sums and products of a few such numbers cannot leave: ``plausible``.
    @inline(__always)
    package func int(_ column: Int) throws(SQLEngineError) -> Int { try int(column, within: SQLRange.plausible) }

    /// How many; never below nothing.
    @inline(__always)
    package func count(_ column: Int) throws(SQLEngineError) -> Int { try int(column, within: SQLRange.counted) }

    @inline(__always)
    package func int(_ column: Int, within range: ClosedRange<Int64>) throws(SQLEngineError) -> Int {
        let number = try int64(column)
        guard range.contains(number) else { throw .outOfRange(place: place(column)) }
        return Int(number)
    }

    /// A `FLAG` column: 0 or 1, and anything else is an error.
    package func flag(_ column: Int) throws(SQLEngineError) -> Bool {
        switch try int64(column) {
        case 0: false
        case 1: true
        default: throw .unexpected(column: column, wanted: "a flag, 0 or 1")
        }
    }

    package func optionalInt64(_ column: Int) throws(SQLEngineError) -> Int64? {
        try isNull(column) ? nil : try int64(column)
    }

    package func optionalInt(_ column: Int) throws(SQLEngineError) -> Int? {
        try isNull(column) ? nil : try int(column)
    }

    package func optionalText(_ column: Int) throws(SQLEngineError) -> String? {
        try isNull(column) ? nil : try text(column)
    }

    package func optionalBlob(_ column: Int) throws(SQLEngineError) -> [UInt8]? {
        try isNull(column) ? nil : try blob(column)
    }

    package func optionalID(_ column: Int) throws(SQLEngineError) -> (high: UInt64, low: UInt64)? {
        try isNull(column) ? nil : try id(column)
    }
}

/// What a number in a row may be. What lies outside was not written by the product.
package enum SQLRange {
    package static let plausible: ClosedRange<Int64> = -1_000_000_000_000...1_000_000_000_000
    package static let counted: ClosedRange<Int64> = 0...1_000_000_000_000
}
