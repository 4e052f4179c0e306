import Clinic

/// What is not to be said before its time: it is hidden, and `later.js` shows it once that has come.
extension PageContext {
    func isLater(_ moment: Instant?) -> Bool { moment.map { $0 > now } ?? false }

    /// Milliseconds since 1970; `nil` where the time has come.
    func later(_ moment: Instant?) -> String? {
        moment.flatMap { isLater($0) ? String($0.microseconds / 1000) : nil }
    }
}
