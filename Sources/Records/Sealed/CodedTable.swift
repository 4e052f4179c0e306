internal import Practice

/// A table whose every row carries a code of what it holds, so that a change from outside is found.
///
/// The first column is the row's id, or a text made of its key. The code is made over the name of the table and all columns but itself, in the
/// order of the statements here.
struct CodedTable: Sendable {
    enum Kind: Sendable { case id, text, whole, bytes }

    let name: String
    let shape: [Kind]
    /// All columns and the code, of the row of that id.
    let one: SQL
    /// The same of the rows after that id, by id.
    let some: SQL
    /// The code, for the row of that id.
    let put: SQL
    /// What belongs to the row and stands in another table.
    let also: (@Sendable (any SQLReading, SQLValue) throws -> [SQLValue])?
    /// With which of the times that tables were given codes this one was: rows that were there before have none until
    /// they are given one, once.
    let since: Int

    init(
        name: String, shape: [Kind], one: SQL, some: SQL, put: SQL,
        also: (@Sendable (any SQLReading, SQLValue) throws -> [SQLValue])? = nil, since: Int = 1
    ) {
        self.name = name
        self.shape = shape
        self.one = one
        self.some = some
        self.put = put
        self.also = also
        self.since = since
    }

    static let all: [CodedTable] = [
        .client, .episode, .appointment, .attendance, .session, .response, .checkBefore, .observation, .comment,
        .commentAnswer,
        .concern, .concernAct, .praise, .supervisionEntry, .barrier, .barrierAct, .referral, .referralAct, .stock,
        .stockMove, .emergencyOpening, .consent, .clientCorrection, .episodeCorrection,
        .practice, .settings, .site, .team, .person, .wayIn, .signIn, .threshold, .measure, .measureSwitch,
        .practiceSetting,
    ]

    /// Before the first row.
    var start: SQLValue { shape.first == .text ? .text("") : .id(high: 0, low: 0) }

    /// The values that the code is made over, and the code.
    func values(_ row: any SQLRow) throws -> (values: [SQLValue], code: [UInt8]?) {
        let values = try shape.enumerated().map { index, kind -> SQLValue in
            switch kind {
            case .id: .optional(try row.optionalID(index))
            case .text: .optional(try row.optionalText(index))
            case .whole: .optional(try row.optionalInt64(index))
            case .bytes: .optional(try row.optionalBlob(index))
            }
        }
        return (values, try row.optionalBlob(shape.count))
    }

    /// What the code is made over: each value with its kind, and its length where that can differ.
    func content(_ values: [SQLValue]) -> [UInt8] {
        var bytes = Array(name.utf8)
        bytes.reserveCapacity(64 + 24 * values.count)
        bytes.append(0)
        for value in values { value.write(to: &bytes) }
        return bytes
    }
}

extension SQLValue {
    fileprivate func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes.append(0)
        case .integer(let number):
            bytes.append(1)
            Self.write(UInt64(bitPattern: number), to: &bytes)
        case .real(let number):
            bytes.append(2)
            Self.write(number.bitPattern, to: &bytes)
        case .text(let text):
            bytes.append(3)
            Self.write(UInt64(text.utf8.count), to: &bytes)
            bytes.append(contentsOf: text.utf8)
        case .blob(let blob):
            bytes.append(4)
            Self.write(UInt64(blob.count), to: &bytes)
            bytes.append(contentsOf: blob)
        case .id(let high, let low):
            bytes.append(5)
            Self.write(high, to: &bytes)
            Self.write(low, to: &bytes)
        }
    }

    private static func write(_ number: UInt64, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
}

extension CodedTable {
    /// An episode's therapists and treatments, which stand in tables of their own.
    static func spells(_ sql: any SQLReading, _ episode: SQLValue) throws -> [SQLValue] {
        let therapists = try sql.all(
            "SELECT place, therapist_id, from_day FROM therapist_spell WHERE episode_id = ? ORDER BY place", [episode]
        ) { [SQLValue.integer(try $0.int64(0)), .optional(try $0.optionalID(1)), .integer(try $0.int64(2))] }
        let treatments = try sql.all(
            "SELECT place, treatment, from_day FROM treatment_spell WHERE episode_id = ? ORDER BY place", [episode]
        ) { [SQLValue.integer(try $0.int64(0)), .text(try $0.text(1)), .integer(try $0.int64(2))] }
        return [.integer(therapists.count)] + therapists.flatMap { $0 } + treatments.flatMap { $0 }
    }
}
