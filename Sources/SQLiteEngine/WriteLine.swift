import GRDB
import Records
import Synchronization

/// The line in which writes stand, first come first served. GRDB's own serial queue works it off, one shared commit at
/// a time, so no thread of the tasks' pool ever waits for the disk.
final class WriteLine: Sendable {
    private struct State {
        var waiting: [PendingWrite] = []
        /// Index in `waiting` of the first that has not been served.
        var next = 0
        var isServing = false
        var isClosed = false
        var closers: [CheckedContinuation<Void, Never>] = []

        mutating func takeNext() -> PendingWrite? {
            guard next < waiting.count else { return nil }
            let write = waiting[next]
            next += 1
            if next == waiting.count {
                waiting.removeAll(keepingCapacity: true)
                next = 0
            }
            return write
        }
    }

    private let state = Mutex(State())
    private let writer: any DatabaseWriter
    private let shelf: StatementShelf
    private let path: String
    private let walBound: WALBound?
    private let file: FileInPlace?

    init(writer: any DatabaseWriter, shelf: StatementShelf, path: String, walBound: WALBound?) {
        // A database in memory has no file.
        file = walBound == nil ? nil : FileInPlace(path)
        self.writer = writer
        self.shelf = shelf
        self.path = path
        self.walBound = walBound
    }

    func requireOpen() throws(SQLEngineError) {
        if state.withLock({ $0.isClosed }) { throw .closed }
    }

    func add(_ write: PendingWrite) {
        enum Admission { case refused, first, behindOthers }
        let admission = state.withLock { state -> Admission in
            if state.isClosed { return .refused }
            state.waiting.append(write)
            if state.isServing { return .behindOthers }
            state.isServing = true
            return .first
        }
        switch admission {
        case .refused: write.fail(SQLEngineError.closed)
        case .first: serve()
        case .behindOthers: break
        }
    }

    /// Refuses what comes from now on and returns when the last accepted write has been answered.
    func close() async {
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            let isIdle = state.withLock { state in
                state.isClosed = true
                if state.isServing { state.closers.append(continuation) }
                return !state.isServing
            }
            if isIdle { continuation.resume() }
        }
    }

    private func takeNext() -> PendingWrite? {
        state.withLock { $0.takeNext() }
    }

    /// One group, then back to the end of GRDB's queue: a database in memory serves its reads between groups.
    private func serve() {
        writer.asyncWriteWithoutTransaction { [self] database in
            GroupCommit(database: database, shelf: shelf, path: path, file: file).perform(taking: takeNext)
            walBound?.keep(database)
            let (isMore, closers) = state.withLock { state in
                state.isServing = !state.waiting.isEmpty
                let closers = state.isServing ? [] : state.closers
                if !state.isServing { state.closers = [] }
                return (state.isServing, closers)
            }
            if isMore { serve() }
            for closer in closers { closer.resume() }
        }
    }
}
