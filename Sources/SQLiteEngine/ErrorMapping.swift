import GRDB
import Records

extension SQLEngineError {
    /// What an error of GRDB or SQLite means to a caller. Values never get into it.
    init(_ error: any Error, path: String) {
        guard let error = error as? DatabaseError else {
            self = error as? SQLEngineError ?? .other(code: -1, message: String(describing: type(of: error)))
            return
        }
        let message = error.message ?? ""
        switch error.resultCode {
        case .SQLITE_CONSTRAINT:
            self = .constraint(Self.kind(of: error.extendedResultCode), Self.place(in: message))
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_FULL: self = .full
        case .SQLITE_IOERR:
            let code = Int(error.extendedResultCode.rawValue)
            self = Self.writing.contains(code) ? .unwritten(code: code) : .io(code: code)
        case .SQLITE_CORRUPT: self = .corrupt
        case .SQLITE_READONLY: self = .readOnly
        case .SQLITE_NOTADB: self = .notADatabase(path: path)
        case .SQLITE_CANTOPEN, .SQLITE_PERM: self = .unwritable(path: path)
        case .SQLITE_MISUSE: self = .misuse(message)
        default: self = .other(code: Int(error.extendedResultCode.rawValue), message: message)
        }
    }

    /// `SQLITE_IOERR_WRITE`, `_FSYNC`, `_DIR_FSYNC`, `_TRUNCATE`, `_SHMSIZE`.
    private static let writing: Set<Int> = [778, 1034, 1290, 1546, 4874]

    private static func kind(of code: ResultCode) -> SQLConstraint {
        switch code {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID: .unique
        case .SQLITE_CONSTRAINT_FOREIGNKEY: .foreignKey
        case .SQLITE_CONSTRAINT_NOTNULL: .notNull
        case .SQLITE_CONSTRAINT_CHECK: .check
        case ResultCode(rawValue: 3091): .kind  // SQLITE_CONSTRAINT_DATATYPE, of STRICT tables
        default: .other
        }
    }

    /// `person.name` of `UNIQUE constraint failed: person.name`.
    private static func place(in message: String) -> String {
        guard let colon = message.firstRange(of: " failed: ") else { return message }
        return String(message[colon.upperBound...])
    }
}
