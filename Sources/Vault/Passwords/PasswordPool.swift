private import Dispatch
private import Synchronization

/// The few threads on which passwords are computed, so that sign-ins never take the threads that answer pages, nor more
/// memory than `width` times the cost.
///
/// Work is done in the order in which it was asked for. Past `queueLimit` waiting jobs the answer is
/// ``VaultError/busy`` at once: with two at a time and 44 ms each, 64 waiting is a second and a half.
package final class PasswordPool: Sendable {
    private typealias Job = @Sendable () -> Void

    private struct State: Sendable {
        var running = 0
        var waiting: [Job] = []
    }

    private let width: Int
    private let queueLimit: Int
    private let queue = DispatchQueue(label: "rapport.vault.passwords", qos: .userInitiated, attributes: .concurrent)
    private let state = Mutex(State())

    /// - Parameters:
    ///   - width: computations at the same time, at least 1.
    ///   - queueLimit: how many more may wait, 0 or more.
    package init(width: Int = 2, queueLimit: Int = 64) {
        self.width = max(1, width)
        self.queueLimit = max(0, queueLimit)
    }

    /// How many computations run and wait now, for the log and for tests.
    package var load: (running: Int, waiting: Int) {
        state.withLock { ($0.running, $0.waiting.count) }
    }

    func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(VaultError) -> Value
    ) async throws(VaultError) -> Value {
        let result: Result<Value, VaultError> = await withCheckedContinuation { continuation in
            let job: Job = {
                let result = Result { () throws(VaultError) in try work() }
                self.startNext()
                continuation.resume(returning: result)
            }
            if !admit(job) { continuation.resume(returning: .failure(.busy)) }
        }
        return try result.get()
    }

    private func admit(_ job: @escaping Job) -> Bool {
        enum Admission { case now, later, refused }
        let admission: Admission = state.withLock { state in
            if state.running < width {
                state.running += 1
                return .now
            }
            guard state.waiting.count < queueLimit else { return .refused }
            state.waiting.append(job)
            return .later
        }
        if admission == .now { queue.async(execute: job) }
        return admission != .refused
    }

    private func startNext() {
        let next: Job? = state.withLock { state in
            if state.waiting.isEmpty {
                state.running -= 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        if let next { queue.async(execute: next) }
    }
}
