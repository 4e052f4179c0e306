package import Clinic
package import FollowThrough
package import Measures
package import Signs

/// Everything that the pages of one concern show.
package struct ConcernModel: Sendable {
    package let client: Client
    package let ages: AgeBand
    package let concern: Concern
    /// In order, each with its words and who did it.
    package let acts: [ConcernActLine]
    /// Where each record can be read.
    package let places: [RecordReference: RecordPlace]
    package let clock: ConcernClock
    package let comparison: BeforeAndAfter?
    /// In units of the measure of the last alliance check; `nil` where no cutoff is known.
    package let allianceCutoff: Int?
    package let safety: SafetyProcedure
    package let nextAppointment: Instant?
    /// The first appointment at which its review would come up; `nil` where none is booked that is one.
    package let reviewComes: Instant?
    /// The settled one that it follows.
    package let follows: FollowedConcern?
    package let reviewSince: Instant?
    /// It waits again after it was talked about; `nil` where it does not.
    package let again: AgainAfterTalk?
    /// Where a talk or a review may have taken place, the newest first.
    package let sessions: [Session]
    /// Those who may own it, by name.
    package let owners: [TodayTherapist]
    package let ownerName: String
    /// What was agreed about it in supervision, the latest first.
    package let supervision: [EntrySeen]
    package let therapistName: String
    /// What stood in the way and came out of it, the newest first.
    package let barriers: [BarrierLine]
    package let mayOpenBarrier: Bool
    package let mayAct: Bool
    package let mayRecordSafety: Bool
    /// Whether the client agreed to take something along.
    package let mayGiveSheet: Bool
    /// When its course of care ended; `nil` while that goes on.
    package let ended: Day?
    /// For a risk answer: what was asked and answered, the newest first.
    package let risks: [RiskSeen]
    /// Its signs as their records show them by now.
    package let signs: [SignInForce]
    /// What the newest alliance check shows; `nil` before the first.
    package let newest: NewestMarks?
    /// What signs are held against.
    package let limits: LimitsSeen
    package let typed: TypedFields

    package init(
        client: Client, ages: AgeBand, concern: Concern, acts: [ConcernActLine],
        places: [RecordReference: RecordPlace], clock: ConcernClock, comparison: BeforeAndAfter?,
        allianceCutoff: Int?, safety: SafetyProcedure, nextAppointment: Instant?, reviewSince: Instant?,
        sessions: [Session], owners: [TodayTherapist], ownerName: String, supervision: [EntrySeen] = [],
        therapistName: String = "", barriers: [BarrierLine] = [], mayOpenBarrier: Bool = false, mayAct: Bool,
        mayRecordSafety: Bool, mayGiveSheet: Bool = true, ended: Day? = nil, risks: [RiskSeen] = [],
        signs: [SignInForce]? = nil, newest: NewestMarks? = nil, limits: LimitsSeen = .none,
        reviewComes: Instant?? = nil, follows: FollowedConcern? = nil, again: AgainAfterTalk? = nil,
        typed: TypedFields = TypedFields()
    ) {
        self.limits = limits
        self.signs = signs ?? concern.signs.map { SignInForce($0, isCorrected: false) }
        self.newest = newest
        self.reviewComes = reviewComes ?? nextAppointment
        (self.follows, self.again) = (follows, again)
        (self.mayGiveSheet, self.ended, self.risks) = (mayGiveSheet, ended, risks)
        (self.supervision, self.therapistName) = (supervision, therapistName)
        (self.barriers, self.mayOpenBarrier) = (barriers, mayOpenBarrier)
        (self.client, self.ages, self.concern, self.acts, self.places) = (client, ages, concern, acts, places)
        (self.clock, self.comparison, self.allianceCutoff) = (clock, comparison, allianceCutoff)
        (self.safety, self.nextAppointment, self.reviewSince) = (safety, nextAppointment, reviewSince)
        (self.sessions, self.owners, self.ownerName) = (sessions, owners, ownerName)
        (self.mayAct, self.mayRecordSafety, self.typed) = (mayAct, mayRecordSafety, typed)
    }

    /// Its signs without what was corrected away.
    var signsShown: [Sign] { signs.filter { !$0.isCorrected }.map(\.sign) }

    /// Those that are there now. Where none is, what an outcome showed once is nothing to open a talk with; a miss that is
    /// past is.
    var signsToTalkAbout: [Sign] {
        let holding = signs.filter(\.holds).map(\.sign)
        return holding.isEmpty && concern.subject != .outcome ? signsShown : holding
    }

    /// It is open, and no sign shows it any more. Of a risk answer nobody says so: a person looks at it.
    var noSignHolds: Bool {
        if concern.isClosed || ended != nil || concern.subject == .risk || signs.isEmpty { return false }
        return !signs.contains(where: \.holds)
    }

    /// The words of a step.
    func words(of step: ConcernActID) -> String { acts.first { $0.act.id == step }?.words ?? "" }

    /// A session that was begun, be it before its hour, and is not over.
    func isHere(at now: Instant) -> Bool { sessions.contains { $0.end > now } }

    /// The session in which a talk or a review most likely takes place: one that goes on, else one of this day, which may
    /// have begun on the day before or be begun before its hour.
    func sessionNow(_ now: Instant, _ zone: Zone) -> SessionID? {
        let today = zone.day(of: now)
        let goesOn = sessions.first { $0.start <= now && now < $0.end }
        let isToday = sessions.first { session in
            session.end > now || zone.day(of: session.start) == today
                || zone.day(of: session.end.adding(seconds: -1)) == today
        }
        return (goesOn ?? isToday)?.id
    }

    /// A review is due: a session has begun since there was something to review.
    var isReviewDue: Bool { reviewSince != nil }
}

