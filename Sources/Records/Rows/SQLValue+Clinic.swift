internal import Clinic

extension SQLValue {
    static func id<Subject>(_ id: ID<Subject>) -> SQLValue { .id(high: id.high, low: id.low) }
    static func optional<Subject>(_ id: ID<Subject>?) -> SQLValue { id.map { .id($0) } ?? .null }
    static func instant(_ instant: Instant) -> SQLValue { .integer(instant.microseconds) }
    static func optional(_ instant: Instant?) -> SQLValue { instant.map { .instant($0) } ?? .null }
    static func day(_ day: Day) -> SQLValue { .integer(day.number) }
    static func optional(_ day: Day?) -> SQLValue { day.map { .day($0) } ?? .null }

    /// A word of a closed list, by its raw value.
    static func word(_ word: some RawRepresentable<String>) -> SQLValue { .text(word.rawValue) }
}
