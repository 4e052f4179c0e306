/// A moment: whole microseconds since 1970-01-01T00:00:00Z, UTC, no leap seconds.
package struct Instant: Hashable, Comparable, Sendable {
    package let microseconds: Int64

    package init(microseconds: Int64) { self.microseconds = microseconds }

    package static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }

    /// This moment moved by so many whole seconds; saturates instead of overflowing.
    package func adding(seconds: Int64) -> Instant {
        let (span, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
        let (sum, overflow2) = microseconds.addingReportingOverflow(span)
        guard overflow || overflow2 else { return Instant(microseconds: sum) }
        return Instant(microseconds: seconds < 0 ? .min : .max)
    }

    package func adding(minutes: Int) -> Instant { adding(units: minutes, of: 60) }
    package func adding(days: Int) -> Instant { adding(units: days, of: 86_400) }

    private func adding(units: Int, of seconds: Int64) -> Instant {
        let (span, overflow) = Int64(units).multipliedReportingOverflow(by: seconds)
        return adding(seconds: overflow ? (units < 0 ? .min : .max) : span)
    }

    /// Whole seconds from `other` to this moment, rounded towards zero.
    package func seconds(since other: Instant) -> Int64 {
        let (span, overflow) = microseconds.subtractingReportingOverflow(other.microseconds)
        return overflow ? (microseconds < other.microseconds ? .min : .max) : span / 1_000_000
    }
}