/// A settled concern, as one that came after it names it.
package struct FollowedConcern: Hashable, Sendable {
    package let id: ConcernID
    /// On which day.
    package let settled: Day

    package init(id: ConcernID, settled: Day) { (self.id, self.settled) = (id, settled) }
}

package struct ConcernActLine: Hashable, Sendable {
    package let act: ConcernAct
    package let words: String?
    /// `nil` for the rule.
    package let by: String?

    package init(act: ConcernAct, words: String?, by: String?) { (self.act, self.words, self.by) = (act, words, by) }

    /// When it was done, which for a talk may be before it was written down.
    var when: Instant { if case .talked(let talk) = act.kind { talk.when } else { act.at } }
}

/// Where a record is read, and of which day it is.
package struct RecordPlace: Hashable, Sendable {
    package let session: SessionID?
    /// `nil` where its session has no date.
    package let day: Day?
    /// What the client said or wrote there, or what was written down of an assignment.
    package let said: String?
    /// Who wrote it down; `nil` for what the client wrote.
    package let by: String?
    /// The words are the client's own, and not about them.
    package let isQuoted: Bool
    /// Somebody said it who came along.
    package let isOfCompanion: Bool

    package init(
        session: SessionID?, day: Day?, said: String? = nil, by: String? = nil, isQuoted: Bool = true,
        isOfCompanion: Bool = false
    ) {
        self.isOfCompanion = isOfCompanion
        (self.session, self.day, self.said, self.by) = (session, day, said, by)
        self.isQuoted = isQuoted
    }
}

/// A question about safety that was answered at or above its mark.
package struct RiskSeen: Hashable, Sendable {
    package let measure: LocalizedText
    package let question: LocalizedText
    /// In the words of the form, or the number; `nil` where it is not known any more.
    package let answer: LocalizedText?
    package let at: Instant
    package let session: SessionID?
    /// What was done about it is recorded, while that of another is not.
    package let isSafe: Bool

    package init(
        measure: LocalizedText, question: LocalizedText, answer: LocalizedText?, at: Instant, session: SessionID?,
        isSafe: Bool = false
    ) {
        (self.measure, self.question, self.answer, self.at) = (measure, question, answer, at)
        (self.session, self.isSafe) = (session, isSafe)
    }
}

/// What came with a form that could not be recorded, to be shown again.
package struct TypedFields: Sendable {
    package let values: [String: [String]]
    package let problems: [FormProblems.Problem]
    /// Acts up to this place were on the page that the form came from; later ones are told of.
    package let seen: Int?

    package init(values: [String: [String]] = [:], problems: [FormProblems.Problem] = [], seen: Int? = nil) {
        (self.values, self.problems, self.seen) = (values, problems, seen)
    }

    func one(_ name: String) -> String? { values[name]?.last }
    func all(_ name: String) -> Set<String>? { values[name].map(Set.init) }
}
