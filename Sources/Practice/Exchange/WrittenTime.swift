internal import Clinic

/// A time of day as files write it: `14:30`, `9:30:05.25`, `2:30 PM`, `2:30 p. m.`, `14h30`, `14.30`; `24:00` is the end of
/// the day. `Z`, `UTC`, `+02:00`, `+0200` or `+02` behind it says how far it is ahead of UTC.
package struct WrittenTime: Hashable, Sendable {
    /// After midnight, up to the next.
    package let microseconds: Int64
    /// Seconds ahead of UTC; `nil` on the practice's own clock.
    package let ahead: Int?

    package init?(_ text: String) {
        var rest = text.uppercased().filter { !$0.isWhitespace }[...]
        var ahead: Int?
        if let zone = ["Z", "UTC", "GMT"].first(where: rest.hasSuffix) {
            rest = rest.dropLast(zone.count)
            ahead = 0
        } else if let sign = rest.lastIndex(where: { $0 == "+" || $0 == "-" }) {
            guard let seconds = Self.offset(rest[rest.index(after: sign)...]) else { return nil }
            ahead = rest[sign] == "-" ? -seconds : seconds
            rest = rest[..<sign]
        }
        let half = ["AM", "PM", "A.M.", "P.M.", "A.M", "P.M"].first(where: rest.hasSuffix)
        if let half { rest = rest.dropLast(half.count) }
        let plain = half.map { $0.hasPrefix("A") ? "AM" : "PM" }
        guard let clock = Self.clock(Self.withColon(rest), plain) else { return nil }
        (microseconds, self.ahead) = (clock, ahead)
    }

    package var minuteOfDay: Int { Int(microseconds / 60_000_000) }

    /// That time on that day; without an offset on the practice's wall clock, to the minute.
    func on(_ day: Day) -> ImportedTime {
        guard let ahead else {
            return minuteOfDay < 1440
                ? .wall(day, minuteOfDay: minuteOfDay) : .wall(day.adding(days: 1), minuteOfDay: minuteOfDay - 1440)
        }
        return .exact(
            Instant(microseconds: (Int64(day.number) * 86_400 - Int64(ahead)) * 1_000_000 + microseconds))
    }

    /// Where others write an `h` or a point between hours and minutes.
    private static func withColon(_ text: Substring) -> String {
        if text.contains(":") { return String(text) }
        let hours = text.split(separator: "H", omittingEmptySubsequences: false)
        if hours.count == 2 { return hours[1].isEmpty ? "\(hours[0]):00" : "\(hours[0]):\(hours[1])" }
        let points = text.split(separator: ".", omittingEmptySubsequences: false)
        if points.count == 2, points[1].utf8.count == 2 { return "\(points[0]):\(points[1])" }
        return String(text)
    }

    private static func clock(_ text: String, _ half: String?) -> Int64? {
        let pieces = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        let parts = (pieces.first ?? "").split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(pieces.count), (half == nil ? 2...3 : 1...3).contains(parts.count),
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
        else { return nil }
        let numbers = parts.compactMap { number($0, 1...2) }
        guard numbers.count == parts.count, numbers.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
        var hour = numbers[0]
        if let half {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (half == "PM" ? 12 : 0)
        }
        let isMidnight = hour == 24 && half == nil && numbers.dropFirst().allSatisfy { $0 == 0 }
        guard hour < 24 || isMidnight && pieces.count == 1 else { return nil }
        var fraction = 0
        if pieces.count == 2 {
            // What is finer than a microsecond, as some programs write it, is left out.
            let kept = pieces[1].prefix(6)
            guard parts.count == 3, let digits = number(kept, 1...6), pieces[1].utf8.count <= 9,
                pieces[1].utf8.allSatisfy(isDigit)
            else { return nil }
            fraction = (kept.utf8.count..<6).reduce(digits) { value, _ in value * 10 }
        }
        let seconds = hour * 3600 + (numbers.count > 1 ? numbers[1] * 60 : 0) + (numbers.count > 2 ? numbers[2] : 0)
        return Int64(seconds) * 1_000_000 + Int64(fraction)
    }

    /// `02:00`, `0200` or `02`, at most 18 hours.
    private static func offset(_ text: Substring) -> Int? {
        let digits = text.filter { $0 != ":" }
        guard text == digits || text.utf8.count == 5 && text.dropFirst(2).first == ":",
            digits.utf8.count == 2 || digits.utf8.count == 4,
            let hours = number(digits.prefix(2), 2...2)
        else { return nil }
        let minutes = digits.utf8.count == 4 ? number(digits.suffix(2), 2...2) : 0
        guard let minutes, hours <= 18, minutes < 60 else { return nil }
        return hours * 3600 + minutes * 60
    }

    private static func number(_ text: some StringProtocol, _ digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.utf8.count), text.utf8.allSatisfy(isDigit) else { return nil }
        return Int(text)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}

extension ImportedTime {
    /// The calendar day on which it falls there.
    func day(in zone: Zone) -> Day {
        switch self {
        case .exact(let instant): zone.day(of: instant)
        case .wall(let day, _): day
        }
    }
}
