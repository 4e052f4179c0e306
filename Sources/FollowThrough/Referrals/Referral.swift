package import Clinic

/// Sending a client to a resource and hearing back. A pure fold of its acts.
package struct Referral: Hashable, Sendable {
    package let id: ReferralID
    package let episode: EpisodeID
    package let barrier: BarrierID?
    package let resource: ResourceID
    /// What the directory said of the resource when it was made.
    package let version: ID<ResourceVersion>
    package let consent: ReferralConsent
    package let madeAt: Instant
    package let madeBy: PersonID?
    package private(set) var state = ReferralState.prepared
    /// Since when it stands so.
    package private(set) var since: Instant
    package private(set) var hearBy: Day?
    package private(set) var way: SendingWay?
    package private(set) var sentAt: Instant?
    /// Acts that stand, in order.
    package private(set) var standing: [ReferralAct] = []

    /// - Parameter acts: all of it, in the order they were recorded. `nil` where the first is no consent.
    package init?(
        id: ReferralID, episode: EpisodeID, barrier: BarrierID?, resource: ResourceID, version: ID<ResourceVersion>,
        acts: [ReferralAct]
    ) {
        guard let first = acts.first, case .agreed(let consent) = first.change else { return nil }
        self.id = id
        self.episode = episode
        self.barrier = barrier
        self.resource = resource
        self.version = version
        self.consent = consent
        madeAt = first.at
        madeBy = first.by
        since = first.at
        let takenBack = Set(
            acts.compactMap { act -> ID<ReferralAct>? in
                if case .undone(let id) = act.change { id } else { nil }
            })
        for act in acts where !takenBack.contains(act.id) {
            if case .undone = act.change { continue }
            standing.append(act)
            take(act)
        }
    }

    package var isOpen: Bool { state.isOpen }

    private mutating func take(_ act: ReferralAct) {
        if let day = act.hearBy { hearBy = day }
        if case .sent(let way) = act.change { (self.way, sentAt) = (way, act.at) }
        guard let next = act.change.state else { return }
        if next != state { since = act.at }
        state = next
        if !next.isOpen { hearBy = nil }
    }
}

package enum ReferralState: String, Hashable, Sendable, CaseIterable {
    /// Agreed, and not gone out yet.
    case prepared
    case sent, waiting, accepted, used
    case didNotWorkOut = "did-not-work-out"
    case closed

    /// Something is still to be heard.
    package var isOpen: Bool {
        switch self {
        case .prepared, .sent, .waiting, .accepted: true
        case .used, .didNotWorkOut, .closed: false
        }
    }
}

extension ReferralChange {
    /// What it makes of the referral; `nil` where it stays as it is.
    package var state: ReferralState? {
        switch self {
        case .agreed: .prepared
        case .sent: .sent
        case .waiting: .waiting
        case .accepted: .accepted
        case .used: .used
        case .didNotWorkOut: .didNotWorkOut
        case .closed: .closed
        case .chased, .undone: nil
        }
    }
}
