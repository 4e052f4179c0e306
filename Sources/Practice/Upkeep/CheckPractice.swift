package import Clinic
package import FollowThrough

/// Compares every stored standing, and every concern's row, with what the records come to, as of when it was derived.
package struct CheckPractice: Sendable {
    package typealias Result = [Difference]
    /// Told how many are done, now and then.
    package let progress: @Sendable (Int) -> Void
    package init(progress: @escaping @Sendable (Int) -> Void = { _ in }) {
        self.progress = progress
    }
}

/// An episode whose stored standing is not what its records say.
package struct Difference: Hashable, Sendable {
    package let episode: EpisodeID
    package let stored: Standing?
    package let derived: Standing
    /// Concerns whose rows are not what their acts come to.
    package let concerns: [ConcernID]
    /// The sums of its sessions are not what its records come to.
    package let sumsDiffer: Bool
    package init(
        episode: EpisodeID, stored: Standing?, derived: Standing, concerns: [ConcernID] = [], sumsDiffer: Bool = false
    ) {
        self.sumsDiffer = sumsDiffer
        self.episode = episode
        self.stored = stored
        self.derived = derived
        self.concerns = concerns
    }
}

extension PracticeService {
    package func perform(_ command: CheckPractice, as actor: Actor) async throws(PracticeError) -> [Difference] {
        try actor.requireUpkeep()
        var (after, done): (EpisodeID?, Int) = (nil, 0)
        var differences: [Difference] = []
        while true {
            let last = after
            let (some, found) = try await read { store in
                let ids = try store.episodeIDs(after: last, limit: 200)
                return (ids, try ids.compactMap { try namedDifference($0, in: store) })
            }
            guard let next = some.last else { return differences }
            differences += found
            (after, done) = (next, done + some.count)
            command.progress(done)
        }
    }

    /// What cannot be read at all is told with its episode.
    private func namedDifference(_ episode: EpisodeID, in store: any StoreReading) throws -> Difference? {
        do { return try difference(episode, in: store) } catch StoreError.corrupt(let why) {
            throw StoreError.corrupt("episode \(episode): \(why)")
        } catch StoreError.missing(let name) {
            throw StoreError.corrupt("episode \(episode): its \(name) is missing")
        }
    }

    private func difference(_ episode: EpisodeID, in store: any StoreReading) throws -> Difference? {
        guard let records = try store.records(of: episode) else { throw StoreError.missing("episode") }
        let stored = try store.standing(of: episode)
        let kept = try store.statistics(of: episode)
        let derived = try derive(
            records, asOf: stored?.derivedAt ?? chance.now(),
            by: try courses.version(kept?.courseVersion ?? 0, in: store),
            in: store)
        let told = Set(derived.concerns.map(ConcernRecord.init))
        let unlike = told.symmetricDifference(try store.concernRecords(of: episode)).map(\.id)
        let sums = EpisodeStatistics(derived.timeline, heldBy: records.holders)
        // What an earlier version worked out has no sums of pairs, and gets them with the next change.
        let sumsDiffer = kept != sums && !(kept?.isWithoutPairs == true && kept == sums.withoutPairs)
        guard stored != derived.standing || !unlike.isEmpty || sumsDiffer else { return nil }
        return Difference(
            episode: episode, stored: stored, derived: derived.standing, concerns: Set(unlike).sorted(),
            sumsDiffer: sumsDiffer)
    }
}
