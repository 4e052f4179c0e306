import Clinic
import Synchronization

/// Keeps the log from being filled by whoever asks for what is refused.
final class RefusalBrake: Sendable {
    static let mostAMinute = 60
    private let noted = Mutex((minute: Int64.min, count: 0))

    /// False once so many were noted within a minute.
    func mayNote(at now: Instant) -> Bool {
        let minute = now.microseconds / 60_000_000
        return noted.withLock { noted in
            noted = noted.minute == minute ? (minute, noted.count + 1) : (minute, 1)
            return noted.count <= Self.mostAMinute
        }
    }
}
