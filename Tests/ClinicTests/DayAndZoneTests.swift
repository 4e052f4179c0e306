import Clinic
import Foundation
import Testing

@Suite("Days, moments and zones")
struct DayAndZoneTests {
    @Test("a day is read and printed as people write it")
    func readsAndPrints() {
        #expect(Day("2024-02-29")?.description == "2024-02-29")
        #expect(Day("1970-01-01")?.number == 0)
        #expect(Day(year: 2026, month: 11, day: 23)?.weekday == 1)
    }

    @Test(
        "a day that does not exist is refused",
        arguments: ["2023-02-29", "2026-13-01", "2026-00-10", "26-1-1", "today", ""])
    func refuses(text: String) { #expect(Day(text) == nil) }

    @Test("every day of four centuries comes back from its parts")
    func roundTrip() {
        for number in stride(from: -73_000, to: 73_000, by: 13) {
            let day = Day(number: number)
            #expect(Day(year: day.year, month: day.month, day: day.dayOfMonth) == day)
        }
    }

    @Test("no day and no moment is too far away to be reckoned with", arguments: [Int.min, -1, 0, Int.max])
    func far(number: Int) throws {
        let (day, moment) = (Day(number: number), Instant(microseconds: Int64(number)))
        let london = try #require(Zone("Europe/London"))
        for steps in [Int.min, -1, 1, Int.max] {
            _ = day.adding(days: steps).adding(years: steps).description
            _ = (moment.adding(days: steps), moment.adding(minutes: steps), moment.adding(seconds: Int64(steps)))
            _ = london.instant(day.adding(days: steps), minuteOfDay: steps)
            _ = london.day(of: moment.adding(minutes: steps)).description
            _ = WorkingHours.usual.seconds(from: moment, to: moment.adding(days: steps), in: london)
        }
        _ = (day.weekday, day.fullYears(to: Day(number: 0)), moment.seconds(since: Instant(microseconds: .max)))
        #expect(moment.adding(minutes: .max) == Instant(microseconds: .max))
        #expect(moment.adding(days: .min) == Instant(microseconds: .min))
    }

    @Test("nine in the morning in London is nine by the clock, in summer and in winter")
    func wallClock() throws {
        let london = try #require(Zone("Europe/London"))
        for text in ["2026-01-15", "2026-07-15", "2026-03-29", "2026-10-25"] {
            let day = try #require(Day(text))
            let moment = london.instant(day, minuteOfDay: 540)
            #expect(london.day(of: moment) == day)
            #expect(london.minuteOfDay(of: moment) == 540)
        }
    }

    @Test("a time that daylight saving skips is taken after the gap, one that comes twice as the first")
    func daylightSaving() throws {
        let london = try #require(Zone("Europe/London"))
        let spring = try #require(Day("2026-03-29"))
        #expect(london.minuteOfDay(of: london.instant(spring, minuteOfDay: 90)) == 150)
        let autumn = try #require(Day("2026-10-25"))
        let first = london.instant(autumn, minuteOfDay: 90)
        #expect(first == Zone.utc.instant(autumn, minuteOfDay: 30))
    }

    @Test(
        "every hour of three years is what the system's tables say, asked in any order",
        arguments: ["Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu"])
    func everyHour(name: String) throws {
        let zone = try #require(Zone(name))
        let system = try #require(TimeZone(identifier: name))
        for step in 0..<26_280 {
            let hour = step * 7919 % 26_280
            let seconds = 1_700_000_000 + Int64(hour) * 3600
            let wall = seconds + Int64(system.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))))
            let moment = Instant(microseconds: seconds * 1_000_000)
            #expect(zone.day(of: moment).number == Int(wall / 86_400))
            #expect(zone.minuteOfDay(of: moment) == Int(wall % 86_400 / 60))
        }
    }

    @Test("a zone that nobody knows is refused")
    func unknownZone() { #expect(Zone("Middle/Earth") == nil) }

    @Test("age turns on the birthday, and on 1 March for somebody born on 29 February")
    func birthdays() throws {
        let born = try #require(Day("2012-02-29"))
        #expect(born.fullYears(to: try #require(Day("2025-02-28"))) == 12)
        #expect(born.fullYears(to: try #require(Day("2025-03-01"))) == 13)
    }

    @Test(
        "the age bands begin at 6, 13 and 18",
        arguments: zip([5, 6, 12, 13, 17, 18], [AgeBand.youngChild, .child, .child, .adolescent, .adolescent, .adult]))
    func bands(years: Int, band: AgeBand) throws {
        let today = try #require(Day("2026-11-23"))
        let born = try #require(Day(year: 2026 - years, month: 11, day: 23))
        #expect(AgeBand(born: born, on: today) == band)
        #expect(AgeBand(born: nil, on: today) == .adult)
    }

    @Test("the next birthday that ends an age band is the sixth, thirteenth or eighteenth; an adult has none")
    func nextBand() throws {
        let born = try #require(Day("2012-02-29"))
        func next(_ text: String) -> Day? { Day(text).flatMap { AgeBand.nextBirthday(born: born, after: $0) } }
        #expect(next("2018-02-28") == Day("2018-03-01"))
        #expect(next("2025-02-28") == Day("2025-03-01"))
        #expect(next("2025-03-01") == Day("2030-03-01"))
        #expect(next("2030-03-01") == nil)
    }
}
