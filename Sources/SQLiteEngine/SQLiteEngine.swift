import Foundation
import GRDB
package import Records

/// `SQLEngine` on GRDB: one file, many readers, one writer whose commits are shared and on disk before they are answered.
///
/// | floor | may import | never |
/// |---|---|---|
/// | 3 | Records, GRDB | the domain |
package struct SQLiteEngine: SQLEngine {
    /// The file, or a name in brackets for a database in memory.
    package let path: String
    /// What everybody on the machine could get at when it was opened, one sentence each, for whoever starts it.
    package let exposures: [String]
    let writer: any DatabaseWriter
    let line: WriteLine
    private let shelf: StatementShelf

    init(path: String, writer: any DatabaseWriter, walBound: WALBound?, exposures: [String] = []) {
        self.path = path
        self.exposures = exposures
        self.writer = writer
        shelf = StatementShelf()
        line = WriteLine(writer: writer, shelf: shelf, path: path, walBound: walBound)
    }

    package func read<T: Sendable>(_ body: @Sendable @escaping (any SQLReading) throws -> T) async throws -> T {
        try line.requireOpen()
        do {
            return try await writer.read { database in
                try line.requireOpen()
                let session = SQLiteSession(database, shelf, path: path)
                defer { session.end() }
                let value = try body(SQLiteReading(session: session))
                try session.requireIntact()
                return value
            }
        } catch let error as DatabaseError {
            throw SQLEngineError(error, path: path)
        }
    }

    @discardableResult
    package func write<T: Sendable>(_ body: @Sendable @escaping (any SQLWriting) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            line.add(
                PendingWrite(
                    run: { sql in
                        let value = try body(sql)
                        return { continuation.resume(returning: value) }
                    },
                    fail: { error in continuation.resume(throwing: error) }))
        }
    }

    /// Takes the log into the database, so that after a clean end the file holds all of it. Whoever else has it open and
    /// reads is waited for a moment at most; then the log stays beside it, and whoever opens the file next reads on.
    package func close() async {
        await line.close()
        await withCheckedContinuation { continuation in
            // Waits for readers, so not on a thread that tasks share.
            DispatchQueue.global().async {
                // No read begins any more; those under way end before this does.
                try? writer.barrierWriteWithoutTransaction { database in
                    shelf.clear()
                    // Closed before, there is nothing to take in and nothing to ask.
                    if database.sqliteConnection == nil { return }
                    try? database.execute(sql: "PRAGMA busy_timeout = \(Self.closingMilliseconds)")
                    _ = try? database.checkpoint(.truncate)
                }
                // The writer last: a reader would leave the emptied log where it is.
                (writer as? DatabasePool)?.invalidateReadOnlyConnections()
                try? writer.close()
                continuation.resume()
            }
        }
    }

    private static let closingMilliseconds = 500
}
