/// Episodes in an order that follows from what is in them, so that neither a figure nor an interval hangs on how the lines
/// of a file happened to be sorted, nor on what anybody is called.
enum ClientOrder {
    /// By a hash of the client's own sums, and of whom and what these go together with: as good as drawn by lot, and the
    /// same at every reading. The episodes of one client come after one another.
    static func sorted(_ episodes: [FrameEpisode]) -> [FrameEpisode] {
        let own = episodes.map { hash(numbers($0)) }
        func sums(_ keys: [UInt64], by name: (FrameEpisode) -> String) -> [String: UInt64] {
            var sums: [String: UInt64] = [:]
            for (episode, key) in zip(episodes, keys) { sums[name(episode), default: 0] &+= mixed(key) }
            return sums
        }
        let clients = sums(own) { $0.client }
        let known = episodes.map { clients[$0.client] ?? 0 }
        let kinds: [(FrameEpisode) -> String] = [{ $0.therapist }, { $0.treatment ?? "" }, { $0.site ?? "" }]
        var places = own
        for kind in kinds {
            let together = sums(known, by: kind)
            for (place, episode) in episodes.enumerated() {
                places[place] = mixed(places[place]) &+ (together[kind(episode)] ?? 0)
            }
        }
        let order = sums(places) { $0.client }
        return episodes.indices.sorted { left, right in
            let (one, other) = (episodes[left], episodes[right])
            if one.client != other.client {
                let (first, second) = (order[one.client] ?? 0, order[other.client] ?? 0)
                return first != second ? first < second : one.client < other.client
            }
            if places[left] != places[right] { return places[left] < places[right] }
            return names(one).lexicographicallyPrecedes(names(other))
        }.map { episodes[$0] }
    }

    private static func hash(_ numbers: [Double]) -> UInt64 {
        numbers.reduce(0x9E37_79B9_7F4A_7C15) { mixed($0 ^ $1.bitPattern) }
    }

    /// The last step of SplitMix64.
    private static func mixed(_ bits: UInt64) -> UInt64 {
        var hash = bits &+ 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
        return hash ^ (hash >> 31)
    }

    private static func names(_ episode: FrameEpisode) -> [String] {
        [episode.therapist, episode.treatment ?? "", episode.site ?? ""]
    }

    /// Without the pairs of sessions, which records from before they were kept do not have.
    private static func numbers(_ episode: FrameEpisode) -> [Double] {
        [episode.intake ?? -.infinity] + episode.sums.now
    }
}
