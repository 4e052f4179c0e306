import Clinic
import Testing

@testable import Web

@Suite("Doing a chore once a day")
struct DoingChores {
    private let chore = DailyChore(name: "backup", minuteOfDay: 150) { "" }

    @Test("it is due at its minute of the practice's own day, today or tomorrow")
    func due() throws {
        let zone = try #require(Zone("Europe/Paris"))
        let day = Day(number: 20_781)
        let before = zone.instant(day, minuteOfDay: 149)
        let at = zone.instant(day, minuteOfDay: 150)
        #expect(chore.next(after: before, in: zone) == at)
        #expect(chore.next(after: at, in: zone) == zone.instant(day.adding(days: 1), minuteOfDay: 150))
    }

    @Test("it is missed where its minute has passed since it was done, also where it never was")
    func missed() throws {
        let zone = try #require(Zone("Europe/Paris"))
        let day = Day(number: 20_781)
        let (yesterday, today) = (
            zone.instant(day.adding(days: -1), minuteOfDay: 150), zone.instant(day, minuteOfDay: 150)
        )
        let (night, noon) = (zone.instant(day, minuteOfDay: 100), zone.instant(day, minuteOfDay: 720))
        #expect(chore.isMissed(at: noon, doneLast: nil, in: zone))
        #expect(chore.isMissed(at: noon, doneLast: yesterday, in: zone))
        #expect(!chore.isMissed(at: noon, doneLast: today, in: zone))
        #expect(!chore.isMissed(at: night, doneLast: yesterday, in: zone), "today's is to come")
        #expect(chore.isMissed(at: night, doneLast: yesterday.adding(seconds: -60), in: zone))
    }

    @Test("a day whose clock is set forward over it has it once")
    func clocks() throws {
        let zone = try #require(Zone("Europe/Paris"))
        let day = try #require(Day(year: 2027, month: 3, day: 28))
        let first = chore.next(after: zone.instant(day, minuteOfDay: 0), in: zone)
        let second = chore.next(after: first, in: zone)
        #expect(zone.day(of: first) == day)
        #expect(zone.day(of: second) == day.adding(days: 1))
    }
}
