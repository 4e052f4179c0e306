internal import Clinic

/// What today's appointments of one therapist are to look like, so that each state of one can be seen.
enum DemoState: Hashable, Sendable {
    case came, late(Int), missed, checkMissing, notSaidYet, now, later, calledOff, wrongTime, rescheduled

    /// Nora's first ten clients of today; the others see fewer.
    static let past: [DemoState] = [.came, .late(12), .missed, .checkMissing]
    /// Before those, the latest first.
    static let earlier: [DemoState] = [.wrongTime, .rescheduled]
    static let future: [DemoState] = [.later, .calledOff, .later]
}

/// Where on the clock today's appointments stand: around now, whatever the hour, and never on another day.
struct DemoClock: Sendable {
    let zone: Zone
    let now: Instant
    let today: Day
    /// Minutes after local midnight.
    let minute: Int

    init(zone: Zone, now: Instant) {
        self.zone = zone
        self.now = now
        today = zone.day(of: now)
        minute = zone.minuteOfDay(of: now)
    }

    /// `back` appointments before the one that runs now, 1 or more; nothing where the day has not come so far.
    func past(_ back: Int) -> (start: Instant, minutes: Int)? {
        let spacing = min(60, max(35, (minute - 540) / 5 / 5 * 5))
        let start = (minute - 10) / 5 * 5 - back * spacing
        guard start >= 0 else { return nil }
        return (zone.instant(today, minuteOfDay: start), min(50, spacing - 5))
    }

    /// The one that began a few minutes ago; nothing just after midnight, and a short one just before it.
    var current: (start: Instant, minutes: Int)? {
        guard minute >= 10 else { return nil }
        let start = (minute - 10) / 5 * 5
        return (zone.instant(today, minuteOfDay: start), regular(1) == nil ? last - start : 50)
    }

    /// 1 for the next. Somebody is there to begin with at any hour, and one more later: short ones just before midnight.
    func later(_ ahead: Int) -> (start: Instant, minutes: Int)? {
        if let start = regular(ahead) { return (zone.instant(today, minuteOfDay: start), 50) }
        if let before = (1..<ahead).compactMap(regular).last {
            return ahead == 3 ? (zone.instant(today, minuteOfDay: min(before + 50, 1439)), 50) : nil
        }
        let length = max(1, min(20, (1440 - last) / 3))
        let start = min(last + (ahead - 1) * length, 1439)
        return (zone.instant(today, minuteOfDay: start), ahead == 3 ? 50 : length)
    }

    private func regular(_ ahead: Int) -> Int? {
        let start = (minute + 60 * ahead - 10) / 15 * 15 + 5
        return start + 50 < 1440 ? start : nil
    }

    /// When the first of the short ones begins.
    private var last: Int { min(minute + 5, 1437) }
}

extension CourseWriting {
    mutating func recordToday(_ state: DemoState, at place: (start: Instant, minutes: Int)) {
        let (start, minutes) = place
        switch state {
        case .came: record(start, minutes: minutes, .onTime, checks: .both)
        case .late(let late): record(start, minutes: minutes, .late(minutes: late), checks: .both)
        case .missed: record(start, minutes: minutes, .noShow)
        case .checkMissing: record(start, minutes: minutes, .onTime, checks: .outcomeAlone)
        case .notSaidYet, .later: record(start, minutes: minutes, nil)
        case .now: record(start, minutes: minutes, .onTime, checks: .outcomeAlone)
        case .wrongTime: record(start, minutes: minutes, .wrongTime(seen: false))
        case .rescheduled: record(start, minutes: minutes, .rescheduled(by: .client, noticeHours: 30))
        case .calledOff: record(start, minutes: minutes, .cancelled(by: .client, noticeHours: 18))
        }
    }
}
