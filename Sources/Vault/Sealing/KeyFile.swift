internal import Foundation
internal import Practice

/// A file that holds a key: made once, readable by its owner alone, refused otherwise.
enum KeyFile {
    /// - Parameter new: what a new file holds; `nil` where none may be made.
    static func text(
        _ path: String, random: RandomBytes, new: () -> String?
    ) throws(SealingKeyFileError) -> String {
        if let text = try read(path) { return text }
        guard let text = new() else { throw .missing }
        try make(path, "\(path).\(Base64URL.text(of: random(9))).new", text)
        guard let made = try read(path) else { throw .unreadable }
        return made
    }

    /// `nil` where there is no file.
    private static func read(_ path: String) throws(SealingKeyFileError) -> String? {
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
        guard count > 0, count < bytes.count, let text = String(validating: bytes.prefix(count), as: UTF8.self) else {
            throw .damaged
        }
        return text
    }

    /// What the file holds from now on, also after a crash: all of it or what it held before.
    static func replace(_ path: String, with text: String, random: RandomBytes) throws(SealingKeyFileError) {
        let draft = "\(path).\(Base64URL.text(of: random(9))).new"
        // Whoever could read the key before can read the new one, also where root changes it.
        try write(draft, text, ownerOf: path)
        guard rename(draft, path) == 0 else {
            unlink(draft)
            throw .notWritten
        }
        // What is given up for it must not be, before it is sure to be there.
        guard syncFolder(of: path) else { throw .notWritten }
    }

    /// Written whole under another name, then linked: a crash leaves no half key, and of two who make one at once the
    /// first to link wins.
    private static func make(_ path: String, _ draft: String, _ text: String) throws(SealingKeyFileError) {
        try write(draft, text, ownerOf: FolderName.of(path))
        defer { unlink(draft) }
        guard link(draft, path) == 0 || errno == EEXIST else { throw .notWritten }
        syncFolder(of: path)
    }

    /// Takes away what a change or a making that was killed left: drafts that hold keys. Nobody may be at it meanwhile.
    ///
    /// - Returns: what could not be taken away.
    static func sweepDrafts(of path: String) -> [String] {
        drafts(of: path).filter { draft in
            KeyCopy.remove(draft)
            return FileManager.default.fileExists(atPath: draft)
        }
    }

    /// Names beside it as `replace` and `make` give them.
    static func drafts(of path: String) -> [String] {
        let (folder, start) = (FolderName.of(path), FolderName.last(path) + ".")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { name in
            name.hasPrefix(start) && name.hasSuffix(".new") && name.utf8.count == start.utf8.count + 12 + 4
        }.map { "\(folder)/\($0)" }
    }

    private static func write(
        _ draft: String, _ text: String, ownerOf place: String
    ) throws(SealingKeyFileError) {
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o400)
        guard file >= 0 else { throw .notWritten }
        let bytes = Array(text.utf8)
        let count = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
        let isTheirs = FileOwner.give(file, toOwnerOf: place)
        let isSynced = fsync(file) == 0
        close(file)
        guard count == bytes.count, isTheirs, isSynced else {
            unlink(draft)
            throw .notWritten
        }
    }

    @discardableResult
    private static func syncFolder(of path: String) -> Bool {
        let folder = open(FolderName.of(path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return false }
        defer { close(folder) }
        return fsync(folder) == 0
    }
}
