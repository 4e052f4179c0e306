internal import Foundation

/// `talk.key` in the data folder: made once, readable by its owner alone, refused otherwise.
package enum SealingKeyFile {
    /// - Parameter mayMake: false where texts were sealed already: then a missing file is an error, since a new key would
    ///   open none of them.
    package static func load(
        _ path: String, mayMake: Bool, random: RandomBytes = .system
    ) throws(SealingKeyFileError) -> SealingKeys {
        if let keys = try read(path) { return keys }
        guard mayMake else { throw .missing }
        let draft = "\(path).\(Base64URL.text(of: random(9))).new"
        try make(path, draft, SealingKeys(random: random))
        guard let keys = try read(path) else { throw .unreadable }
        return keys
    }

    /// `nil` where there is no file.
    private static func read(_ path: String) throws(SealingKeyFileError) -> SealingKeys? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw .unreadable
        }
        defer { close(file) }
        // The file that is open is asked, not the name: nobody can put another in its place in between.
        var state = stat()
        guard fstat(file, &state) == 0, state.st_mode & S_IFMT == S_IFREG else { throw .unreadable }
        guard state.st_mode & 0o077 == 0 else { throw .openToOthers }
        var bytes = [UInt8](repeating: 0, count: 64 * 1024)
        let count = bytes.withUnsafeMutableBytes { Foundation.read(file, $0.baseAddress, $0.count) }
        guard count > 0, count < bytes.count, let text = String(validating: bytes.prefix(count), as: UTF8.self),
            let keys = SealingKeys(text: text)
        else { throw .damaged }
        return keys
    }

    /// Written whole under another name, then linked: a crash leaves no half key, and of two who make one at once the
    /// first to link wins.
    private static func make(
        _ path: String, _ draft: String, _ keys: SealingKeys
    ) throws(SealingKeyFileError) {
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o400)
        guard file >= 0 else { throw .notWritten }
        defer { unlink(draft) }
        let bytes = Array(keys.text.utf8)
        let count = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        let isSynced = fsync(file) == 0
        close(file)
        guard count == bytes.count, isSynced else { throw .notWritten }
        guard link(draft, path) == 0 || errno == EEXIST else { throw .notWritten }
        let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }
}

package enum SealingKeyFileError: Error, Hashable, Sendable {
    /// Others than its owner may read or change it.
    case openToOthers
    case damaged
    case unreadable
    case notWritten
    /// Not there, though texts were sealed with it.
    case missing
}
