package import Clinic
package import FollowThrough

/// What the loop page shows.
package struct LoopModel: Sendable {
    package let chosen: LoopPick
    /// Those that the reader may ask for; one alone is no choice.
    package let picks: [LoopPick]
    package let from: Day
    package let to: Day
    package let reader: LoopReader
    package let summary: LoopSummary
    /// The days that were asked for are the wrong way round, so that these are others.
    package let isTurned: Bool
    /// Those, as they were asked for.
    package let askedSince: String
    package let askedUntil: String

    package init(
        chosen: LoopPick, picks: [LoopPick], from: Day, to: Day, reader: LoopReader, summary: LoopSummary,
        isTurned: Bool = false, askedSince: String = "", askedUntil: String = ""
    ) {
        (self.askedSince, self.askedUntil) = (askedSince, askedUntil)
        self.isTurned = isTurned
        (self.chosen, self.picks, self.from, self.to) = (chosen, picks, from, to)
        (self.reader, self.summary) = (reader, summary)
    }
}

/// Whose loop it is.
package struct LoopPick: Hashable, Sendable {
    /// As the address says it, after `view=`.
    package let value: String
    package let name: String

    package init(value: String, name: String) { (self.value, self.name) = (value, name) }
}
