/// When the practice works, on the wall clock of its zone: one span a weekday, or none.
package struct WorkingHours: Hashable, Sendable {
    /// Monday first, seven of them. Minutes after midnight, 0 to 1440; `nil` is a day off.
    package let days: [Range<Int>?]

    /// `nil` unless there are seven days, each within one, and one of them is worked at all.
    package init?(_ days: [Range<Int>?]) {
        let isWithin = days.allSatisfy { span in
            span.map { !$0.isEmpty && $0.lowerBound >= 0 && $0.upperBound <= 1440 } ?? true
        }
        guard days.count == 7, isWithin, days.contains(where: { $0 != nil }) else { return nil }
        self.days = days
    }

    private init(weekdays span: Range<Int>) {
        days = Array(repeating: span, count: 5) + [nil, nil]
    }

    /// Monday to Friday, 9 to 17: until the practice sets its own.
    package static let usual = WorkingHours(weekdays: 9 * 60..<17 * 60)

    /// Seconds worked from one moment to a later one, as the clock on the wall and daylight saving have it: a working day
    /// that loses an hour at night has all its hours, one that loses it at work has one less. 0 where `to` is earlier.
    package func seconds(from: Instant, to: Instant, in zone: Zone) -> Int64 {
        guard from < to else { return 0 }
        let (first, last) = (zone.day(of: from), zone.day(of: to))
        // Whole weeks between are the same but where the clocks change, so only what is at most ten years is counted
        // day by day; nobody reads a clock beyond that.
        guard last.number - first.number <= 3660 else { return Int64.max }
        var total: Int64 = 0
        for number in first.number...last.number {
            let day = Day(number: number)
            guard let span = days[day.weekday - 1] else { continue }
            let start = max(from, zone.instant(day, minuteOfDay: span.lowerBound))
            let end = min(to, Self.end(day, span.upperBound, in: zone))
            if start < end { total += end.seconds(since: start) }
        }
        return total
    }

    /// Midnight at the end of a day is the beginning of the next, which daylight saving may move.
    private static func end(_ day: Day, _ minute: Int, in zone: Zone) -> Instant {
        minute == 1440
            ? zone.instant(day.adding(days: 1), minuteOfDay: 0) : zone.instant(day, minuteOfDay: minute)
    }
}

extension WorkingHours: LosslessStringConvertible {
    /// Seven spans with a space between: `540-1020`, or `-` for a day off. Monday first.
    package var description: String {
        days.map { $0.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "-" }.joined(separator: " ")
    }

    package init?(_ text: String) {
        var days: [Range<Int>?] = []
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if word == "-" {
                days.append(nil)
                continue
            }
            let ends = word.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count == 2, let from = Int(ends[0]), let to = Int(ends[1]), from < to else { return nil }
            days.append(from..<to)
        }
        self.init(days)
    }
}
