package import Clinic
package import Signs

/// Where an episode stands now: which lanes, which signs, who owns the next act, since when. Derived, never edited.
package struct Standing: Hashable, Sendable {
    package let episode: EpisodeID
    /// Who owns the next act; `nil` only for an episode that nobody is responsible for.
    package let owner: PersonID?
    package let isOpen: Bool
    /// The most urgent first, then the oldest.
    package let troubles: [Sign]
    package let onTrack: [Sign]
    package let act: NextAct
    /// The highest severity among the troubles; 0 without any.
    package let urgency: Int
    /// Since when the oldest of the troubles holds.
    package let since: Instant?
    package let sessions: Int
    package let lastSession: Instant?
    /// The next appointment that is still to come as of `derivedAt` and was not called off.
    package let nextAppointment: Instant?
    package let lastOutcome: Int?
    package let lastAlliance: Int?
    package let derivedAt: Instant
    /// When time alone can change it, if nothing is recorded before: the sweep derives it again then.
    package let recheckAt: Instant?

    package init(
        episode: EpisodeID, owner: PersonID?, isOpen: Bool, troubles: [Sign], onTrack: [Sign], act: NextAct,
        urgency: Int, since: Instant?, sessions: Int, lastSession: Instant?, nextAppointment: Instant?,
        lastOutcome: Int?, lastAlliance: Int?, derivedAt: Instant, recheckAt: Instant?
    ) {
        self.episode = episode
        self.owner = owner
        self.isOpen = isOpen
        self.troubles = troubles
        self.onTrack = onTrack
        self.act = act
        self.urgency = urgency
        self.since = since
        self.sessions = sessions
        self.lastSession = lastSession
        self.nextAppointment = nextAppointment
        self.lastOutcome = lastOutcome
        self.lastAlliance = lastAlliance
        self.derivedAt = derivedAt
        self.recheckAt = recheckAt
    }

    /// The lanes of Today that it stands in; an episode on course stands in none.
    package var lanes: Set<Lane> {
        guard isOpen else { return [] }
        var lanes: Set<Lane> = []
        if troubles.contains(where: { $0.kind != .notSeen }) { lanes.insert(.actNow) }
        if !onTrack.isEmpty { lanes.insert(.saySo) }
        if troubles.contains(where: { $0.kind == .notSeen }) { lanes.insert(.notSeen) }
        return lanes
    }
}

/// The lanes of Today that come from standing; the other two come from appointments and from what is waited for.
package enum Lane: String, Hashable, Sendable, CaseIterable {
    case actNow = "act-now", saySo = "say-so", notSeen = "not-seen"
}

/// The act that the next tap should do.
package enum NextAct: String, Hashable, Sendable, CaseIterable {
    /// A risk answer: speak with the client today, by the practice's own safety procedure.
    case callNow = "call-now"
    /// Missed, or nothing booked: get in touch.
    case call
    /// Talk about it at the next appointment, or now if the client is here.
    case talk
    /// Ask for the check that is missing.
    case askForCheck = "ask-for-check"
    case book
    /// Nothing is asked for; carry on.
    case carryOn = "carry-on"
}
