internal import Foundation

/// The readable copies, keys beside them, that a backup, a check or a restore leaves where it is killed. They are swept
/// away whenever somebody comes by; one that a living process works in stays.
package enum LeftBehind {
    private static let checkName = "rapport-check-"

    /// Copies of the practice in that folder.
    package static func sweep(_ data: String) {
        StagingFolder.sweep(backup(in: data))
        StagingFolder.sweep(restoring(data))
    }

    /// Copies that were made of backups to see whether they are whole.
    ///
    /// - Parameter folder: where such copies are made; mostly where the backups lie.
    package static func sweep(checksIn folder: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where isCheck(name) {
            StagingFolder.sweep("\(folder)/\(name)")
        }
    }

    static func backup(in data: String) -> String { "\(data)/.backup-staging" }

    static func check(in folder: String) -> String { "\(folder)/\(checkName)\(getpid())" }

    static func restoring(_ data: String) -> String {
        "\(FolderName.of(data))/.rapport-restoring-\(FolderName.last(data))"
    }

    private static func isCheck(_ name: String) -> Bool {
        let process = name.dropFirst(checkName.count)
        return name.hasPrefix(checkName) && !process.isEmpty && process.utf8.allSatisfy { (48...57).contains($0) }
    }
}
