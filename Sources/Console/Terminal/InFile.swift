internal import Foundation

/// A file that is read.
enum InFile {
    /// The same path; what keeps it from being read is told with it.
    static func path(_ file: String, orFolder: Bool = false) throws -> String {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
            throw ConsoleFailure("There is no file \(file).")
        }
        if isFolder.boolValue, !orFolder { throw ConsoleFailure("\(file) is a folder, not a file.") }
        guard FileManager.default.isReadableFile(atPath: file) else {
            throw ConsoleFailure("\(file) cannot be read by this account.")
        }
        return file
    }

    /// Of a file that is read more than once, as a pipe cannot be.
    static func pathReadAgain(_ file: String) throws -> String {
        let path = try path(file)
        // Looked at before it is opened: a named pipe is opened when somebody writes into it, and perhaps never.
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let kind = (try? FileManager.default.attributesOfItem(atPath: target))?[.type] as? FileAttributeType
        if let kind, kind != .typeRegular, kind != .typeSymbolicLink {
            throw ConsoleFailure("\(file) is read more than once, so it must be a file, not a pipe.")
        }
        guard let handle = FileHandle(forReadingAtPath: path), (try? handle.seekToEnd()) != nil else {
            throw ConsoleFailure("\(file) is read more than once, so it must be a file, not a pipe.")
        }
        return path
    }
}
