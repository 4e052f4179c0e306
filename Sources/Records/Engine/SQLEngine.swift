/// The port to the database: `SQLiteEngine` today, PostgreSQL under the same contract suite later.
package protocol SQLEngine: Sendable {
    /// Runs `body` on one snapshot of what is committed. Changing anything throws ``SQLEngineError/readOnly``.
    func read<T: Sendable>(_ body: @Sendable @escaping (any SQLReading) throws -> T) async throws -> T

    /// Runs `body` in one transaction and returns after it is on disk. Whatever `body` throws undoes all of it, and is
    /// thrown to this caller alone.
    ///
    /// Writes are served in the order they came. An engine may run a body again after a failed commit, so it must
    /// change nothing but through its argument, and must not wait for anything else.
    @discardableResult
    func write<T: Sendable>(_ body: @Sendable @escaping (any SQLWriting) throws -> T) async throws -> T

    /// Brings the schema to the last of `migrations`, each in a transaction of its own, and answers the numbers that
    /// were applied now. Nothing is changed where the database is newer than `migrations`.
    ///
    /// - Parameter now: microseconds since 1970 UTC, written beside each migration.
    func migrate(_ migrations: [Migration], now: @Sendable @escaping () -> Int64) async throws -> [Int]

    /// Makes or drops indexes, each in a transaction of its own. Sorting takes room on the disk and not in memory.
    func define(_ indexes: [SQL]) async throws

    /// The numbers and names of the migrations that the database has, in order; empty for a new one.
    func appliedMigrations() async throws -> [AppliedMigration]

    /// What is damaged, one sentence each; empty where nothing is. Reads everything: minutes for gigabytes.
    func check() async throws -> [String]

    /// Leaves nothing readable in the file of what was deleted or overwritten until now. Waits for readers; with
    /// `everywhere`, also of what was overwritten before such traces were wiped at once (rewrites the whole file).
    func wipeTraces(everywhere: Bool) async throws

    /// Makes a new file that holds what was committed at one moment, while others read and write. There must be no file
    /// of that name.
    func snapshot(to path: String) async throws

    /// Lets what was accepted finish, then refuses everything with ``SQLEngineError/closed``.
    func close() async
}
