internal import Clinic
internal import Practice

// Inlined: on a row of unknown kind each would look its types up anew, for every column of every row.
extension SQLRow {
    @inline(__always)
    func key<Subject>(_ column: Int) throws -> ID<Subject> {
        let (high, low) = try id(column)
        return ID(high: high, low: low)
    }

    @inline(__always)
    func optionalKey<Subject>(_ column: Int) throws -> ID<Subject>? { try isNull(column) ? nil : try key(column) }
    @inline(__always)
    func instant(_ column: Int) throws -> Instant { Instant(microseconds: try int64(column)) }
    @inline(__always)
    func optionalInstant(_ column: Int) throws -> Instant? { try isNull(column) ? nil : try instant(column) }
    @inline(__always)
    func day(_ column: Int) throws -> Day { Day(number: try int(column)) }
    @inline(__always)
    func optionalDay(_ column: Int) throws -> Day? { try isNull(column) ? nil : try day(column) }

    /// A word of a closed list; another one is damage, or was written by a newer version.
    @inline(__always)
    func word<Word: RawRepresentable<String>>(_ column: Int, as type: Word.Type = Word.self) throws -> Word {
        let text = try text(column)
        guard let word = Word(rawValue: text) else { throw StoreError.corrupt("an unknown \(type)") }
        return word
    }

    @inline(__always)
    func optionalWord<Word: RawRepresentable<String>>(_ column: Int) throws -> Word? {
        try isNull(column) ? nil : try word(column)
    }
}
