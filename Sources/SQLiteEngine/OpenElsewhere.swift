import Foundation
import GRDBSQLite

extension SQLiteEngine {
    /// Whether somebody else has that database open, however idle and of whichever version: every connection to a database
    /// with a log holds on to the file, so that nobody can have it alone. Blocks for those seconds at most; whoever is
    /// closing it is waited for. An engine of one's own counts too, so close that first.
    package static func isOpenElsewhere(path: String, waitingSeconds: Double = 1) -> Bool {
        guard FileManager.default.fileExists(atPath: path) else { return false }
        var connection: OpaquePointer?
        defer { sqlite3_close(connection) }
        guard sqlite3_open_v2(path, &connection, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK else { return false }
        sqlite3_busy_timeout(connection, Int32(waitingSeconds * 1000))
        // Asked before the first read, which then takes the file for itself or says that it is taken.
        let asked = sqlite3_exec(connection, "PRAGMA locking_mode = EXCLUSIVE", nil, nil, nil)
        guard asked == SQLITE_OK else { return false }
        let answer = sqlite3_exec(connection, "SELECT 1 FROM sqlite_master LIMIT 1", nil, nil, nil)
        return answer & 0xFF == SQLITE_BUSY
    }
}
