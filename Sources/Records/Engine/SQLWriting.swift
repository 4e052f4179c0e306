/// What a write may do. Reads in it see its own changes; `INSERT … RETURNING` is read with `first` or `all`.
///
/// A statement that fails fails the whole write, even where the error is caught inside the body: PostgreSQL works so,
/// and SQLite follows. Use `ON CONFLICT` where a conflict is expected.
package protocol SQLWriting: SQLReading {
    /// Runs one statement and answers how many rows it inserted, changed or deleted itself.
    @discardableResult
    func run(_ sql: SQL, _ values: [SQLValue]) throws -> Int

    /// Holds the record of this id to this write until it ends: load, decide and commit are one.
    ///
    /// PostgreSQL takes `pg_advisory_xact_lock` on the id; SQLite has one writer at a time and does nothing.
    func lock(high: UInt64, low: UInt64) throws
}

extension SQLWriting {
    @discardableResult
    package func run(_ sql: SQL) throws -> Int { try run(sql, []) }
}
