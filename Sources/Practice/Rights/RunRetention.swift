internal import Clinic

/// Erases whoever's time is up, and lets go of what a law wanted kept until today.
package struct RunRetention: Sendable {
    package typealias Result = RetentionRun
    package init() {}
}

extension PracticeService {
    /// One whose record is damaged keeps nobody else's from being erased.
    package func perform(_ command: RunRetention, as actor: Actor) async throws(PracticeError) -> RetentionRun {
        try actor.requireUpkeep()
        var erased = 0
        var unread: Set<ClientID> = []
        while true {
            let left = unread
            let due = try await read { store -> [ClientID] in
                let settings = RetentionSettings(try store.practiceSettings())
                guard let day = settings.lastDay(before: try store.requirePractice().zone.day(of: chance.now())) else {
                    return []
                }
                return try store.clients(endedBy: day, limit: 20 + left.count).filter { !left.contains($0) }
            }
            if due.isEmpty { break }
            for id in due {
                do {
                    // Each in a transaction of its own, so that nobody waits for it and a damaged one undoes no other.
                    erased += try await write { try eraseIfDue(id, in: $0) ? 1 : 0 }
                } catch .store(.corrupt), .store(.missing), .notFound {
                    unread.insert(id)
                }
            }
        }
        let (count, left) = (erased, unread.count)
        let run = try await write { store -> RetentionRun in
            let today = try store.requirePractice().zone.day(of: chance.now())
            let over = try store.erasuresKept(before: today)
            for erasure in over { try store.letGo(erasure.id) }
            let run = RetentionRun(at: chance.now(), erased: count, letGo: over.count, unread: left)
            try store.add(run)
            return run
        }
        if run.erased + run.letGo > 0 { await wipeTraces() }
        return run
    }

    /// Nothing where the rule was changed, or care begun anew, since the client was found.
    private func eraseIfDue(_ id: ClientID, in store: any StoreWriting) throws -> Bool {
        let settings = RetentionSettings(try store.practiceSettings())
        let today = try store.requirePractice().zone.day(of: chance.now())
        let episodes = try store.episodes(of: id)
        guard let day = settings.lastDay(before: today), let client = try store.client(id),
            episodes.allSatisfy({ $0.ending.map { $0.day <= day } ?? false })
        else { return false }
        _ = try erase(client, episodes, .timeIsUp, settings.keep(from: today), by: nil, in: store)
        return true
    }
}
