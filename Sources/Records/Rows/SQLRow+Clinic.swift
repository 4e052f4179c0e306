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
    func instant(_ column: Int) throws -> Instant {
        Instant(microseconds: Int64(try int(column, within: SQLRange.instants)))
    }
    @inline(__always)
    func optionalInstant(_ column: Int) throws -> Instant? { try isNull(column) ? nil : try instant(column) }
    @inline(__always)
    func day(_ column: Int) throws -> Day { Day(number: try int(column, within: SQLRange.days)) }
    @inline(__always)
    func optionalDay(_ column: Int) throws -> Day? { try isNull(column) ? nil : try day(column) }

    /// Of an appointment, or too late.
    @inline(__always)
    func minutes(_ column: Int) throws -> Int { try int(column, within: SQLRange.minutes) }

    @inline(__always)
    func optionalCount(_ column: Int) throws -> Int? { try isNull(column) ? nil : try count(column) }

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

extension SQLRange {
    /// From the year 1 to the year 9999, as a ``Day`` can be written.
    static let days: ClosedRange<Int64> = -719_162...2_932_896
    /// The same in microseconds.
    static let instants: ClosedRange<Int64> = -62_135_596_800_000_000...253_402_300_799_999_999
    static let minutes: ClosedRange<Int64> = 0...100_000
}
