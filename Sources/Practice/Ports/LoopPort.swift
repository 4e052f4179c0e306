package import Clinic
package import FollowThrough
package import Measures

/// A concern's row with whose it is.
package struct LoopConcernRow: Hashable, Sendable {
    package let record: ConcernRecord
    package let client: ClientID
    package let born: Day?
    /// The record is erased or cannot be read, so that nobody knows the age any more.
    package let isAgeLost: Bool

    package init(record: ConcernRecord, client: ClientID, born: Day?, isAgeLost: Bool = false) {
        self.isAgeLost = isAgeLost
        self.record = record
        self.client = client
        self.born = born
    }
}

/// A dated session of an episode that has a concern in the period, with its alliance check's total.
package struct LoopSessionRow: Hashable, Sendable {
    package let episode: EpisodeID
    package let session: SessionID
    package let start: Instant
    package let end: Instant
    /// `nil` where the session has no such check.
    package let check: LoopCheckRow?

    package init(episode: EpisodeID, session: SessionID, start: Instant, end: Instant, check: LoopCheckRow?) {
        self.episode = episode
        self.session = session
        self.start = start
        self.end = end
        self.check = check
    }
}

/// One check in force of a session.
package struct LoopCheckRow: Hashable, Sendable {
    package let response: ResponseID
    package let session: SessionID
    package let measure: MeasureKey
    package let total: Int?
    package let answeredAt: Instant
    package let way: ResponseWay

    package init(
        response: ResponseID, session: SessionID, measure: MeasureKey, total: Int?, answeredAt: Instant,
        way: ResponseWay
    ) {
        self.response = response
        self.session = session
        self.measure = measure
        self.total = total
        self.answeredAt = answeredAt
        self.way = way
    }
}

/// An appointment of an episode that has a concern about attendance in the period.
package struct LoopVisitRow: Hashable, Sendable {
    package let episode: EpisodeID
    package let appointment: AppointmentID
    package let start: Instant
    package let attendance: Attendance

    package init(episode: EpisodeID, appointment: AppointmentID, start: Instant, attendance: Attendance) {
        self.episode = episode
        self.appointment = appointment
        self.start = start
        self.attendance = attendance
    }
}

/// What came of an assignment, in a session of an episode that has a concern about assignments in the period.
package struct LoopAssignmentRow: Hashable, Sendable {
    package let session: SessionID
    package let outcome: AssignmentOutcome

    package init(session: SessionID, outcome: AssignmentOutcome) {
        self.session = session
        self.outcome = outcome
    }
}

/// An episode that ended as a dropout.
package struct LoopEndingRow: Hashable, Sendable {
    package let episode: EpisodeID
    package let client: ClientID
    package let day: Day
    /// Who had it when it ended.
    package let therapist: PersonID?

    package init(episode: EpisodeID, client: ClientID, day: Day, therapist: PersonID?) {
        self.episode = episode
        self.therapist = therapist
        self.client = client
        self.day = day
    }
}

/// A session that somebody came to who dropped out later.
package struct LoopEndingVisit: Hashable, Sendable {
    package let episode: EpisodeID
    package let start: Instant

    package init(episode: EpisodeID, start: Instant) {
        self.episode = episode
        self.start = start
    }
}

/// Which concerns: by who owns them, and by when they were opened.
package struct LoopSpanAsked: Hashable, Sendable {
    package let scope: BoardScope
    package let from: Instant
    /// Without it.
    package let to: Instant

    package init(_ scope: BoardScope, from: Instant, to: Instant) {
        self.scope = scope
        self.from = from
        self.to = to
    }
}

package protocol ReadsLoop {
    /// Concerns that were opened in the span, by when: one indexed read of the owner's, whatever the size of the
    /// practice; a team's is that of its members.
    func loopConcerns(_ asked: LoopSpanAsked) throws -> [LoopConcernRow]
    /// The dated sessions of the episodes of those concerns, by episode, then start. One whose alliance check was
    /// recorded more than once without a correction comes once for each, by when it was answered.
    func loopSessions(_ asked: LoopSpanAsked) throws -> [LoopSessionRow]
    /// Of the episodes of those that are about how life goes, the outcome checks in force of their dated sessions; by
    /// session, then by when they were answered.
    func loopOutcomes(_ asked: LoopSpanAsked) throws -> [LoopCheckRow]
    /// Of the episodes of those that are about attendance, what somebody said of their appointments; by episode, then
    /// start.
    func loopVisits(_ asked: LoopSpanAsked) throws -> [LoopVisitRow]
    /// Of the episodes of those that are about assignments, what was last said of an assignment in each session; in the
    /// order of the sessions' ids.
    func loopAssignments(_ asked: LoopSpanAsked) throws -> [LoopAssignmentRow]
    /// Of those concerns that were talked about, the talks and the signs that joined them; by concern, then place.
    func loopTalks(_ asked: LoopSpanAsked) throws -> [ConcernAct]
    /// Of those concerns, what was agreed as a step and what was said of one, where there are steps of which nothing was
    /// said; by concern, then place.
    func loopSteps(_ asked: LoopSpanAsked) throws -> [ConcernAct]
    /// Dropouts of `from...to` of the scope's therapists, by day.
    func loopEndings(_ scope: BoardScope, from: Day, to: Day) throws -> [LoopEndingRow]
    /// When the dated sessions of those dropouts that had a concern began, of each the last three; by episode, then start.
    func loopEndingVisits(_ scope: BoardScope, from: Day, to: Day) throws -> [LoopEndingVisit]
    /// What opened the concerns of those dropouts and the signs that joined them, but for concerns that were taken back
    /// by a correction; by concern, then place.
    func loopEndingSigns(_ scope: BoardScope, from: Day, to: Day) throws -> [ConcernAct]
    /// When the practice's first concern was opened.
    func firstConcernOpened() throws -> Instant?
}
