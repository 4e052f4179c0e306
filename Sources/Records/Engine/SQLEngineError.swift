/// What a database can answer instead of a result. Nothing of a failed write is kept.
package enum SQLEngineError: Error, Sendable, Hashable {
    /// Which promise of the schema was broken. The text names tables and columns, never values.
    case constraint(SQLConstraint, String)
    /// Another process held the database for longer than the busy timeout.
    case busy
    /// The disk, or the database's own limit, is full.
    case full
    case io(code: Int)
    /// What was to be kept could not be written, or not brought to the disk.
    case unwritten(code: Int)
    case corrupt
    /// The database was written by a newer version of the program, and was not touched.
    case schemaNewer(found: Int, known: Int)
    /// A migration of the database is known here under another name.
    case schemaDiffers(number: Int, found: String, known: String)
    /// The list of migrations does not count 1, 2, 3, ….
    case migrationsOutOfOrder(expected: Int, found: Int)
    /// The database would acknowledge writes before they are on disk; `found` is what it answered to the setting.
    case notDurable(found: String)
    /// Foreign keys could not be switched on.
    case foreignKeysOff
    /// A change was tried in a read, or the medium allows no writing.
    case readOnly
    case notADatabase(path: String)
    /// The file or its folder cannot be created, opened or written.
    case unwritable(path: String)
    /// Everybody on the machine can get at the file, and this account may not close it to them.
    case openToOthers(path: String)
    /// The file was moved away, deleted or replaced while it was open.
    case movedAway(path: String)
    case closed
    /// A row held another kind of value than the code reads.
    case unexpected(column: Int, wanted: String)
    /// A row holds a number that no row of ours holds; `place` is its table, where the engine knows it, and column.
    case outOfRange(place: String)
    /// A transaction statement inside a write, or a number of values that differs from the number of `?` marks.
    case misuse(String)
    case other(code: Int, message: String)
}

/// The kinds of promises a schema makes.
package enum SQLConstraint: Sendable, Hashable {
    case unique, foreignKey, notNull, check
    /// A value of another kind than its column's.
    case kind
    case other
}

extension SQLEngineError: CustomStringConvertible {
    /// One sentence for a terminal or a log.
    package var description: String {
        switch self {
        case .constraint(let kind, let text): "The database refused the change (\(kind)): \(text)."
        case .busy: "The database is held by another process. Nothing was changed; try again."
        case .full: "The disk is full. Nothing of this change was kept; free some space and try again."
        case .io(let code): "The disk could not be read or written (code \(code)). Nothing of this change was kept."
        case .unwritten(let code):
            "The disk could not be written (code \(code)). Nothing of this change was kept; is it full or failing?"
        case .corrupt: "The database file is damaged. Restore a backup."
        case .schemaNewer(let found, let known):
            "The database has schema \(found), but this version of the program knows \(known) at most. "
                + "Nothing was changed; start the newer version."
        case .schemaDiffers(let number, let found, let known):
            "Migration \(number) of the database is \(found), but the program knows it as \(known). "
                + "Nothing was changed."
        case .migrationsOutOfOrder(let expected, let found):
            "The program's migrations are out of order: \(found) stands where \(expected) should."
        case .notDurable(let found):
            "The database would not promise that saved means on disk (synchronous is \(found)). It was not started."
        case .foreignKeysOff: "The database would not check references between records. It was not started."
        case .readOnly: "The database may only be read."
        case .notADatabase(let path): "\(path) is not a database."
        case .unwritable(let path): "\(path) cannot be written: check that its folder exists and may be written."
        case .openToOthers(let path):
            "Everybody on this machine can get at \(path), and this account may not close it to them. "
                + "Let its owner alone in: chmod 600 \(path)"
        case .movedAway(let path):
            "\(path) was moved away, deleted or replaced while it was in use. Nothing of this change was kept: stop Rapport and put the file back, or restore a backup."
        case .closed: "The database has been closed."
        case .unexpected(let column, let wanted): "Column \(column) of the result is not \(wanted)."
        case .outOfRange(let place): "\(place) holds a number that cannot be."
        case .misuse(let text): "The statement was used wrongly: \(text)."
        case .other(let code, let message): "The database answered with error \(code): \(message)."
        }
    }
}
