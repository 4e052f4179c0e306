package import Clinic

/// Opens every encrypted text, and lets go of it at once.
package struct VerifyWords: Sendable {
    package typealias Result = [String]
    package init() {}
}

extension StoreReading {
    /// The texts of that episode that do not open.
    package func unreadable(of episode: EpisodeID, _ sealing: any Sealing) throws -> [SealedText] {
        let key = try clientKey(of: episode)
        return try sealedTexts(of: episode).filter { ((try? sealing.open($0, under: key)) ?? nil) == nil }
    }
}

extension PracticeService {
    /// Which cannot be opened, one sentence each; what they say is nowhere in it.
    package func perform(_ command: VerifyWords, as actor: Actor) async throws(PracticeError) -> [String] {
        try actor.requireUpkeep()
        var (after, faults): (EpisodeID?, [String]) = (nil, [])
        while true {
            let last = after
            let (next, some) = try await read { store -> (EpisodeID?, [String]) in
                let ids = try store.episodeIDs(after: last, limit: 200)
                return (ids.last, try ids.flatMap { try self.faults(of: $0, in: store) })
            }
            faults += some
            guard let next else { return faults }
            after = next
        }
    }

    /// One that is damaged keeps the texts of others from nothing; which row it is stands among the faults of rows.
    private func faults(of episode: EpisodeID, in store: any StoreReading) throws -> [String] {
        do {
            return try store.unreadable(of: episode, sealing).map {
                "text \($0.id) of episode \($0.episode) was changed or moved"
            }
        } catch StoreError.corrupt(let why) { return ["the texts of episode \(episode) cannot be read: \(why)"] }
    }
}
