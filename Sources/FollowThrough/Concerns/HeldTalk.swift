package import Clinic
package import Measures
import Signs

/// The talk that visits are told apart by, and the one rule of which side of it a check of its own session is on.
package struct HeldTalk: Hashable, Sendable {
    /// When it was: for one in a session, when that was begun.
    package let at: Instant
    /// The session that it took place in; `nil` for a talk between sessions.
    package let session: SessionID?
    /// When it was written down, by when it was over; `nil` where that is not known.
    package let recordedAt: Instant?
    /// The checks behind the signs that were there as it was written down: what it was about.
    package let behind: Set<ResponseID>

    package init(at: Instant, session: SessionID? = nil, recordedAt: Instant? = nil, behind: Set<ResponseID> = []) {
        self.at = at
        self.session = session
        self.recordedAt = recordedAt
        self.behind = behind
    }

    /// The first about a concern.
    ///
    /// - Parameters:
    ///   - milestone: when that was; where no talk was then, something was done for safety.
    ///   - acts: the talks about the concern and the signs that joined it, in any order.
    package init?(first milestone: Instant?, _ acts: [ConcernAct]) {
        guard let milestone else { return nil }
        var behind: Set<ResponseID> = []
        for act in acts.sorted(by: { $0.place < $1.place }) {
            switch act.kind {
            case .signJoined(let sign): behind.formUnion(sign.evidence.compactMap(\.record.check))
            case .talked(let talk) where talk.when == milestone:
                self.init(at: milestone, session: talk.session, recordedAt: act.at, behind: behind)
                return
            default: continue
            }
        }
        self.init(at: milestone)
    }

    /// Whether the talk came after a check of its own session.
    ///
    /// What the talk was about was there, and what was filled in after it was written down was not. Between the two the
    /// moment tells where it was written down before the end of the session. Where it was written down later, nobody knows:
    /// the session is taken to have gone its way, from the outcome check over the talk to the alliance check.
    ///
    /// - Parameters:
    ///   - check: `nil` where it is not known which one it is.
    ///   - answeredAt: when it was filled in; `nil` where that is not known to the minute.
    ///   - end: of the session.
    ///   - isOfBeginning: an outcome check, which a session begins with.
    func follows(_ check: ResponseID?, answeredAt: Instant?, end: Instant, isOfBeginning: Bool) -> Bool {
        if let check, behind.contains(check) { return true }
        guard let answeredAt, let recordedAt else { return isOfBeginning }
        if answeredAt > recordedAt { return false }
        return isOfBeginning || recordedAt <= end
    }
}

extension RecordReference {
    /// The check that it is, or whose comment.
    fileprivate var check: ResponseID? {
        switch self {
        case .response(let id), .comment(let id): id
        case .episode, .appointment, .session, .observation, .followUp: nil
        }
    }
}
