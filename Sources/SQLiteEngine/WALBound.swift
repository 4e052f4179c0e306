import Foundation
import GRDB
import Synchronization

/// Keeps the write-ahead log small (64 MB is the bar): SQLite only starts it over when no reader needs its start.
///
/// Past 24 MB the log is emptied between two commits, waiting a quarter of a second at most for readers. Where a
/// reader stays longer, the next try comes after 4 MB more, and from 48 MB on it waits as long as the busy timeout.
final class WALBound: Sendable {
    private static let megabyte = 1_048_576
    private static let firstTry = 24 * megabyte
    private static let step = 4 * megabyte
    private static let patience = 48 * megabyte

    private let path: String
    private let busyMilliseconds: Int
    private let nextTry = Mutex(WALBound.firstTry)

    init(databasePath: String, busySeconds: Double) {
        path = databasePath + "-wal"
        busyMilliseconds = Int(busySeconds * 1000)
    }

    /// Called on the writer's connection, outside of a transaction.
    func keep(_ database: Database) {
        let size = fileSize()
        guard size >= nextTry.withLock({ $0 }) else { return }
        let wait = size >= Self.patience ? busyMilliseconds : min(250, busyMilliseconds)
        try? database.execute(sql: "PRAGMA busy_timeout = \(wait)")
        _ = try? database.checkpoint(.truncate)
        try? database.execute(sql: "PRAGMA busy_timeout = \(busyMilliseconds)")
        let left = fileSize()
        nextTry.withLock { $0 = max(Self.firstTry, left + Self.step) }
    }

    private func fileSize() -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }
}
