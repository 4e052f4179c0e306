internal import Clinic

/// Opens every encrypted text, and lets go of it at once.
package struct VerifyWords: Sendable {
    package typealias Result = [String]
    package init() {}
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
                let texts = try ids.flatMap { try store.sealedTexts(of: $0) }
                let unread = texts.filter { (try? sealing.open($0.sealed, $0.place)) == nil }
                return (ids.last, unread.map { "text \($0.id) of episode \($0.episode) was changed or moved" })
            }
            faults += some
            guard let next else { return faults }
            after = next
        }
    }
}
