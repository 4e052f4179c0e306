package import Clinic
import Logging
import Practice
import ServiceLifecycle

/// Something done once a day at a minute of the practice's own clock, such as a backup.
package struct DailyChore: Sendable {
    package let name: String
    /// After midnight.
    package let minuteOfDay: Int
    /// When it was done last, which outlives the process; `nil` where it never was.
    let last: (@Sendable () async throws -> Instant?)?
    /// Says in one line what came of it.
    package let work: @Sendable () async throws -> String

    /// - Parameter last: with it, a chore whose minute passed while nothing ran is done some minutes after the start.
    package init(
        name: String, minuteOfDay: Int, last: (@Sendable () async throws -> Instant?)? = nil,
        work: @Sendable @escaping () async throws -> String
    ) {
        self.name = name
        self.minuteOfDay = minuteOfDay
        self.last = last
        self.work = work
    }

    /// The first such minute after `now`; on days whose clock is set forward over it, the minute it is set to.
    func next(after now: Instant, in zone: Zone) -> Instant {
        let today = zone.instant(zone.day(of: now), minuteOfDay: minuteOfDay)
        return today > now ? today : zone.instant(zone.day(of: now).adding(days: 1), minuteOfDay: minuteOfDay)
    }

    /// Whether such a minute has passed since it was done.
    func isMissed(at now: Instant, doneLast last: Instant?, in zone: Zone) -> Bool {
        guard let last else { return true }
        let today = zone.instant(zone.day(of: now), minuteOfDay: minuteOfDay)
        let due = today <= now ? today : zone.instant(zone.day(of: now).adding(days: -1), minuteOfDay: minuteOfDay)
        return last < due
    }
}

/// Does a chore every day while the server runs. The clock is asked again and again, since it may be set meanwhile.
struct DailyChores: Service {
    let chore: DailyChore
    let service: PracticeService
    let shelf: PracticeShelf
    let logger: Logger

    func run() async throws {
        let daily = Task {
            var due = await missed()
            while !Task.isCancelled {
                let now = service.chance.now()
                let zone = (try? await shelf.practice(service))?.zone ?? .utc
                let next = chore.next(after: now, in: zone)
                if let moment = due, now >= moment {
                    await perform()
                    due = next
                } else {
                    // A clock that was set back must not put the chore off for longer than a day.
                    due = min(due ?? next, next)
                }
                try await Task.sleep(for: .seconds(20))
            }
        }
        try? await gracefulShutdown()
        daily.cancel()
    }

    /// Where a machine is off at the hour, the chore would never be done: some minutes after the start, then, when whoever
    /// waits for the pages has them.
    private func missed() async -> Instant? {
        guard let last = chore.last, let zone = (try? await shelf.practice(service))?.zone else { return nil }
        let now = service.chance.now()
        do {
            guard chore.isMissed(at: now, doneLast: try await last(), in: zone) else { return nil }
        } catch { return nil }
        return now.adding(seconds: Self.secondsAfterStart)
    }

    private static let secondsAfterStart: Int64 = 180

    private func perform() async {
        do {
            let told = try await chore.work()
            logger.notice("\(chore.name): \(told)")
        } catch {
            logger.error("\(chore.name) failed: \(error)")
        }
    }
}
