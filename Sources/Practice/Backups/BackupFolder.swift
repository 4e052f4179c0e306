package import Clinic
internal import Foundation

/// The names of backups, and how a new one takes its place among them: whole or not at all.
package struct BackupFolder {
    let path: String
    private let practice: String

    /// - Parameter path: made where it is not there yet, for its owner alone.
    init(_ path: String, of practice: PracticeID) throws(BackupError) {
        self.path = path
        self.practice = String(practice.description.suffix(12))
        try Self.make(path)
    }

    private static func make(_ path: String) throws(BackupError) {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            guard isFolder.boolValue else { throw .unwritable(path) }
            return
        }
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw .unwritable(path) }
    }

    /// Makes the folder where there is none, and throws where no backup could be kept there now.
    package static func prepare(_ path: String) throws(BackupError) {
        try make(path)
        // Tried, since the modes of a folder do not say what may be made in it by root, or on such a medium.
        let probe = "\(path)/.rapport-probe-\(getpid())"
        let file = open(probe, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw errno == ENOSPC ? .full(path) : .unwritable(path) }
        close(file)
        unlink(probe)
    }

    /// When the newest backup of that practice in the folder was made; `nil` where there is none.
    package static func newest(in path: String, of practice: PracticeID) -> Instant? {
        guard let name = (try? BackupFolder(path, of: practice))?.backups.first else { return nil }
        // `20261125T165542Z.backup` at its end.
        let digits = name.suffix(23).utf8.prefix(15).filter { (48...57).contains($0) }.map { Int32($0) - 48 }
        guard digits.count == 14 else { return nil }
        func number(_ range: Range<Int>) -> Int32 { digits[range].reduce(0) { $0 * 10 + $1 } }
        var parts = tm()
        (parts.tm_year, parts.tm_mon, parts.tm_mday) = (number(0..<4) - 1900, number(4..<6) - 1, number(6..<8))
        (parts.tm_hour, parts.tm_min, parts.tm_sec) = (number(8..<10), number(10..<12), number(12..<14))
        return Instant(microseconds: Int64(timegm(&parts)) * 1_000_000)
    }

    /// `rapport-<practice>-20261125T165542Z.backup`
    func name(at time: Instant) -> String {
        let seconds = time_t(time.microseconds / 1_000_000)
        var (moment, parts) = (seconds, tm())
        gmtime_r(&moment, &parts)
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let day = "\(parts.tm_year + 1900)\(two(parts.tm_mon + 1))\(two(parts.tm_mday))"
        return "rapport-\(practice)-\(day)T\(two(parts.tm_hour))\(two(parts.tm_min))\(two(parts.tm_sec))Z.backup"
    }

    /// Where a backup is written until it is known to be good.
    func draft(of name: String) -> String { "\(path)/.\(name).partial" }

    /// Gives a draft its name, and waits until the folder is on disk with it. Never takes the place of another.
    func publish(_ name: String) throws(BackupError) -> String {
        let target = "\(path)/\(name)"
        if link(draft(of: name), target) == 0 {
            unlink(draft(of: name))
        } else {
            // Sticks and shares often know no links; there the name is asked for first.
            guard errno != EEXIST, !FileManager.default.fileExists(atPath: target) else { throw .busy(path) }
            guard rename(draft(of: name), target) == 0 else { throw .unwritable(target) }
        }
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw .unwritable(path) }
        defer { close(folder) }
        guard fsync(folder) == 0 || errno == EINVAL else { throw .unwritable(path) }
        return target
    }

    /// Drafts of this practice that nobody is writing any more: only called under the practice's lock.
    func sweepDrafts() {
        for name in names where name.hasPrefix(".rapport-\(practice)-") && name.hasSuffix(".backup.partial") {
            unlink("\(path)/\(name)")
        }
    }

    /// Good backups of this practice, the newest first.
    var backups: [String] {
        let prefix = "rapport-\(practice)-"
        return names.filter { name in
            guard name.hasPrefix(prefix), name.hasSuffix("Z.backup") else { return false }
            return name.utf8.count == prefix.utf8.count + "20261125T165542Z.backup".utf8.count
        }.sorted(by: >)
    }

    /// Lets go of the oldest but `count`; never of the one that was made just now.
    ///
    /// - Returns: the names of those that are gone.
    func keep(_ count: Int, _ newest: String) -> [String] {
        let others = backups.filter { $0 != newest }
        return others.dropFirst(max(0, count - 1)).filter { unlink("\(path)/\($0)") == 0 }
    }

    private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }
}
