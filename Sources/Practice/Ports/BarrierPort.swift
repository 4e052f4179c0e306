package import Clinic
package import FollowThrough

/// A barrier as it is kept: what it belongs to, and every act.
package struct BarrierRecord: Hashable, Sendable {
    package let id: BarrierID
    package let episode: EpisodeID
    package let concern: ConcernID?
    /// In the order they were recorded; the first opens it.
    package let acts: [BarrierAct]

    package init(id: BarrierID, episode: EpisodeID, concern: ConcernID?, acts: [BarrierAct]) {
        self.id = id
        self.episode = episode
        self.concern = concern
        self.acts = acts
    }

    package var barrier: Barrier? { Barrier(id: id, episode: episode, concern: concern, acts: acts) }
}

/// A referral as it is kept.
package struct ReferralRecord: Hashable, Sendable {
    package let id: ReferralID
    package let episode: EpisodeID
    package let barrier: BarrierID?
    package let resource: ResourceID
    package let version: ID<ResourceVersion>
    /// In the order they were recorded; the first is the consent.
    package let acts: [ReferralAct]

    package init(
        id: ReferralID, episode: EpisodeID, barrier: BarrierID?, resource: ResourceID, version: ID<ResourceVersion>,
        acts: [ReferralAct]
    ) {
        self.id = id
        self.episode = episode
        self.barrier = barrier
        self.resource = resource
        self.version = version
        self.acts = acts
    }

    package var referral: Referral? {
        Referral(id: id, episode: episode, barrier: barrier, resource: resource, version: version, acts: acts)
    }
}

/// Something that should have been heard of by now.
package struct WaitingRow: Hashable, Sendable {
    package enum Matter: Hashable, Sendable {
        case referral(ReferralID, resource: String, state: ReferralState)
        /// A try of which nobody has told how it went.
        case tryOut(BarrierID, kind: BarrierKind)
    }

    package let matter: Matter
    /// By when something should be heard; since when it is tried.
    package let day: Day
    package let episode: EpisodeID
    package let client: Client
    package let therapistName: String?

    package init(matter: Matter, day: Day, episode: EpisodeID, client: Client, therapistName: String?) {
        self.matter = matter
        self.day = day
        self.episode = episode
        self.client = client
        self.therapistName = therapistName
    }
}

package protocol ReadsBarriers {
    func barrier(_ id: BarrierID) throws -> BarrierRecord?
    /// The oldest first.
    func barriers(of episode: EpisodeID) throws -> [BarrierRecord]
    /// Those that are solved, and since when.
    func solvedBarriers(of episode: EpisodeID) throws -> [(barrier: BarrierID, at: Instant)]
    func referral(_ id: ReferralID) throws -> ReferralRecord?
    /// The oldest first.
    func referrals(of episode: EpisodeID) throws -> [ReferralRecord]
    /// Of open episodes in the scope: referrals and tries whose day has come, the longest due first.
    func waiting(_ scope: BoardScope, by day: Day) throws -> [WaitingRow]
}

package protocol WritesBarriers {
    /// Keeps the act; the first one of a barrier makes it. `after` is the barrier with this act in it.
    ///
    /// Throws `StoreError.duplicate("barrier_act.id")` where the id is taken.
    func add(_ act: BarrierAct, after barrier: Barrier) throws
    /// The same for a referral; `StoreError.duplicate("referral_act.id")`.
    func add(_ act: ReferralAct, after referral: Referral) throws
}
