import Synchronization

/// How fast a body comes. A sender that keeps a connection busy with a byte now and then is cut off before the deadline.
final class ReceiveRate: Sendable {
    /// A slow start is forgiven.
    static let grace = Duration.seconds(5)

    private let received = Mutex(0)
    private let began: ContinuousClock.Instant
    private let leastBytesPerSecond: Int

    init(leastBytesPerSecond: Int, began: ContinuousClock.Instant = .now) {
        self.leastBytesPerSecond = leastBytesPerSecond
        self.began = began
    }

    func add(_ count: Int) { received.withLock { $0 += count } }

    func isTooSlow(at now: ContinuousClock.Instant) -> Bool {
        let counted = (began.duration(to: now) - Self.grace).components.seconds
        return counted > 0 && received.withLock { $0 } < Int(counted) * leastBytesPerSecond
    }

    /// Throws as soon as it is too slow; else only ends by being cancelled.
    func watch() async throws {
        while true {
            try await Task.sleep(for: .seconds(1))
            if isTooSlow(at: .now) { throw TookTooLong() }
        }
    }
}
