import Foundation
import Records

/// What everybody on the machine could get at: the database, its companions, and the folder that they lie in.
enum OpenToOthers {
    /// Takes the files from everybody but their owner, where the whole machine was let at them; where only their group was,
    /// somebody meant it. The folder may hold other things and is told of alone.
    ///
    /// Asks by name: opening a file that SQLite has open, and closing it, would end SQLite's locks on it.
    ///
    /// - Returns: one sentence for each.
    static func close(_ path: String) throws(SQLEngineError) -> [String] {
        // The log lies beside what a link leads to.
        let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        var told: [String] = []
        for file in [path, path + "-wal", path + "-shm"] {
            guard let mode = permissions(file, S_IFREG), isOpen(mode) else { continue }
            // It may have gone meanwhile, as the log does when another process closes.
            guard chmod(file, mode & 0o700) == 0 || errno == ENOENT else { throw .openToOthers(path: file) }
            if let now = permissions(file, S_IFREG), isOpen(now) {
                // Some media know no modes: how they are mounted says who gets at them.
                told.append("Everybody on this machine can get at \(file). Mount what it lies on with umask=077.")
                continue
            }
            told.append("Everybody on this machine could get at \(file). It is its owner's alone from now on.")
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        if let mode = permissions(folder, S_IFDIR), isOpen(mode) {
            told.append(
                "Everybody on this machine can look into \(folder). Let its owner alone in: chmod 700 \(folder)")
        }
        return told
    }

    /// Reading or writing, for those who are neither the owner nor in the group.
    private static func isOpen(_ mode: mode_t) -> Bool { mode & 0o006 != 0 }

    /// The permissions; `nil` where there is no such thing, or it is of another kind.
    private static func permissions(_ path: String, _ kind: mode_t) -> mode_t? {
        var state = stat()
        guard stat(path, &state) == 0, state.st_mode & S_IFMT == kind else { return nil }
        return state.st_mode & 0o777
    }
}
