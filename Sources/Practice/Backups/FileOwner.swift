internal import Foundation

/// Whose the files are that root makes for another account: a key that root alone may read would lock the account out that
/// serves the practice.
package enum FileOwner {
    /// As root, gives an open file to whoever owns what lies at that path. What another account makes is its own.
    ///
    /// - Returns: false where it stayed root's.
    @discardableResult
    package static func give(_ file: Int32, toOwnerOf path: String) -> Bool {
        var (held, wanted) = (stat(), stat())
        guard geteuid() == 0, fstat(file, &held) == 0, stat(path, &wanted) == 0 else { return true }
        // Some media know no owners: all on them is whose the mount says.
        if held.st_uid == wanted.st_uid, held.st_gid == wanted.st_gid { return true }
        return fchown(file, wanted.st_uid, wanted.st_gid) == 0
    }

    /// The same for a folder with all that lies in it, of which nothing is a folder.
    ///
    /// - Returns: false where something stayed root's.
    package static func give(folder: String, toOwnerOf path: String) -> Bool {
        var wanted = stat()
        guard geteuid() == 0, stat(path, &wanted) == 0, wanted.st_uid != 0 || wanted.st_gid != 0 else { return true }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let paths: [String] = names.map { "\(folder)/\($0)" } + [folder]
        return paths.allSatisfy { (path: String) in lchown(path, wanted.st_uid, wanted.st_gid) == 0 }
    }
}
