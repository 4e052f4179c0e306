import Foundation
import GRDB
import GRDBSQLite
import Synchronization

/// Keeps the write-ahead log small (64 MB is the bar): SQLite only starts it over when no reader needs its start.
///
/// After 24 MB the log is taken into the database between two commits, waiting a quarter of a second at most for
/// readers, and the next commit writes from its beginning: over blocks that the file has already, where a file cut to
/// nothing would have to be given them again while somebody waits for the commit. Where a reader stays longer, the next
/// try comes after 4 MB more, and from 48 MB on it waits as long as the busy timeout. A file that grew so long is cut.
final class WALBound: Sendable {
    private static let megabyte = 1_048_576
    private static let firstTry = 24 * megabyte
    private static let step = 4 * megabyte
    private static let patience = 48 * megabyte
    /// A page and the head of its frame.
    private static let frame = 4096 + 24

    private struct State {
        /// Bytes since the log was started over last.
        var written = 0
        var nextTry = WALBound.firstTry
    }

    private let path: String
    private let busyMilliseconds: Int
    private let state: Mutex<State>

    init(databasePath: String, busySeconds: Double) {
        path = databasePath + "-wal"
        busyMilliseconds = Int(busySeconds * 1000)
        // What a process that was killed left.
        state = Mutex(State(written: Self.size(path)))
    }

    /// Called on the writer's connection, outside of a transaction.
    func keep(_ database: Database) {
        let pages = pagesWritten(by: database)
        let written = state.withLock { state -> Int? in
            state.written += pages * Self.frame
            return state.written >= state.nextTry ? state.written : nil
        }
        guard let written else { return }
        let size = Self.size(path)
        let wait = max(written, size) >= Self.patience ? busyMilliseconds : min(250, busyMilliseconds)
        try? database.execute(sql: "PRAGMA busy_timeout = \(wait)")
        let isOver = (try? database.checkpoint(size >= Self.patience ? .truncate : .restart)) != nil
        try? database.execute(sql: "PRAGMA busy_timeout = \(busyMilliseconds)")
        state.withLock { $0 = isOver ? State() : State(written: written, nextTry: written + Self.step) }
    }

    /// Since it was asked last.
    private func pagesWritten(by database: Database) -> Int {
        var (now, most): (Int32, Int32) = (0, 0)
        guard let connection = database.sqliteConnection,
            sqlite3_db_status(connection, SQLITE_DBSTATUS_CACHE_WRITE, &now, &most, 1) == SQLITE_OK
        else { return 0 }
        return Int(now)
    }

    private static func size(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }
}
