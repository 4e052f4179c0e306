internal import Clinic
internal import FollowThrough
package import Signs

/// The practice's own closed episodes, for judging the signs by.
package struct ReplayEpisodes: Sendable {
    package typealias Answer = [ReplayedCourse]
    /// Told how many episodes have been read, now and then.
    package let progress: @Sendable (Int) -> Void
    package init(progress: @escaping @Sendable (Int) -> Void = { _ in }) {
        self.progress = progress
    }
}

extension PracticeService {
    package func answer(_ question: ReplayEpisodes, as actor: Actor) async throws(PracticeError) -> [ReplayedCourse] {
        try actor.requireUpkeep()
        var (after, done, courses): (EpisodeID?, Int, [ReplayedCourse]) = (nil, 0, [])
        while true {
            let last = after
            let (some, found) = try await read { store in
                let ids = try store.episodeIDs(after: last, limit: 200)
                return (ids, try ids.compactMap { try replayed($0, in: store) })
            }
            guard let next = some.last else { return courses }
            courses += found
            (after, done) = (next, done + some.count)
            question.progress(done)
        }
    }

    private func replayed(_ id: EpisodeID, in store: any StoreReading) throws -> ReplayedCourse? {
        guard let records = try store.records(of: id), let ending = records.episode.ending else { return nil }
        let derived = try derive(records, asOf: chance.now(), in: store)
        return ReplayedCourse(
            timeline: derived.timeline, settings: derived.settings, hasDroppedOut: ending.reason == .droppedOut)
    }
}
