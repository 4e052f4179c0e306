package import Clinic
package import Signs

/// One thing that was done about a concern. Acts are appended and never changed; a concern is what they come to.
///
/// Words stand apart, sealed, under the act's id.
package struct ConcernAct: Hashable, Sendable {
    package let id: ConcernActID
    package let concern: ConcernID
    package let episode: EpisodeID
    /// From 0, in the order in which the acts were recorded.
    package let place: Int
    package let at: Instant
    /// `nil` for what the rule did by itself.
    package let by: PersonID?
    package let kind: ConcernActKind

    package init(
        id: ConcernActID, concern: ConcernID, episode: EpisodeID, place: Int, at: Instant, by: PersonID?,
        kind: ConcernActKind
    ) {
        self.id = id
        self.concern = concern
        self.episode = episode
        self.place = place
        self.at = at
        self.by = by
        self.kind = kind
    }
}

package enum ConcernActKind: Hashable, Sendable {
    /// The first act of each concern. `after` names the settled one that it follows.
    case opened(ConcernSubject, owner: PersonID, after: ConcernID?)
    case signJoined(Sign)
    /// By a person, or by the rule where the episode went to another therapist.
    case ownerChanged(PersonID)
    case talked(Talk)
    case stepAgreed(Step)
    /// `step` is the act that agreed it.
    case stepReported(step: ConcernActID, StepReport, Helped?)
    case reviewed(Review)
    case settled
    case dismissed(DismissReason)
    case reopened
    /// For a risk answer: what was done, in sealed words, and how many acts whoever did it had seen: of an answer that
    /// joined after those it says nothing. `nil` of one from before that was kept, which is of all that was there.
    case safetyDone(seen: Int?)
    case commented
    /// The words of an earlier act were put right by whoever wrote them. They stand beside that act from then on, and those
    /// that they replaced beside this one.
    case wordsCorrected(of: ConcernActID)
}

/// The direct conversation about a concern.
package struct Talk: Hashable, Sendable {
    /// The session in which it took place; `nil` for one between sessions.
    package let session: SessionID?
    package let when: Instant
    package let about: Set<TalkSubject>

    package init(session: SessionID?, when: Instant, about: Set<TalkSubject>) {
        self.session = session
        self.when = when
        self.about = about
    }
}

/// What was agreed: who does it and by when; what it is stands in sealed words.
package struct Step: Hashable, Sendable {
    package let who: StepOwner
    package let by: Day
    /// The client may read it on their own page or take it along on paper.
    package let isForClient: Bool

    package init(who: StepOwner, by: Day, isForClient: Bool) {
        self.who = who
        self.by = by
        self.isForClient = isForClient
    }
}

/// A look back at a concern after a talk or steps.
package struct Review: Hashable, Sendable {
    /// The session in which it took place; `nil` for one between sessions.
    package let session: SessionID?
    package let when: Instant
    package let helped: Helped?

    package init(session: SessionID?, when: Instant, helped: Helped?) {
        self.session = session
        self.when = when
        self.helped = helped
    }
}
