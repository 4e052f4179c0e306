internal import ArgumentParser
internal import Foundation
internal import Practice

/// Which key backups are encrypted with: a file, or a passphrase from a file or from the environment.
struct BackupKeyOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The file of the backup key, made by: rapport backup key FILE", valueName: "file"))
    var keyFile: String?
    @Option(help: ArgumentHelp("A file whose first line is a passphrase of 15 characters or more.", valueName: "file"))
    var passphraseFile: String?

    static let variable = "RAPPORT_BACKUP_PASSPHRASE"

    func validate() throws {
        if keyFile != nil, passphraseFile != nil {
            throw ValidationError("Give --key-file or --passphrase-file, not both.")
        }
    }

    /// - Parameter environment: of the process, where a passphrase may stand instead.
    func source(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws -> BackupKeySource {
        if let keyFile { return .keyFile((keyFile as NSString).expandingTildeInPath) }
        if let passphraseFile { return .passphraseFile((passphraseFile as NSString).expandingTildeInPath) }
        if let text = environment[Self.variable], !text.isEmpty { return .passphrase(text) }
        throw ConsoleFailure(
            "A backup needs a key: --key-file FILE, --passphrase-file FILE, or a passphrase in \(Self.variable).")
    }

    /// Refuses a key that whoever gets the backups gets with them.
    static func requireOutside(_ folder: String, _ source: BackupKeySource) throws {
        let path: String
        switch source {
        case .keyFile(let file), .passphraseFile(let file): path = file
        case .passphrase: return
        }
        let inside = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let outside = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        if inside.hasPrefix(outside.hasSuffix("/") ? outside : outside + "/") { throw BackupError.keyInFolder(folder) }
    }
}
