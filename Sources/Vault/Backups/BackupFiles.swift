internal import Foundation
internal import Practice

/// A file that is read from its start, once.
struct BackupReading: ~Copyable {
    let path: String
    let size: Int
    private let file: Int32

    init(_ path: String) throws(BackupError) {
        self.path = path
        file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw errno == ENOENT ? .notThere(path) : .unreadable(path) }
        var state = stat()
        guard fstat(file, &state) == 0, state.st_mode & S_IFMT == S_IFREG else {
            close(file)
            throw .notABackup(path)
        }
        size = Int(state.st_size)
    }

    deinit { close(file) }

    /// Fewer than `count` bytes only at the end.
    func read(_ count: Int) throws(BackupError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let got = bytes.withUnsafeMutableBytes { buffer in
                Foundation.read(file, buffer.baseAddress?.advanced(by: done), count - done)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw .unreadable(path) }
            if got == 0 { break }
            done += got
        }
        bytes.removeLast(count - done)
        return bytes
    }
}

/// A new file, for its owner alone.
struct BackupWriting: ~Copyable {
    let path: String
    private let file: Int32

    init(_ path: String, mode: mode_t = 0o600) throws(BackupError) {
        self.path = path
        file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        guard file >= 0 else { throw errno == ENOSPC ? .full(path) : .unwritable(path) }
    }

    deinit { close(file) }

    func write(_ bytes: some Collection<UInt8>) throws(BackupError) {
        let bytes = Array(bytes)
        var done = 0
        while done < bytes.count {
            let put = bytes.withUnsafeBytes { buffer in
                Foundation.write(file, buffer.baseAddress?.advanced(by: done), bytes.count - done)
            }
            if put < 0, errno == EINTR { continue }
            guard put > 0 else { throw errno == ENOSPC || errno == EDQUOT ? .full(path) : .unwritable(path) }
            done += put
        }
    }

    func sync() throws(BackupError) {
        guard fsync(file) == 0 else { throw errno == ENOSPC ? .full(path) : .unwritable(path) }
    }
}
