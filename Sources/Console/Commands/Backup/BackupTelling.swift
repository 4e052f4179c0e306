internal import Foundation
internal import Practice
internal import Synchronization

/// How far a backup or a restore has come, on standard error.
final class BackupTelling: Sendable {
    private let step = Mutex<(title: String, bar: ProgressBar?)>(("", nil))

    func show(_ progress: BackupProgress) {
        switch progress {
        case .copying: begin("Copying", nil)
        case .sealing(let done, let of): begin("Encrypting", of)?.show(done)
        case .opening(let done, let of): begin("Opening again", of)?.show(done)
        case .examining: begin("Examining", nil)
        }
    }

    func finish() { step.withLock { $0.bar?.finish() } }

    @discardableResult
    private func begin(_ title: String, _ total: Int?) -> ProgressBar? {
        step.withLock { step in
            if step.title == title { return step.bar }
            step.bar?.finish()
            if total == nil { Terminal.warn(title + " ...") }
            step = (title, total.map { ProgressBar(title, total: $0) })
            return step.bar
        }
    }

    static func size(_ bytes: Int) -> String {
        let units = ["bytes", "kB", "MB", "GB", "TB"]
        var (amount, unit) = (Double(bytes), 0)
        while amount >= 1000, unit < units.count - 1 { (amount, unit) = (amount / 1000, unit + 1) }
        return unit == 0 ? "\(bytes) bytes" : String(format: "%.1f %@", amount, units[unit])
    }
}
