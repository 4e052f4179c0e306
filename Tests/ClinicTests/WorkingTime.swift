import Clinic
import Testing

@Suite("Working time")
struct WorkingTime {
    static let london = Zone("Europe/London") ?? .utc
    static let hours = WorkingHours.usual

    private func at(_ day: Day, _ hour: Int, _ minute: Int = 0, in zone: Zone = london) -> Instant {
        zone.instant(day, minuteOfDay: hour * 60 + minute)
    }

    private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
        try #require(Day(year: year, month: month, day: day))
    }

    @Test("a Friday evening to Monday morning counts Monday's hour alone")
    func weekend() throws {
        let (friday, monday) = (try day(2026, 11, 20), try day(2026, 11, 23))
        #expect(Self.hours.seconds(from: at(friday, 19, 30), to: at(monday, 10), in: Self.london) == 3600)
        #expect(Self.hours.seconds(from: at(friday, 16), to: at(monday, 9), in: Self.london) == 3600)
        #expect(Self.hours.seconds(from: at(friday, 18), to: at(friday, 23), in: Self.london) == 0)
    }

    @Test("what is over before it begins takes no time")
    func backwards() throws {
        let friday = try day(2026, 11, 20)
        #expect(Self.hours.seconds(from: at(friday, 12), to: at(friday, 10), in: Self.london) == 0)
        #expect(Self.hours.seconds(from: at(friday, 12), to: at(friday, 12), in: Self.london) == 0)
    }

    @Test(
        "a working week is forty hours, whether the clocks change in it or not",
        arguments: [(2026, 3, 23), (2026, 10, 19), (2026, 6, 1)])
    func clockChanges(year: Int, month: Int, date: Int) throws {
        let monday = try day(year, month, date)
        let next = monday.adding(days: 7)
        #expect(Self.hours.seconds(from: at(monday, 9), to: at(next, 9), in: Self.london) == 40 * 3600)
        // The nights of the change have 23 and 25 hours; the week as the clock runs has 167, 168 or 169.
        let whole = at(next, 9).seconds(since: at(monday, 9))
        #expect([167, 168, 169].contains(whole / 3600))
    }

    @Test("who works through the night of the change works an hour less in spring and one more in autumn")
    func nightShift() throws {
        let all = try #require(WorkingHours(Array(repeating: 0..<1440, count: 7)))
        for (date, hours) in [(try day(2026, 3, 29), 23), (try day(2026, 10, 25), 25), (try day(2026, 6, 7), 24)] {
            let seconds = all.seconds(from: at(date, 0), to: at(date.adding(days: 1), 0), in: Self.london)
            #expect(seconds == Int64(hours) * 3600)
        }
    }

    @Test("the same two moments are other working time in another zone")
    func zones() throws {
        let friday = try day(2026, 11, 20)
        let (from, to) = (at(friday, 16), at(friday, 20))
        let newYork = try #require(Zone("America/New_York"))
        #expect(Self.hours.seconds(from: from, to: to, in: Self.london) == 3600)
        #expect(Self.hours.seconds(from: from, to: to, in: newYork) == 4 * 3600)
    }

    @Test("adding up the parts gives the whole, wherever it is cut")
    func additive() throws {
        let start = at(try day(2026, 10, 21), 11, 7)
        let end = start.adding(days: 9).adding(minutes: 431)
        let whole = Self.hours.seconds(from: start, to: end, in: Self.london)
        for cut in stride(from: 0, through: 13_000, by: 613) {
            let middle = start.adding(minutes: cut)
            guard middle < end else { continue }
            #expect(
                Self.hours.seconds(from: start, to: middle, in: Self.london)
                    + Self.hours.seconds(from: middle, to: end, in: Self.london) == whole)
        }
    }

    @Test("hours come back from their text, and nonsense is none")
    func text() {
        #expect(WorkingHours(Self.hours.description) == Self.hours)
        for text in ["", "540-1020", "- - - - - - -", "1020-540 - - - - - -", "0-1441 - - - - - -", "a-b - - - - - -"] {
            #expect(WorkingHours(text) == nil, "\(text)")
        }
    }
}
