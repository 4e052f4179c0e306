package import Clinic
package import Measures
package import Signs

/// A course of care that has ended, as outcomes are counted.
package struct ClosedEpisode: Hashable, Sendable {
    package let client: ClientID
    package let reason: EndingReason
    /// `nil` where there are not two outcome scores on the measure of the last one.
    package let change: OutcomeChange?

    package init(client: ClientID, reason: EndingReason, change: OutcomeChange?) {
        self.client = client
        self.reason = reason
        self.change = change
    }
}

/// From the first outcome score of a course to its last: on one measure, in its units, held against the limits that
/// signs are judged by (decision 54).
package struct OutcomeChange: Hashable, Sendable {
    package let first: Int
    package let last: Int
    package let range: CheckRange
    /// Of the measure and the age; `nil` where nobody has set it.
    package let cutoff: Int?
    package let reliableChange: Int?
    /// The age is known no more, and would be needed: the limits are those that are the same at every age.
    package let isOfUnknownAge: Bool

    package init(
        first: Int, last: Int, range: CheckRange, cutoff: Int?, reliableChange: Int?, isOfUnknownAge: Bool = false
    ) {
        self.isOfUnknownAge = isOfUnknownAge
        self.first = first
        self.last = last
        self.range = range
        self.cutoff = cutoff
        self.reliableChange = reliableChange
    }

    /// A change of exactly the limit is reliable; `nil` where the measure has no such limit.
    package var reliability: ScoreChange.Reliability? {
        guard let reliableChange else { return nil }
        let gain = range.gain(from: first, to: last)
        if gain >= reliableChange { return .improvement }
        return -gain >= reliableChange ? .deterioration : .noReliableChange
    }

    /// Better by a reliable change and now on the other side of the cutoff; `nil` for one that did not begin in the
    /// clinical range, and where a limit is not known.
    package var hasRecovered: Bool? {
        guard let cutoff, let reliability, range.isWorse(first, than: cutoff) else { return nil }
        return reliability == .improvement && !range.isWorse(last, than: cutoff)
    }
}
