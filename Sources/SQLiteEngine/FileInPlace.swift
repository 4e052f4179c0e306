import Foundation
import Records

/// Whether the file that was opened still stands where it was. SQLite goes on writing into a file that was moved away,
/// deleted or replaced, and what is acknowledged then is found by nobody.
struct FileInPlace: Sendable {
    private let path: String
    private let device: UInt64
    private let inode: UInt64

    /// `nil` where there is no file of that name.
    init?(_ path: String) {
        guard let (device, inode) = Self.look(path) else { return nil }
        (self.path, self.device, self.inode) = (path, device, inode)
    }

    func require() throws(SQLEngineError) {
        guard let now = Self.look(path), now.device == device, now.inode == inode else { throw .movedAway(path: path) }
    }

    private static func look(_ path: String) -> (device: UInt64, inode: UInt64)? {
        var found = stat()
        guard stat(path, &found) == 0 else { return nil }
        return (UInt64(truncatingIfNeeded: found.st_dev), UInt64(found.st_ino))
    }
}
