/// Episodes in an order that follows from who the clients are, so that neither a figure nor an interval hangs on how the
/// lines of a file happened to be sorted.
enum ClientOrder {
    /// By a hash of the client's own name: as good as drawn by lot, and the same at every reading. The episodes of one
    /// client come after one another.
    static func sorted(_ episodes: [FrameEpisode]) -> [FrameEpisode] {
        let places = episodes.map { place(of: $0.client) }
        return episodes.indices.sorted { left, right in
            if places[left] != places[right] { return places[left] < places[right] }
            return precedes(episodes[left], episodes[right])
        }.map { episodes[$0] }
    }

    /// FNV-1a over the bytes from a seed, and the last step of SplitMix64, since names that count up hash alike.
    static func place(of name: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ 0x9E37_79B9_7F4A_7C15
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
        return hash ^ (hash >> 31)
    }

    /// By all that the sums are put together from.
    private static func precedes(_ left: FrameEpisode, _ right: FrameEpisode) -> Bool {
        let (one, other) = (names(left), names(right))
        if one != other { return one.lexicographicallyPrecedes(other) }
        return numbers(left).lexicographicallyPrecedes(numbers(right))
    }

    private static func names(_ episode: FrameEpisode) -> [String] {
        [episode.client, episode.therapist, episode.treatment ?? "", episode.site ?? ""]
    }

    private static func numbers(_ episode: FrameEpisode) -> [Double] {
        [episode.intake ?? -.infinity] + episode.sums.now + episode.sums.next
    }
}
