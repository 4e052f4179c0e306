internal import Practice
internal import Synchronization

/// How far an import of many lines has come, on standard error. Of a short file nothing is said.
final class ImportBar: Sendable {
    private static let least = 2000
    private let step = Mutex<(title: String, bar: ProgressBar?)>(("", nil))

    func show(_ progress: ImportProgress) {
        switch progress {
        // Nobody knows how many lines there are.
        case .reading(let done):
            if done.isMultiple(of: Terminal.showsProgress ? 1000 : 20_000) { show("Reading", done, of: nil) }
        case .taking(let done, let of): if of >= Self.least { show("Lines", done, of: of) }
        case .judging(let done, let of): if of >= Self.least { show("Standings", done, of: of) }
        }
    }

    func finish() { step.withLock { $0.bar?.finish() } }

    private func show(_ title: String, _ done: Int, of total: Int?) {
        let bar = step.withLock { step -> ProgressBar? in
            if step.title != title {
                step.bar?.finish()
                step = (title, ProgressBar(title, total: total))
            }
            return step.bar
        }
        bar?.show(done)
    }
}
