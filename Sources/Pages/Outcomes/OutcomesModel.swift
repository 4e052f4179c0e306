package import Clinic
package import FollowThrough

/// What the page of outcomes shows.
package struct OutcomesModel: Sendable {
    package let chosen: LoopPick
    /// Those that the reader may ask for; one alone is no choice.
    package let picks: [LoopPick]
    package let from: Day
    package let to: Day
    package let reader: LoopReader
    package let summary: OutcomeSummary
    /// The days that were asked for are the wrong way round, so that these are others.
    package let isTurned: Bool
    /// Those, as they were asked for.
    package let askedSince: String
    package let askedUntil: String

    package init(
        chosen: LoopPick, picks: [LoopPick], from: Day, to: Day, reader: LoopReader, summary: OutcomeSummary,
        isTurned: Bool = false, askedSince: String = "", askedUntil: String = ""
    ) {
        (self.askedSince, self.askedUntil) = (askedSince, askedUntil)
        self.isTurned = isTurned
        (self.chosen, self.picks, self.from, self.to) = (chosen, picks, from, to)
        (self.reader, self.summary) = (reader, summary)
    }
}
