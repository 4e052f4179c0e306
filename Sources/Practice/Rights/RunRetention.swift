internal import Clinic

/// Erases whoever's time is up, and lets go of what a law wanted kept until today.
package struct RunRetention: Sendable {
    package typealias Result = RetentionRun
    package init() {}
}

extension PracticeService {
    package func perform(_ command: RunRetention, as actor: Actor) async throws(PracticeError) -> RetentionRun {
        try actor.requireUpkeep()
        var erased = 0
        while true {
            // A few at a time, so that nobody waits for it.
            let some = try await write { store -> Int in
                let settings = RetentionSettings(try store.practiceSettings())
                let today = try store.requirePractice().zone.day(of: chance.now())
                guard let day = settings.lastDay(before: today) else { return 0 }
                let due = try store.clients(endedBy: day, limit: 20)
                for id in due {
                    guard let client = try store.client(id) else { continue }
                    _ = try erase(
                        client, try store.episodes(of: id), .timeIsUp, settings.keep(from: today), by: nil, in: store)
                }
                return due.count
            }
            erased += some
            if some == 0 { break }
        }
        let count = erased
        let run = try await write { store -> RetentionRun in
            let today = try store.requirePractice().zone.day(of: chance.now())
            let over = try store.erasuresKept(before: today)
            for erasure in over { try store.letGo(erasure.id) }
            let run = RetentionRun(at: chance.now(), erased: count, letGo: over.count)
            try store.add(run)
            return run
        }
        if run.erased + run.letGo > 0 { await wipeTraces() }
        return run
    }
}
