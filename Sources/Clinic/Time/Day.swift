/// A calendar day without a zone: days since 1970-01-01 in the proleptic Gregorian calendar.
package struct Day: Hashable, Comparable, Sendable {
    package let number: Int

    /// Nearly three milliard years either way; what is further is taken as that, so that no sum of days overflows.
    package static let furthest = 1_000_000_000_000

    package init(number: Int) { self.number = min(max(number, -Self.furthest), Self.furthest) }

    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// The day named by year, month (1 to 12) and day of the month, or `nil` where there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        self.init(number: Self.civil(year, month, day))
        guard self.month == month, self.dayOfMonth == day else { return nil }
    }

    /// Reads `YYYY-MM-DD`; anything else is `nil`.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package func adding(days: Int) -> Day {
        Day(number: number + min(max(days, -2 * Self.furthest), 2 * Self.furthest))
    }

    /// The same day of another year; 1 March for 29 February where there is none.
    package func adding(years: Int) -> Day {
        let years = min(max(years, -Self.furthest), Self.furthest)
        let then = year + years
        return Day(year: then, month: month, day: dayOfMonth) ?? Day(year: then, month: 3, day: 1) ?? self
    }

    /// Monday is 1, Sunday is 7 (ISO 8601).
    package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

    package var year: Int { parts.year }
    package var month: Int { parts.month }
    package var dayOfMonth: Int { parts.day }

    /// Whole years from this day (a birthday) to `other`; somebody born on 29 February turns on 1 March.
    package func fullYears(to other: Day) -> Int {
        let (born, then) = (parts, other.parts)
        let reached = (then.month, then.day) >= (born.month, born.day)
        return then.year - born.year - (reached ? 0 : 1)
    }

    // Days to civil and back: the well-known shift of the year to begin in March.
    private static func civil(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

extension Day: CustomStringConvertible {
    /// `YYYY-MM-DD`.
    package var description: String {
        let (year, month, day) = parts
        return pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2)
    }

    private func pad(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
