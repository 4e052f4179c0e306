internal import Foundation
internal import Practice

/// How far a backup lies from what it is a backup of: what takes the one should not take the other.
enum BackupDistance {
    /// What to say of backups in that folder; `nil` where they lie on another disk. Nothing is refused: a schedule that
    /// makes them so far goes on, and another program may carry them off from there.
    static func warning(_ folder: String, of data: String) -> String? {
        if FolderName.isWithin(whole(folder), whole(data)) {
            return "\(folder) lies in the practice's own folder: whatever takes the practice takes its backups too. "
                + "Name a folder on another disk, or carry them to one."
        }
        guard let disk = disk(whole(folder)), disk == self.disk(whole(data)) else { return nil }
        return "\(folder) is on the same disk as the practice: when it fails, both are gone. "
            + "Name a folder on another disk, or carry the backups to one."
    }

    /// Where links lead, for what is not there yet too.
    private static func whole(_ path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }

    /// Of the folder, or of the nearest one above it that is there.
    private static func disk(_ path: String) -> dev_t? {
        var (path, state) = (path, stat())
        while stat(path, &state) != 0 {
            guard path != "/", path != "." else { return nil }
            path = FolderName.of(path)
        }
        return state.st_dev
    }
}
