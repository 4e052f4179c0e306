internal import Clinic
internal import Practice

/// What a snapshot and a transaction read alike; the statements stand in one extension per port.
protocol RecordsReading: StoreReading {
    var sql: any SQLReading { get }
    var sealing: any Sealing { get }
    /// A client whose names were changed from outside is shown as one without a name; nothing is decided on that.
    var mayStandIn: Bool { get }
    /// In a transaction, keeps everybody else from deciding on that episode until the end of it.
    func hold(_ episode: EpisodeID) throws
    /// Whether the row gets a new code at the end of this transaction.
    func isTouched(_ table: CodedTable, _ id: SQLValue) -> Bool
}

/// One moment of the records. Never leaves the call that made it.
struct RecordsSnapshot: RecordsReading {
    let sql: any SQLReading
    let sealing: any Sealing
    let mayStandIn = true

    func hold(_ episode: EpisodeID) {}
    func isTouched(_ table: CodedTable, _ id: SQLValue) -> Bool { false }
}

/// One transaction. Never leaves the call that made it.
struct RecordsTransaction: RecordsReading, StoreWriting {
    let writing: any SQLWriting
    let sealing: any Sealing
    let mayStandIn = false
    let touched = Touched()
    let known = KnownRows()

    var sql: any SQLReading { writing }

    func hold(_ episode: EpisodeID) throws { try writing.lock(high: episode.high, low: episode.low) }

    func run(_ statement: SQL, _ values: [SQLValue]) throws {
        if statement.isDeletion { known.forgetAll() }
        try writing.run(statement, values)
    }

    /// For an insertion that does nothing where its key is taken: says so.
    func insert(_ statement: SQL, _ values: [SQLValue], orDuplicate place: String) throws {
        guard try writing.run(statement, values) == 1 else { throw StoreError.duplicate(place) }
        if case .id(let high, let low)? = values.first { known.note(String(place.prefix { $0 != "." }), high, low) }
    }

    /// For a record that may also want a place that another has: says whether its id is taken, or the place.
    func insert(
        _ statement: SQL, _ values: [SQLValue], orDuplicate id: String, by same: SQL, orTaken place: String
    ) throws {
        do { try insert(statement, values, orDuplicate: id) } catch StoreError.duplicate {
            guard let key = values.first, try sql.exists(same, [key]) else { throw StoreError.duplicate(place) }
            throw StoreError.duplicate(id)
        }
    }

    /// Asks before the database would refuse, as it does not say which record is missing.
    func require<Subject>(_ kind: String, _ statement: SQL, _ id: ID<Subject>) throws {
        if known.holds(kind, id.high, id.low) { return }
        guard try sql.exists(statement, [.id(id)]) else { throw StoreError.missing(kind) }
        known.note(kind, id.high, id.low)
    }
}
