import Synchronization

/// How fast an answer is read. A reader that keeps a file open with a byte now and then is cut off; time in which the
/// practice works out what comes next does not count.
final class SendRate: Sendable {
    /// A slow start is forgiven.
    static let grace = Duration.seconds(30)

    private struct Held {
        var sent = 0
        var waited = Duration.zero
        /// Since when something is being written.
        var since: ContinuousClock.Instant?
    }

    private let held = Mutex(Held())
    private let leastBytesPerSecond: Int

    init(leastBytesPerSecond: Int) { self.leastBytesPerSecond = leastBytesPerSecond }

    func begin(at now: ContinuousClock.Instant = .now) { held.withLock { $0.since = now } }

    func end(_ count: Int, at now: ContinuousClock.Instant = .now) {
        held.withLock {
            if let since = $0.since { $0.waited += since.duration(to: now) }
            $0.since = nil
            $0.sent += count
        }
    }

    func isTooSlow(at now: ContinuousClock.Instant) -> Bool {
        let (sent, waited) = held.withLock { ($0.sent, $0.waited + ($0.since?.duration(to: now) ?? .zero)) }
        let counted = (waited - Self.grace).components.seconds
        return counted > 0 && sent < Int(counted) * leastBytesPerSecond
    }

    /// Runs `cut` as soon as it is too slow; else only ends by being cancelled.
    func watch(_ cut: @Sendable () -> Void) async {
        while (try? await Task.sleep(for: .seconds(1))) != nil {
            guard isTooSlow(at: .now) else { continue }
            return cut()
        }
    }
}
