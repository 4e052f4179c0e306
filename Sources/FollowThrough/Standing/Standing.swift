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
    /// Those that are not closed: what waits for an act first, then the most urgent, then the oldest.
    package let concerns: [ConcernSummary]
    /// What went well and has not been said, the newest first.
    package let praises: [PraiseSuggestion]
    /// What the client wrote that may be a doubt and that nobody has answered, the oldest first.
    package let unanswered: [UnansweredDoubt]
    package let act: NextAct
    /// The highest among the concerns that wait for an act; 0 without any.
    package let urgency: Int
    /// Since when what asks for the act is there.
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
        episode: EpisodeID, owner: PersonID?, isOpen: Bool, troubles: [Sign], onTrack: [Sign],
        concerns: [ConcernSummary] = [], praises: [PraiseSuggestion] = [],
        unanswered: [UnansweredDoubt] = [], act: NextAct, urgency: Int, since: Instant?, sessions: Int,
        lastSession: Instant?, nextAppointment: Instant?,
        lastOutcome: Int?, lastAlliance: Int?, derivedAt: Instant, recheckAt: Instant?
    ) {
        self.episode = episode
        self.owner = owner
        self.isOpen = isOpen
        self.troubles = troubles
        self.onTrack = onTrack
        self.concerns = concerns
        self.praises = praises
        self.unanswered = unanswered
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

    /// What waits for an act, the most urgent first.
    package var waiting: [ConcernSummary] { concerns.filter(\.waits) }

    /// Whether a concern waits, and not only an answer to what was written.
    package var hasWaitingConcern: Bool {
        let isNotSeen = troubles.contains { $0.kind == .notSeen }
        return isOpen && waiting.contains { !(isNotSeen && $0.isOnlyNotSeen) }
    }

    /// Of what waits, that which the act is for.
    package var actedOn: ConcernSummary? { waiting.asking(act, isAway: troubles.speakOfAbsence) }

    /// The lanes of Today that it stands in by itself; an episode on course stands in none.
    ///
    /// Somebody who is not seen and has nothing booked has a lane of their own, unless something else waits too.
    package var lanes: Set<Lane> {
        guard isOpen else { return [] }
        var lanes: Set<Lane> = []
        let isNotSeen = troubles.contains { $0.kind == .notSeen }
        if hasWaitingConcern || !unanswered.isEmpty { lanes.insert(.actNow) }
        if isNotSeen { lanes.insert(.notSeen) }
        if praises.contains(where: { $0.kind != .honestMark }) { lanes.insert(.saySo) }
        if concerns.contains(where: { !$0.steps.isEmpty || $0.state != .open }) { lanes.insert(.waitingOn) }
        return lanes
    }
}

extension [ConcernSummary] {
    /// The first of these that asks for that act, else the first.
    func asking(_ act: NextAct, isAway: Bool) -> ConcernSummary? {
        first { $0.act(isAway: isAway) == act } ?? first
    }
}

extension ConcernSummary {
    var isOnlyNotSeen: Bool { !signs.isEmpty && signs.allSatisfy { $0.kind == .notSeen } }
}

/// The lanes of Today that come from standing; the other one comes from appointments.
package enum Lane: String, Hashable, Sendable, CaseIterable {
    case actNow = "act-now", saySo = "say-so", waitingOn = "waiting-on", notSeen = "not-seen"
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
