internal import Clinic

/// Where the sessions of one course of care that have no date are put: in the order of their numbers, a week apart where
/// there is room, before today, and before the first session that has a date where their numbers say nothing else. Of a
/// number only the order counts: elsewhere it may go through all clients.
struct UndatedPlaces: Sendable {
    /// A session whose place is known, with its number.
    struct Known: Sendable {
        let number: Int
        let start: Instant
    }

    /// By number.
    private(set) var starts: [Int: Instant] = [:]
    /// Those that stand closer together than a week, or before the day on which the course of care began.
    private(set) var moved: Set<Int> = []

    private let unnumbered: [Instant]
    private let intake: Day
    private let now: Instant
    private let zone: Zone
    /// What has no date is over, and stands before what is of today.
    private let last: Instant

    /// - Parameters:
    ///   - numbers: those to be put.
    ///   - known: sessions with a number that are here or have a day in the file.
    ///   - unnumbered: when those begin that have a day and no number.
    init(
        _ numbers: Set<Int>, among known: [Known], unnumbered: [Instant], of episode: Episode, now: Instant, zone: Zone
    ) {
        (intake, self.now, self.zone, self.unnumbered) = (episode.intake, now, zone, unnumbered.sorted())
        let today = zone.day(of: now)
        last = zone.instant(min(today, episode.ending?.day.adding(days: 1) ?? today), minuteOfDay: -60)
        for group in Self.groups(numbers.sorted(), known.sorted { $0.number < $1.number }) { put(group) }
    }

    /// Numbers that stand between the same two known sessions.
    private struct Group {
        var numbers: [Int]
        let after: Instant?
        let before: Instant?
    }

    private static func groups(_ numbers: [Int], _ known: [Known]) -> [Group] {
        var earliest: [Instant] = []
        for one in known.reversed() { earliest.append(min(earliest.last ?? one.start, one.start)) }
        earliest.reverse()
        var groups: [Group] = []
        var below = 0
        var after: Instant?
        for number in numbers {
            while below < known.count, known[below].number < number {
                after = max(after ?? known[below].start, known[below].start)
                below += 1
            }
            var above = below
            while above < known.count, known[above].number == number { above += 1 }
            let before = above < known.count ? earliest[above] : nil
            if let group = groups.last, group.after == after, group.before == before {
                groups[groups.count - 1].numbers.append(number)
            } else {
                groups.append(Group(numbers: [number], after: after, before: before))
            }
        }
        return groups
    }

    private mutating func put(_ group: Group) {
        let end = end(of: group)
        let first = group.after.map { zone.day(of: $0).adding(days: 7) } ?? intake
        func noon(_ week: Int, from day: Day) -> Instant { zone.instant(day.adding(days: 7 * week), minuteOfDay: 720) }
        let count = group.numbers.count
        let fits = noon(count - 1, from: first) < end
        if !fits { moved.formUnion(group.numbers) }
        let latest = zone.day(of: end).adding(days: -7)
        for (place, number) in group.numbers.enumerated() {
            if fits {
                starts[number] = noon(place, from: first)
            } else if let after = group.after {
                let step = (end.microseconds - after.microseconds) / Int64(count + 1)
                starts[number] = Instant(microseconds: after.microseconds + step * Int64(place + 1))
            } else {
                starts[number] = noon(place + 1 - count, from: latest)
            }
        }
    }

    /// Before which the sessions of the group are put; later than what stands before them.
    private func end(of group: Group) -> Instant {
        let next = unnumbered.first { one in group.after.map { one > $0 } ?? true }
        let wanted = [group.before, next, last].compactMap(\.self).min() ?? last
        guard let after = group.after, wanted <= after else { return wanted }
        // What stands before them is of today, or its day contradicts its number.
        return [group.before ?? now, now].filter { $0 > after }.min() ?? after.adding(minutes: 1)
    }
}

extension UndatedPlaces {
    /// All that the file brings of the course of care and that is not here yet.
    ///
    /// - Parameter number: one that has to have a place.
    init(
        with number: Int, in course: CourseName, of episode: Episode, _ held: HeldEpisode?, _ care: CareImport
    ) {
        let zone = care.practice.zone
        let said = care.survey.courses[course]
        let sessions = held?.sessions ?? []
        let here = sessions.compactMap { session in
            session.sourceNumber.map { Known(number: $0, start: session.start) }
        }
        let inFile = care.survey.days(of: course).map {
            Known(number: $0.number, start: zone.instant($0.day, minuteOfDay: 720))
        }
        let unnumbered = sessions.filter { $0.isDated && $0.sourceNumber == nil }.map(\.start)
        let first = said?.firstUnnumbered.map { zone.instant($0, minuteOfDay: 720) }
        self.init(
            (said?.undated ?? []).subtracting(here.map(\.number)).union([number]), among: here + inFile,
            unnumbered: unnumbered + [first].compactMap(\.self), of: episode, now: care.now, zone: zone)
    }
}
