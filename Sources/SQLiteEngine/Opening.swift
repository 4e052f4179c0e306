import Foundation
import GRDB
package import Records

extension SQLiteEngine {
    /// Opens the file, or makes it, readable by its owner alone. Blocks, so do it before serving.
    ///
    /// It refuses a database that would acknowledge a write before it is on disk, and one that everybody on the machine can
    /// get at and that this account cannot close to them; where it can, it does (``exposures``).
    ///
    /// - Parameters:
    ///   - readers: connections that read at the same time; each keeps up to 8 MB of pages.
    ///   - busySeconds: how long another process may hold the file before ``SQLEngineError/busy``.
    package static func open(path: String, readers: Int = 4, busySeconds: Double = 5) throws(SQLEngineError) -> Self {
        try makeFile(at: path)
        var configuration = configuration(busySeconds: busySeconds)
        configuration.maximumReaderCount = max(1, readers)
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            try pool.writeWithoutTransaction { database in
                // GRDB sets NORMAL while it opens, so this comes after, and outside of a transaction.
                try database.execute(sql: "PRAGMA synchronous = FULL")
                // The writer alone changes pages here and there; 8 MB would be read from the disk again and again.
                try database.execute(sql: "PRAGMA cache_size = -32000")
                // Left to itself SQLite empties the log every 4 MB, two waits for the disk each time; WALBound does it.
                try database.execute(sql: "PRAGMA wal_autocheckpoint = 0")
                try Durability.confirm(database)
                try Durability.confirmForeignKeys(database)
            }
            return Self(
                path: path, writer: pool, walBound: WALBound(databasePath: path, busySeconds: busySeconds),
                exposures: try OpenToOthers.close(path))
        } catch {
            let failure = SQLEngineError(error, path: path)
            throw failure == .readOnly ? .unwritable(path: path) : failure
        }
    }

    /// A database of its own that is gone when it is let go of: for tests and demonstrations.
    package static func inMemory() throws(SQLEngineError) -> Self {
        let path = "[memory]"
        do {
            let queue = try DatabaseQueue(configuration: configuration(busySeconds: 0))
            try queue.writeWithoutTransaction { try Durability.confirmForeignKeys($0) }
            return Self(path: path, writer: queue, walBound: nil)
        } catch {
            throw SQLEngineError(error, path: path)
        }
    }

    private static func configuration(busySeconds: Double) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        // SQLite by itself would ask every 100 ms in the end and so miss, for seconds, the moments between the commits of a
        // server that writes without a pause.
        let tries = Int(busySeconds * 1000)
        configuration.busyMode = .callback { tried in
            guard tried < tries else { return false }
            usleep(1000)
            return true
        }
        configuration.persistentReadOnlyConnections = true
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA cache_size = -8000")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
            // What is deleted is overwritten with zeros.
            try database.execute(sql: "PRAGMA secure_delete = ON")
        }
        return configuration
    }

    /// SQLite would let the group and others read a new file; its companions take the file's permissions over.
    private static func makeFile(at path: String) throws(SQLEngineError) {
        let files = FileManager.default
        if files.fileExists(atPath: path) { return }
        guard files.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw .unwritable(path: path)
        }
        // Made by root in the folder of an account, it is to be that account's, as SQLite does with its companions.
        var folder = stat()
        if geteuid() == 0, stat(URL(fileURLWithPath: path).deletingLastPathComponent().path, &folder) == 0 {
            // Of the file itself, never of what a link leads to.
            _ = lchown(path, folder.st_uid, folder.st_gid)
        }
    }
}
