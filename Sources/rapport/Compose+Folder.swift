import Console
import Foundation

/// The folder of a practice: for its owner alone.
enum DataFolder {
    static func make(_ path: String) throws {
        let files = FileManager.default
        var isFolder: ObjCBool = false
        if files.fileExists(atPath: path, isDirectory: &isFolder) {
            guard isFolder.boolValue else { throw ConsoleFailure("\(path) is a file, not a folder.") }
        } else {
            do {
                try files.createDirectory(
                    atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            } catch {
                throw ConsoleFailure("The folder \(path) cannot be made.")
            }
        }
        guard files.isWritableFile(atPath: path) else { throw ConsoleFailure("The folder \(path) cannot be written.") }
    }
}
