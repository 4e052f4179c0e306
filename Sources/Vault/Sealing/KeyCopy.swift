internal import Foundation

/// A key file brought to another folder, and taken away where it was.
package enum KeyCopy {
    /// On disk and for its owner alone when it returns. One that is there already must hold the same.
    package static func copy(
        _ from: String, to path: String, random: RandomBytes = .system
    ) throws(SealingKeyFileError) {
        let text = try KeyFile.text(from, random: random) { nil }
        guard try KeyFile.text(path, random: random, new: { text }) == text else { throw .notWritten }
    }

    /// Overwritten before its name goes, as far as the file system lets that reach the disk.
    package static func remove(_ path: String) {
        chmod(path, 0o600)
        let file = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
        if file >= 0 {
            var state = stat()
            if fstat(file, &state) == 0 {
                let zeros = [UInt8](repeating: 0, count: Int(state.st_size))
                _ = zeros.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
                fsync(file)
            }
            close(file)
        }
        unlink(path)
    }
}
