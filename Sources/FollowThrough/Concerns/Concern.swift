package import Clinic
package import Signs

/// What one or more signs of trouble open, and a person then owns: a pure fold of its acts, never edited.
package struct Concern: Hashable, Sendable {
    package let id: ConcernID
    package let episode: EpisodeID
    package let subject: ConcernSubject
    package internal(set) var owner: PersonID
    /// Given to somebody by hand, so that it stays there when the episode goes to another therapist.
    package internal(set) var isAssigned = false
    package internal(set) var state = ConcernState.open
    /// The settled concern that this one follows.
    package let after: ConcernID?
    /// The latest of each kind, in the order in which the kinds joined; of one that the rule brought back after it was
    /// dismissed, those that came with that or since.
    package internal(set) var signs: [Sign] = []
    /// The latest of each kind from before the rule brought it back: what was dismissed.
    package internal(set) var former: [Sign] = []
    /// Every record that any of its signs was read from, so that what is known opens nothing anew.
    package internal(set) var records: Set<RecordReference> = []
    package internal(set) var steps: [AgreedStep] = []
    package internal(set) var milestones: Milestones
    /// Which act was the last that somebody, rather than the rule, did; `nil` before the first.
    package internal(set) var lastHumanAct: Int?
    package internal(set) var needsSafety: Bool
    package internal(set) var dismissReason: DismissReason?
    /// A review is due at the first session of a day after this; `nil` before there is anything to review.
    package internal(set) var reviewAfter: Instant?
    /// Since when what waits for an act is there: its first sign, or what it was opened again by.
    package internal(set) var openSince: Instant
    /// What came after somebody last acted and waits for an act of its own: nobody came, which no session brings up,
    /// something graver than all before, or what the session of that act brought after it.
    package internal(set) var news: [Sign] = []
    /// When it was last closed before it was opened again; `nil` where it never was.
    package internal(set) var closedBefore: Instant?
    /// The records about which somebody recorded what was done for safety, or closed it.
    var safe: Set<RecordReference> = []
    /// Of a risk: which act each record joined with, so that what was done is held against what was seen.
    var joined: [RecordReference: Int] = [:]
    /// What it was before the rule brought it back; `nil` where that did not happen, or somebody has acted since.
    var broughtBack: BroughtBack?
    /// The rule has brought it back, and what it did so for is yet to join.
    var awaitsNew = false
    /// When somebody last did something about it.
    var answeredAt: Instant?
    /// What was there then.
    var answered: Set<RecordReference> = []
    /// How many acts it has: what a page says it has seen.
    package internal(set) var actCount = 0

    /// - Parameter acts: all of one concern, in any order.
    /// - Returns: `nil` where the first act is not an opening.
    package init?(_ acts: [ConcernAct]) {
        let ordered = acts.sorted { $0.place < $1.place }
        guard let first = ordered.first, case .opened(let subject, let owner, let after) = first.kind else {
            return nil
        }
        id = first.concern
        episode = first.episode
        self.subject = subject
        self.owner = owner
        self.after = after
        milestones = Milestones(openedAt: first.at, firstSignAt: first.at)
        needsSafety = subject == .risk
        openSince = first.at
        for act in ordered { apply(act) }
    }

    package var isClosed: Bool { state.isClosed }

    /// Nobody has done anything about it but the rule, or not since that brought it back.
    package var isUntouched: Bool { (lastHumanAct ?? -1) < (broughtBack?.place ?? 0) }

    /// Somebody recorded what was done about that risk answer, or closed the concern with it.
    package func isSafe(_ record: RecordReference) -> Bool { safe.contains(record) }

    /// Of all signs that it ever had, those from before it was brought back first.
    package var kinds: [SignKind] {
        let now = signs.map(\.kind)
        return former.map(\.kind).filter { !now.contains($0) } + now
    }

    /// The latest of that kind, from before it was brought back where none came since.
    func latest(_ kind: SignKind) -> Sign? {
        signs.first { $0.kind == kind } ?? former.first { $0.kind == kind }
    }

    /// The highest severity among its signs; for one opened by hand that of the middle of the scale.
    package var urgency: Int { signs.map(\.severity).max() ?? 50 }

    /// Steps of which nobody has said what came of them, the first due first.
    package var openSteps: [AgreedStep] {
        steps.filter { $0.report == nil }.sorted { ($0.step.by, $0.id) < ($1.step.by, $1.id) }
    }
}

/// A dismissed concern as it was when new evidence brought it back: what it is again where that evidence is corrected
/// before anybody acts.
struct BroughtBack: Hashable, Sendable {
    /// Of the act that brought it back.
    let place: Int
    let milestones: Milestones
    let reason: DismissReason?
    let signs: [Sign]
    let former: [Sign]
    let records: Set<RecordReference>
}

/// When a concern first came so far.
package struct Milestones: Hashable, Sendable {
    package let openedAt: Instant
    /// Since when the earliest of its signs held; when it was opened, for one opened by hand.
    package internal(set) var firstSignAt: Instant
    package internal(set) var firstTalkAt: Instant?
    package internal(set) var firstStepAt: Instant?
    package internal(set) var firstReviewAt: Instant?
    /// `nil` while it is open; the last time it was closed.
    package internal(set) var closedAt: Instant?

    package init(
        openedAt: Instant, firstSignAt: Instant, firstTalkAt: Instant? = nil, firstStepAt: Instant? = nil,
        firstReviewAt: Instant? = nil, closedAt: Instant? = nil
    ) {
        self.openedAt = openedAt
        self.firstSignAt = firstSignAt
        self.firstTalkAt = firstTalkAt
        self.firstStepAt = firstStepAt
        self.firstReviewAt = firstReviewAt
        self.closedAt = closedAt
    }
}

/// A step with what came of it.
package struct AgreedStep: Hashable, Sendable {
    /// The act that agreed it.
    package let id: ConcernActID
    package let step: Step
    package let agreedAt: Instant
    package internal(set) var report: StepReport?
    package internal(set) var helped: Helped?
    package internal(set) var reportedAt: Instant?

    package init(
        id: ConcernActID, step: Step, agreedAt: Instant, report: StepReport? = nil, helped: Helped? = nil,
        reportedAt: Instant? = nil
    ) {
        self.id = id
        self.step = step
        self.agreedAt = agreedAt
        self.report = report
        self.helped = helped
        self.reportedAt = reportedAt
    }

    /// Kept, and the client had a part in it: what the therapist or the practice did is nothing to praise the client for.
    package var isKeptByClient: Bool {
        guard report == .kept else { return false }
        switch step.who {
        case .client, .together: return true
        case .therapist, .practice: return false
        }
    }
}
