package import Clinic
package import FollowThrough

/// A course of care that has ended, with what its outcome is worked out from.
package struct ClosedEpisodeRow: Hashable, Sendable {
    package let episode: EpisodeID
    package let client: ClientID
    package let born: Day?
    /// The client was erased since, or cannot be read: there may have been a birthday.
    package let isAgeLost: Bool
    /// Who had it when it ended.
    package let therapist: PersonID?
    package let ended: Day
    package let reason: EndingReason
    /// When its last dated session began.
    package let lastSession: Instant?
    /// `nil` without a scored outcome, or where it was never worked out.
    package let course: EpisodeCourse?

    package init(
        episode: EpisodeID, client: ClientID, born: Day?, isAgeLost: Bool = false, therapist: PersonID?, ended: Day,
        reason: EndingReason, lastSession: Instant?, course: EpisodeCourse?
    ) {
        self.isAgeLost = isAgeLost
        self.episode = episode
        self.client = client
        self.born = born
        self.therapist = therapist
        self.ended = ended
        self.reason = reason
        self.lastSession = lastSession
        self.course = course
    }
}

/// Sessions of one client whose checks stand alike.
package struct CheckedSessionsRow: Hashable, Sendable {
    package let therapist: PersonID?
    package let checked: CheckedSessions

    package init(therapist: PersonID?, checked: CheckedSessions) {
        self.therapist = therapist
        self.checked = checked
    }
}

/// A barrier with whose it is.
package struct OpenedBarrierRow: Hashable, Sendable {
    package let barrier: BarrierID
    package let episode: EpisodeID
    package let client: ClientID
    package let therapist: PersonID?

    package init(barrier: BarrierID, episode: EpisodeID, client: ClientID, therapist: PersonID?) {
        self.barrier = barrier
        self.episode = episode
        self.client = client
        self.therapist = therapist
    }
}

/// Everything here is of whoever has the course of care, or had it when it ended; what is nobody's is everybody's alone.
package protocol ReadsOutcomes {
    /// Courses of care that ended on `from...to`, by day, then id: one small row for each.
    func closedEpisodes(_ scope: BoardScope, from: Day, to: Day) throws -> [ClosedEpisodeRow]
    /// Dated sessions that began in the span (without its end) and were over by then, counted by client and by how their
    /// checks in force stand; by client. Only sessions of the scope's courses are looked at.
    func checkedSessions(
        _ scope: BoardScope, from: Instant, to: Instant, overBy: Instant
    ) throws -> [CheckedSessionsRow]
    /// Barriers that were opened in the span (without its end), by when, then id.
    func openedBarriers(_ scope: BoardScope, from: Instant, to: Instant) throws -> [OpenedBarrierRow]
}
