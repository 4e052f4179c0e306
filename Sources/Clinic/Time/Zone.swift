internal import Foundation

/// A time zone by its IANA name, such as `Europe/Paris`. Wall-clock times are worked out from it, never stored.
package struct Zone: Hashable, Sendable {
    package let name: String
    private let offsets: ZoneOffsets

    /// `nil` where the name is not a known zone.
    package init?(_ name: String) {
        guard let zone = TimeZone(identifier: name) else { return nil }
        self.name = name
        offsets = ZoneOffsets.of(zone, name)
    }

    private init(gmt: String) {
        name = gmt
        offsets = ZoneOffsets.of(.gmt, gmt)
    }

    package static let utc = Zone(gmt: "UTC")

    /// The calendar day on which the moment falls here.
    package func day(of instant: Instant) -> Day {
        Day(number: Int((local(instant) / 86_400_000_000).rounded(.down)))
    }

    /// Minutes after local midnight, 0 to 1439, as a wall clock shows them.
    package func minuteOfDay(of instant: Instant) -> Int {
        let day = (local(instant) / 86_400_000_000).rounded(.down)
        return min(1439, max(0, Int((local(instant) - day * 86_400_000_000) / 60_000_000)))
    }

    /// The moment at which the wall clock here shows that time on that day.
    ///
    /// A time that daylight saving skips is taken as the moment just after the gap; one that happens twice, as the
    /// first.
    package func instant(_ day: Day, minuteOfDay: Int) -> Instant {
        let wall = Int64(day.number) * 86_400 + Int64(min(max(minuteOfDay, -1_000_000), 1_000_000)) * 60
        let before = Int64(offsets.seconds(at: wall - 86_400))
        let after = Int64(offsets.seconds(at: wall + 86_400))
        let early = wall - max(before, after)
        let late = wall - min(before, after)
        for candidate in [early, late] {
            let offset = Int64(offsets.seconds(at: candidate))
            if candidate + offset == wall { return Self.instant(seconds: candidate) }
        }
        return Self.instant(seconds: late)
    }

    private static func instant(seconds: Int64) -> Instant { Instant(microseconds: 0).adding(seconds: seconds) }

    private func local(_ instant: Instant) -> Double {
        let offset = offsets.seconds(at: instant.microseconds / 1_000_000)
        return Double(instant.microseconds) + Double(offset) * 1_000_000
    }
}

extension Zone {
    package static func == (left: Zone, right: Zone) -> Bool { left.name == right.name }

    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
