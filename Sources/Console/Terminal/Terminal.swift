internal import Foundation
internal import Synchronization

/// Lines for people: results on standard output, progress and problems on standard error.
enum Terminal {
    static func say(_ line: String) { write(line + "\n", to: .standardOutput) }
    static func warn(_ line: String) { write(line + "\n", to: .standardError) }

    fileprivate static func write(_ text: String, to file: FileHandle) {
        do { try file.write(contentsOf: Data(text.utf8)) } catch {
            if file === FileHandle.standardOutput { isCutOff.withLock { $0 = true } }
        }
    }

    private static let isCutOff = Mutex(false)

    /// Whether something that was said on standard output did not get there: its disk is full, say. A report that ends so is
    /// none.
    static var wasCutOff: Bool { isCutOff.withLock { $0 } }

    /// In UTC, to the second.
    ///
    /// - Parameter microseconds: since 1970.
    static func moment(_ microseconds: Int64) -> String {
        Date(timeIntervalSince1970: Double(microseconds) / 1_000_000).ISO8601Format()
    }

    static var showsProgress: Bool { isatty(2) == 1 }
}

/// A bar on a terminal; elsewhere a line at each tenth, or at each doubling where nobody knows the whole.
final class ProgressBar: Sendable {
    private let title: String
    private let total: Int?
    private let shown = Mutex(-1)

    /// - Parameter total: `nil` where nobody knows; then only the count is shown.
    init(_ title: String, total: Int?) {
        self.title = title
        self.total = total
    }

    func show(_ done: Int) { show(done, of: total) }

    /// For work that finds out on its way how much there is of it.
    func show(_ done: Int, of total: Int?) {
        let step = total.map { $0 > 0 ? done * (Terminal.showsProgress ? 100 : 10) / $0 : 0 } ?? Self.step(done)
        let isNew = shown.withLock { shown in
            defer { shown = step }
            return shown != step
        }
        guard isNew else { return }
        let text = title + " " + Self.bar(done, of: total)
        Terminal.write(Terminal.showsProgress ? "\r\u{1B}[K" + text : text + "\n", to: .standardError)
    }

    /// Where nobody knows how much there is, a log gets a line each time that what is done has doubled.
    private static func step(_ done: Int) -> Int {
        if Terminal.showsProgress { return done / 1000 }
        var (step, mark) = (0, 10_000)
        while done >= mark { (step, mark) = (step + 1, mark * 2) }
        return step
    }

    func finish() {
        if Terminal.showsProgress { Terminal.write("\r\u{1B}[K", to: .standardError) }
    }

    private static func bar(_ done: Int, of total: Int?) -> String {
        guard let total, total > 0 else { return String(done) }
        let filled = min(30, done * 30 / total)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
        return "\(bar) \(done * 100 / total)% (\(done) of \(total))"
    }
}
