internal import Clinic
internal import Foundation

/// The names of backups, and how a new one takes its place among them: whole or not at all.
struct BackupFolder {
    let path: String
    private let practice: String

    /// - Parameter path: made where it is not there yet, for its owner alone.
    init(_ path: String, of practice: PracticeID) throws(BackupError) {
        self.path = path
        self.practice = String(practice.description.suffix(12))
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
