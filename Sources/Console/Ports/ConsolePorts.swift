package import Practice

/// What the commands need of the rest of the house; handed in by the executable, which alone knows the engine.
package struct ConsolePorts: Sendable {
    /// Whether the folder holds a database; throws in words where this account may not look.
    package let holdsPractice: @Sendable (DataPlace) throws -> Bool
    /// Opens the database, makes it where there is none, and brings its schema up to date.
    package let open: @Sendable (DataPlace) async throws -> OpenPractice
    /// The same to be looked at alone: a copy of it, where its folder may not be written.
    package let look: @Sendable (DataPlace) async throws -> OpenPractice
    /// Brings the schema up to date and closes again.
    package let migrate: @Sendable (DataPlace) async throws -> MigratedSchema
    /// Brings everything under new keys, or goes on where that was interrupted: rows done, of how many; answers what
    /// could not be brought along, one sentence each.
    package let rotateKeys:
        @Sendable (DataPlace, _ progress: @escaping @Sendable (Int, Int) -> Void) async throws -> [String]
    /// Brings the keys to another folder; `nil` is home, beside the database.
    package let moveKeys: @Sendable (DataPlace, _ folder: String?) throws -> Void
    /// Puts the keys under the passphrase of the environment, or takes them from under it.
    package let lockKeys: @Sendable (DataPlace, _ isLocked: Bool) throws -> Void
    /// Says of a practice that is yet to be made where its keys will lie; refused where it lies elsewhere already.
    package let placeKeys: @Sendable (DataPlace, _ folder: String) throws -> Void
    /// Throws in words where a server could not keep to these settings: an address that another listens on, a certificate
    /// that is none, a folder that cannot be written. Asked before a practice is opened or made.
    package let requireReady: @Sendable (ServeSettings) throws -> Void
    /// What is held as long as a practice is served, of which there is one at a time; throws in words where it is served
    /// already.
    package let serveAlone: @Sendable (DataPlace) throws -> any Sendable
    package let backups: BackupPorts
    /// An import problem or note by key, in English.
    package let words: @Sendable (_ key: String, _ arguments: [String]) -> String

    package init(
        holdsPractice: @Sendable @escaping (DataPlace) throws -> Bool,
        open: @Sendable @escaping (DataPlace) async throws -> OpenPractice,
        look: (@Sendable (DataPlace) async throws -> OpenPractice)? = nil,
        migrate: @Sendable @escaping (DataPlace) async throws -> MigratedSchema,
        rotateKeys:
            @Sendable @escaping (DataPlace, _ progress: @escaping @Sendable (Int, Int) -> Void) async throws -> [String] =
            {
                _, _ in throw ConsoleFailure("There are no keys here.")
            },
        moveKeys: @Sendable @escaping (DataPlace, _ folder: String?) throws -> Void = { _, _ in
            throw ConsoleFailure("There are no keys here.")
        },
        lockKeys: @Sendable @escaping (DataPlace, _ isLocked: Bool) throws -> Void = { _, _ in
            throw ConsoleFailure("There are no keys here.")
        },
        placeKeys: @Sendable @escaping (DataPlace, _ folder: String) throws -> Void = { _, _ in
            throw ConsoleFailure("There are no keys here.")
        }, requireReady: @Sendable @escaping (ServeSettings) throws -> Void = { _ in },
        serveAlone: @Sendable @escaping (DataPlace) throws -> any Sendable = { _ in () }, backups: BackupPorts = .none,
        words: @Sendable @escaping (_ key: String, _ arguments: [String]) -> String
    ) {
        self.holdsPractice = holdsPractice
        self.open = open
        self.look = look ?? open
        self.migrate = migrate
        self.rotateKeys = rotateKeys
        self.moveKeys = moveKeys
        self.lockKeys = lockKeys
        self.placeKeys = placeKeys
        self.requireReady = requireReady
        self.serveAlone = serveAlone
        self.backups = backups
        self.words = words
    }

    @TaskLocal static var current: ConsolePorts?

    /// Where a command needs a practice that is there.
    func requirePractice(_ place: DataPlace) throws {
        guard try holdsPractice(place) else { throw ConsoleFailure("There is no practice in \(place.path).") }
    }

    static func inForce() throws -> ConsolePorts {
        guard let current else { throw ConsoleFailure("The commands were started without the rest of the program.") }
        return current
    }
}

/// A folder that holds one practice.
package struct DataPlace: Hashable, Sendable {
    package let path: String
    package init(path: String) { self.path = path }
}

/// An opened practice, until it is closed.
package struct OpenPractice: Sendable {
    package let service: PracticeService
    /// What is damaged or refers to nothing, one sentence each.
    package let integrity: @Sendable () async throws -> [String]
    /// Serves pages until the process is told to stop; the second argument is called once the address is bound, with its
    /// port.
    package let serve: @Sendable (ServeSettings, _ onReady: @Sendable @escaping (Int) -> Void) async throws -> Void
    package let close: @Sendable () async -> Void
    /// What signs the record of who looked; the folder is where its signatures are kept besides the database.
    package let anchoring: @Sendable (_ folder: String?) throws -> Anchoring

    package init(
        service: PracticeService, integrity: @Sendable @escaping () async throws -> [String],
        serve: @Sendable @escaping (ServeSettings, _ onReady: @Sendable @escaping (Int) -> Void) async throws -> Void,
        close: @Sendable @escaping () async -> Void,
        anchoring: @Sendable @escaping (_ folder: String?) throws -> Anchoring = { _ in
            throw ConsoleFailure("There is no key for anchors here.")
        }
    ) {
        self.anchoring = anchoring
        self.service = service
        self.integrity = integrity
        self.serve = serve
        self.close = close
    }
}

/// Where the pages are served.
package struct ServeSettings: Sendable {
    package let host: String
    /// 0 lets the system choose.
    package let port: Int
    /// Something in front ends TLS.
    package let isBehindTLS: Bool
    /// Files in PEM; with them the server speaks TLS 1.2 and 1.3 itself.
    package let certificate: (chain: String, key: String)?
    /// Where this machine alone may ask for figures.
    package let metricsPort: Int?
    /// Where signatures of the record of who looked are kept besides the database.
    package let anchorFolder: String?
    package let backups: BackupSchedule?

    package init(
        host: String, port: Int, isBehindTLS: Bool = false, certificate: (chain: String, key: String)? = nil,
        metricsPort: Int? = nil, anchorFolder: String? = nil, backups: BackupSchedule? = nil
    ) {
        self.backups = backups
        self.anchorFolder = anchorFolder
        self.host = host
        self.port = port
        self.isBehindTLS = isBehindTLS
        self.certificate = certificate
        self.metricsPort = metricsPort
    }
}
