/// What can be bound to a `?` mark.
package enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
    /// A UUID as its two big-endian halves: 16 bytes in SQLite, `uuid` in PostgreSQL.
    case id(high: UInt64, low: UInt64)
}

extension SQLValue {
    package static func integer(_ value: Int) -> SQLValue { .integer(Int64(value)) }

    /// A `FLAG` column holds 1 for true and 0 for false, in both engines.
    package static func flag(_ value: Bool) -> SQLValue { .integer(Int64(value ? 1 : 0)) }

    package static func optional(_ value: Int?) -> SQLValue { value.map { .integer(Int64($0)) } ?? .null }
    package static func optional(_ value: Int64?) -> SQLValue { value.map { .integer($0) } ?? .null }
    package static func optional(_ value: Double?) -> SQLValue { value.map { .real($0) } ?? .null }
    package static func optional(_ value: String?) -> SQLValue { value.map { .text($0) } ?? .null }
    package static func optional(_ value: [UInt8]?) -> SQLValue { value.map { .blob($0) } ?? .null }
    package static func optional(_ value: (high: UInt64, low: UInt64)?) -> SQLValue {
        value.map { .id(high: $0.high, low: $0.low) } ?? .null
    }
    package static func optional(_ value: Bool?) -> SQLValue { value.map { .flag($0) } ?? .null }
}
