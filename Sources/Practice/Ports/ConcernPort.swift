package import Clinic
package import FollowThrough
package import Signs

/// A concern as one row: what lists and counts read without its acts. Derived from them, never edited.
package struct ConcernRecord: Hashable, Sendable {
    package let id: ConcernID
    package let episode: EpisodeID
    package let subject: ConcernSubject
    package let state: ConcernState
    package let owner: PersonID
    package let after: ConcernID?
    package let urgency: Int
    package let needsSafety: Bool
    package let dismissReason: DismissReason?
    /// In the order in which they joined.
    package let kinds: [SignKind]
    package let milestones: Milestones
    package let steps: Int
    package let stepsReported: Int
    package let stepsKept: Int
    package let actCount: Int

    package init(
        id: ConcernID, episode: EpisodeID, subject: ConcernSubject, state: ConcernState, owner: PersonID,
        after: ConcernID?, urgency: Int, needsSafety: Bool, dismissReason: DismissReason?, kinds: [SignKind],
        milestones: Milestones, steps: Int, stepsReported: Int, stepsKept: Int, actCount: Int
    ) {
        self.id = id
        self.episode = episode
        self.subject = subject
        self.state = state
        self.owner = owner
        self.after = after
        self.urgency = urgency
        self.needsSafety = needsSafety
        self.dismissReason = dismissReason
        self.kinds = kinds
        self.milestones = milestones
        self.steps = steps
        self.stepsReported = stepsReported
        self.stepsKept = stepsKept
        self.actCount = actCount
    }

    package var title: ConcernTitle { ConcernTitle(subject, kinds) }

    package init(_ concern: Concern) {
        self.init(
            id: concern.id, episode: concern.episode, subject: concern.subject, state: concern.state,
            owner: concern.owner, after: concern.after, urgency: concern.urgency, needsSafety: concern.needsSafety,
            dismissReason: concern.dismissReason, kinds: concern.kinds, milestones: concern.milestones,
            steps: concern.steps.count, stepsReported: concern.steps.count { $0.report != nil },
            stepsKept: concern.steps.count { $0.report == .kept }, actCount: concern.actCount)
    }
}

package protocol ReadsConcerns {
    /// Of all concerns of the episode, in the order in which they were recorded within each.
    func concernActs(of episode: EpisodeID) throws -> [ConcernAct]
    func concernAct(_ id: ConcernActID) throws -> ConcernAct?
    /// By id.
    func concernRecords(of episode: EpisodeID) throws -> [ConcernRecord]
    func concernRecord(_ id: ConcernID) throws -> ConcernRecord?
    /// Everything answered in that episode, what was taken back too, in the order of ids.
    func praises(of episode: EpisodeID) throws -> [Praise]
    func praise(_ id: PraiseID) throws -> Praise?
}

package protocol WritesConcerns {
    /// Throws `StoreError.duplicate("concern_act.id")` for an id that is taken, `.duplicate("concern_act.place")` for a
    /// place that is. The concern's row must be there, but for its opening.
    func add(_ act: ConcernAct) throws
    /// Inserts or replaces by id.
    func put(_ record: ConcernRecord) throws
    /// Throws `StoreError.duplicate("praise.id")` for an id that is taken.
    func add(_ praise: Praise) throws
    /// Throws `StoreError.missing("praise")` where there is none that stands.
    func takeBack(_ praise: PraiseID, at: Instant, by: PersonID?) throws
}

extension ReadsConcerns {
    /// What the acts come to, in the order in which the concerns were opened.
    package func concerns(of episode: EpisodeID) throws -> [Concern] {
        try Concern.fold(try concernActs(of: episode))
    }
}

extension Concern {
    /// Every concern that those acts tell of. Throws `StoreError.corrupt` for a log without its opening.
    package static func fold(_ acts: [ConcernAct]) throws -> [Concern] {
        if acts.isEmpty { return [] }
        return try Dictionary(grouping: acts, by: \.concern).values.map { acts in
            guard let concern = Concern(acts) else { throw StoreError.corrupt("a concern without its opening") }
            return concern
        }.sorted { ($0.milestones.openedAt, $0.id) < ($1.milestones.openedAt, $1.id) }
    }
}
