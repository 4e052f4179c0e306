import Console
import Foundation
import Practice
import Vault

/// What opens key files that are locked: from the environment, as systemd hands a secret to a service.
enum ComposedPassphrase {
    static let fileVariable = "RAPPORT_KEYS_PASSPHRASE_FILE"
    private static let variable = "RAPPORT_KEYS_PASSPHRASE"

    /// `nil` where none was given.
    static func given() throws -> BackupKey? {
        let environment = ProcessInfo.processInfo.environment
        if let path = environment[fileVariable], !path.isEmpty {
            do { return try BackupKeyFile.loadPassphrase(path) } catch { throw ConsoleFailure(error.description) }
        }
        guard let text = environment[variable], !text.isEmpty else { return nil }
        guard let key = BackupKey(passphrase: text) else {
            throw ConsoleFailure(
                "The passphrase in \(variable) is shorter than \(BackupKey.leastCharacters) characters.")
        }
        return key
    }
}
