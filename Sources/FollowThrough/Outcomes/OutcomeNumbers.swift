package import Clinic
import Measures

/// What came of closed courses of care, in the order in which it is shown.
package enum OutcomeShare: String, Hashable, Sendable, CaseIterable {
    /// Better by a reliable change, recovered or not; of those whose measure has such a limit.
    case improved = "reliably-improved"
    /// Of those that began in the clinical range.
    case recovered = "reliably-recovered"
    case deteriorated = "reliably-deteriorated"
    case unchanged = "no-reliable-change"
}

/// The outcomes of courses of care that ended in a span: a pure function of them and of who reads.
package struct OutcomeNumbers: Hashable, Sendable {
    package let closed: LoopCell<OutcomeTally>
    /// Those with two outcome scores on one measure, of all that ended.
    package let scored: LoopCell<LoopCount>
    /// Of these, those whose measure has no reliable change: they are in no share.
    package let withoutLimit: LoopCell<LoopCount>
    /// Of the same, those whose limits ask for an age that is known no more: of the shares they are in those that need none.
    package let withoutAge: LoopCell<LoopCount>
    package let shares: [OutcomeShare: LoopCell<LoopCount>]
    /// Of all that ended.
    package let endings: [EndingReason: LoopCell<LoopCount>]

    init(_ episodes: [ClosedEpisode], _ counting: GuardedCount) {
        func part(_ some: [ClosedEpisode], _ holds: (ClosedEpisode) -> Bool) -> LoopCell<LoopCount> {
            counting.part(some.count(where: holds), of: some.count, Set(some.map(\.client)))
        }
        closed = counting.tally(episodes.count, Set(episodes.map(\.client)))
        scored = part(episodes) { $0.change != nil }
        let changed = episodes.filter { $0.change != nil }
        withoutLimit = part(changed) { $0.change?.reliability == nil && $0.change?.isOfUnknownAge == false }
        withoutAge = part(changed) { $0.change?.isOfUnknownAge == true }
        let judged = episodes.filter { $0.change?.reliability != nil }
        shares = [
            .improved: part(judged) { $0.change?.reliability == .improvement },
            .recovered: part(judged.filter { $0.change?.hasRecovered != nil }) { $0.change?.hasRecovered == true },
            .deteriorated: part(judged) { $0.change?.reliability == .deterioration },
            .unchanged: part(judged) { $0.change?.reliability == .noReliableChange },
        ]
        endings = Dictionary(
            uniqueKeysWithValues: EndingReason.allCases.map { reason in
                (reason, part(episodes) { $0.reason == reason })
            })
    }
}
