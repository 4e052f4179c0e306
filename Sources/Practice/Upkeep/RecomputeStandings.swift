internal import Clinic

/// Works out every standing again, after a threshold or a rule has changed.
package struct RecomputeStandings: Sendable {
    package typealias Result = Int
    /// Told how many are done, now and then.
    package let progress: @Sendable (Int) -> Void
    package init(progress: @escaping @Sendable (Int) -> Void = { _ in }) {
        self.progress = progress
    }
}

extension PracticeService {
    /// How many were worked out. Each is right by itself at once; what is recorded meanwhile uses the new rules too.
    package func perform(_ command: RecomputeStandings, as actor: Actor) async throws(PracticeError) -> Int {
        try actor.requireUpkeep()
        var (after, done): (EpisodeID?, Int) = (nil, 0)
        while true {
            let last = after
            let some = try await read { try $0.episodeIDs(after: last, limit: 200) }
            guard let next = some.last else { return done }
            try await judge(some)
            (after, done) = (next, done + some.count)
            command.progress(done)
        }
    }
}
