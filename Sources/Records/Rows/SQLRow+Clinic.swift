internal import Clinic
internal import Practice

extension SQLRow {
    func key<Subject>(_ column: Int) throws -> ID<Subject> {
        let (high, low) = try id(column)
        return ID(high: high, low: low)
    }

    func optionalKey<Subject>(_ column: Int) throws -> ID<Subject>? { try isNull(column) ? nil : try key(column) }
    func instant(_ column: Int) throws -> Instant { Instant(microseconds: try int64(column)) }
    func optionalInstant(_ column: Int) throws -> Instant? { try isNull(column) ? nil : try instant(column) }
    func day(_ column: Int) throws -> Day { Day(number: try int(column)) }
    func optionalDay(_ column: Int) throws -> Day? { try isNull(column) ? nil : try day(column) }

    /// A word of a closed list; another one is damage, or was written by a newer version.
    func word<Word: RawRepresentable<String>>(_ column: Int, as type: Word.Type = Word.self) throws -> Word {
        let text = try text(column)
        guard let word = Word(rawValue: text) else { throw StoreError.corrupt("an unknown \(type)") }
        return word
    }

    func optionalWord<Word: RawRepresentable<String>>(_ column: Int) throws -> Word? {
        try isNull(column) ? nil : try word(column)
    }
}
