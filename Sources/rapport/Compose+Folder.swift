import Console
import Foundation
import Practice

/// The folder of a practice: for its owner alone.
enum DataFolder {
    /// - Parameter owner: where root makes it, it is given to whoever owns what lies at that path.
    static func make(_ path: String, ownerOf owner: String? = nil) throws {
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
            if let owner, !FileOwner.give(folder: path, toOwnerOf: owner) {
                throw ConsoleFailure("The folder \(path) cannot be given to the account that owns \(owner).")
            }
        }
        guard files.isWritableFile(atPath: path) else { throw ConsoleFailure("The folder \(path) cannot be written.") }
    }
}
