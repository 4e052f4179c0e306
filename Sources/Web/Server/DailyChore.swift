import Clinic
import Logging
import Practice
import ServiceLifecycle

/// Something done once a day at a minute of the practice's own clock, such as a backup.
package struct DailyChore: Sendable {
    package let name: String
    /// After midnight.
    package let minuteOfDay: Int
    /// Says in one line what came of it.
    package let work: @Sendable () async throws -> String

    package init(name: String, minuteOfDay: Int, work: @Sendable @escaping () async throws -> String) {
        self.name = name
        self.minuteOfDay = minuteOfDay
        self.work = work
    }

    /// The first such minute after `now`; on days whose clock is set forward over it, the minute it is set to.
    func next(after now: Instant, in zone: Zone) -> Instant {
        let today = zone.instant(zone.day(of: now), minuteOfDay: minuteOfDay)
        return today > now ? today : zone.instant(zone.day(of: now).adding(days: 1), minuteOfDay: minuteOfDay)
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
            var due: Instant?
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

    private func perform() async {
        do {
            let told = try await chore.work()
            logger.notice("\(chore.name): \(told)")
        } catch {
            logger.error("\(chore.name) failed: \(error)")
        }
    }
}
