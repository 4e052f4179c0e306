import GRDB
import Records

/// Reading back what was set: a setting that was silently overwritten once lost thousands of acknowledged writes.
enum Durability {
    /// 2 is FULL and 3 is EXTRA; with less, a commit in WAL mode returns before it is on disk.
    static func confirm(_ database: Database) throws {
        let synchronous = try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? -1
        guard synchronous >= 2 else { throw SQLEngineError.notDurable(found: "\(synchronous)") }
        let journal = try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? "unknown"
        guard journal == "wal" else { throw SQLEngineError.notDurable(found: "\(synchronous), journal \(journal)") }
    }

    static func confirmForeignKeys(_ database: Database) throws {
        guard try Int.fetchOne(database, sql: "PRAGMA foreign_keys") == 1 else { throw SQLEngineError.foreignKeysOff }
    }
}
