import Foundation
import Synchronization

/// A line on standard error for each tenth, where names and rows are sealed before a practice is opened.
final class SealingLines: Sendable {
    private let told = Mutex(-1)

    func show(_ done: Int, of total: Int) {
        let tenth = total > 0 ? done * 10 / total : 10
        guard
            told.withLock({ last in
                tenth > last
                    ? {
                        last = tenth; return true
                    }() : false
            })
        else { return }
        let line = "Sealing names and rows: \(tenth * 10)% of \(total)\n"
        FileHandle.standardError.write(Data(line.utf8))
    }
}
