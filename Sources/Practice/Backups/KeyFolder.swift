internal import Foundation

/// Where the keys of a practice lie: beside its database, or in a folder that a file beside the database names. On a
/// disk of its own, such as a stick that is taken out at night, they are not stolen with the practice.
package enum KeyFolder {
    /// One line: the folder's whole path.
    package static let pointerName = "keys.at"

    package static func of(_ data: String) throws(KeyFolderError) -> String {
        let pointer = "\(data)/\(pointerName)"
        guard FileManager.default.fileExists(atPath: pointer) else { return data }
        guard let text = try? String(contentsOfFile: pointer, encoding: .utf8) else { throw .unreadable(pointer) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 2, lines[0].hasPrefix("/"), lines[1].isEmpty else { throw .unreadable(pointer) }
        let folder = String(lines[0])
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw .notThere(folder)
        }
        return folder
    }

    /// From now on the keys lie there. On disk, with its name, when it returns.
    package static func point(_ data: String, to folder: String) throws(KeyFolderError) {
        let (pointer, draft) = ("\(data)/\(pointerName)", "\(data)/\(pointerName).new")
        guard folder.hasPrefix("/"), !folder.contains("\n") else { throw .notThere(folder) }
        unlink(draft)
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .unwritable(pointer) }
        let bytes = Array("\(folder)\n".utf8)
        let count = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        let isTheirs = FileOwner.give(file, toOwnerOf: data)
        let isSynced = fsync(file) == 0
        close(file)
        guard count == bytes.count, isTheirs, isSynced, rename(draft, pointer) == 0 else {
            unlink(draft)
            throw .unwritable(pointer)
        }
        sync(data)
    }

    /// The keys lie beside the database again.
    package static func pointHome(_ data: String) throws(KeyFolderError) {
        let pointer = "\(data)/\(pointerName)"
        guard unlink(pointer) == 0 || errno == ENOENT else { throw .unwritable(pointer) }
        sync(data)
    }

    private static func sync(_ data: String) {
        let folder = open(data, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }
}

package enum KeyFolderError: Error, Hashable, Sendable {
    case unreadable(String)
    case notThere(String)
    case unwritable(String)

    package var sentence: String {
        switch self {
        case .unreadable(let path):
            "\(path) does not name a folder. It holds one line: where the keys of this practice lie."
        case .notThere(let folder):
            "The keys of this practice lie in \(folder), which is not there. Is the disk connected that it is on?"
        case .unwritable(let path): "\(path) cannot be written."
        }
    }
}
