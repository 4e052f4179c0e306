internal import Foundation
internal import Synchronization

/// How far a zone's clocks are from UTC, remembered for whole days: a board or a timeline asks some hundred times, each
/// time of the same few days, and the answer of the system's tables takes far longer than all that is done with it.
final class ZoneOffsets: Sendable {
    private static let known = Mutex<[String: ZoneOffsets]>([:])
    /// Two centuries from 1970; others are not remembered.
    private static let remembered: Range<Int64> = 0..<73_000

    private let zone: TimeZone
    /// By days since 1970 in UTC; days on which the clocks change are not among them.
    private let days = Mutex<[Int32: Int32]>([:])

    private init(_ zone: TimeZone) { self.zone = zone }

    static func of(_ zone: TimeZone, _ name: String) -> ZoneOffsets {
        known.withLock { known in
            if let held = known[name] { return held }
            let made = ZoneOffsets(zone)
            known[name] = made
            return made
        }
    }

    /// Seconds to be added to UTC at that moment.
    ///
    /// - Parameter seconds: since 1970 UTC.
    func seconds(at seconds: Int64) -> Int {
        let day = seconds >= 0 ? seconds / 86_400 : -1
        guard Self.remembered.contains(day) else { return ask(seconds) }
        if let held = days.withLock({ $0[Int32(day)] }) { return Int(held) }
        let (first, last) = (ask(day * 86_400), ask(day * 86_400 + 86_399))
        guard first == last else { return ask(seconds) }
        days.withLock { $0[Int32(day)] = Int32(first) }
        return first
    }

    private func ask(_ seconds: Int64) -> Int {
        // Nobody has rules for clocks before the year 1 or after 9999; there the nearest are taken.
        let known = min(max(seconds, -62_135_596_800), 253_402_300_799)
        return zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(known)))
    }
}
