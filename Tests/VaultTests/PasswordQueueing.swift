import Dispatch
import Synchronization
import Testing

@testable import Vault

@Suite("Queueing passwords")
struct PasswordQueueing {
    @Test("two run, as many as the limit wait, and one more is told at once that it is busy")
    func busy() async throws {
        let pool = PasswordPool(width: 2, queueLimit: 3)
        let gate = DispatchSemaphore(value: 0)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<5 {
                group.addTask {
                    try await pool.run {
                        gate.wait()
                        return number
                    }
                }
            }
            while pool.load != (running: 2, waiting: 3) { await Task.yield() }
            await #expect(throws: VaultError.busy) { try await pool.run { 5 } }
            for _ in 0..<5 { gate.signal() }
            var done: Set<Int> = []
            for try await number in group { done.insert(number) }
            #expect(done == [0, 1, 2, 3, 4])
        }
        #expect(try await pool.run { 6 } == 6)
        #expect(pool.load == (running: 0, waiting: 0))
    }

    @Test("never more than the width run at the same time")
    func width() async throws {
        let pool = PasswordPool(width: 2, queueLimit: 1_000)
        let counts = Counts()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<500 {
                group.addTask {
                    try await pool.run {
                        counts.enter()
                        counts.leave()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(counts.most <= 2)
    }

    @Test("a failing computation gives its place back")
    func failing() async throws {
        let pool = PasswordPool(width: 1, queueLimit: 0)
        await #expect(throws: VaultError.hashingFailed) {
            try await pool.run { () throws(VaultError) -> Int in throw .hashingFailed }
        }
        #expect(try await pool.run { 1 } == 1)
    }

    private final class Counts: Sendable {
        private let state = Mutex((now: 0, most: 0))

        var most: Int { state.withLock { $0.most } }

        func enter() {
            state.withLock { state in
                state.now += 1
                state.most = max(state.most, state.now)
            }
        }

        func leave() {
            state.withLock { $0.now -= 1 }
        }
    }
}
