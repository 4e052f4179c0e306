package import Clinic
internal import Synchronization

/// The time of a test: it stands still until it is told.
package final class TestClock: Sendable {
    private let instant: Mutex<Instant>
    private let waits = Mutex<[Duration]>([])

    package init(_ start: Instant) { instant = Mutex(start) }

    package var now: Instant { instant.withLock { $0 } }
    /// How long others were asked to wait, in order; nobody did.
    package var waited: [Duration] { waits.withLock { $0 } }
    func noteWait(_ duration: Duration) { waits.withLock { $0.append(duration) } }
    package func set(_ new: Instant) { instant.withLock { $0 = new } }
    package func advance(minutes: Int) { instant.withLock { $0 = $0.adding(minutes: minutes) } }
    package func advance(seconds: Int) { instant.withLock { $0 = $0.adding(seconds: Int64(seconds)) } }
    package func advance(days: Int) { instant.withLock { $0 = $0.adding(days: days) } }
}
