internal import Foundation
internal import Practice

/// Shows other processes that the keys in a folder are in use; the system lets go of it when the process ends.
///
/// The lock is on a file of its own, which nothing ever replaces: a lock on a key would stay with the old one when new
/// keys take its place. It is taken before the keys are read.
package final class KeyHold: Sendable {
    package static let name = "practice.lock"
    /// For whoever serves the practice, of whom there is one.
    package static let servingName = "serving.lock"
    private let file: Int32

    /// `nil` where another process stands in the way, or the folder cannot be written; `errno` tells them apart
    /// (``isHeldElsewhere``).
    ///
    /// - Parameter alone: nobody else has the keys in use, and nobody gets to as long as this is held.
    package init?(_ folder: String, _ name: String = name, alone: Bool) {
        let opened = open("\(folder)/\(name)", O_RDONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard opened >= 0 else { return nil }
        // It holds nothing, and whoever gets into the folder at all must not be shut out by who was there first.
        fchmod(opened, 0o644)
        FileOwner.give(opened, toOwnerOf: folder)
        guard flock(opened, (alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 else {
            let why = errno
            close(opened)
            errno = why
            return nil
        }
        file = opened
    }

    /// Of a hold that has just failed.
    package static var isHeldElsewhere: Bool { errno == EWOULDBLOCK }

    deinit { close(file) }
}
