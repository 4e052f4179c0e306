package import Clinic
package import FollowThrough
package import Measures

/// Everything that the page of one session shows.
package struct SessionPageModel: Sendable {
    package let client: Client
    package let session: Session
    /// In the episode, from 1.
    package let number: Int
    /// `nil` for an imported session.
    package let appointment: Appointment?
    /// The next appointment to come that was not called off.
    package let next: Appointment?
    package let standing: Standing
    package let outcome: CheckPanel
    package let alliance: CheckPanel
    /// Other measures filled in here, with the measure that each names.
    package let others: [FormSeen]
    package let measures: [MeasureVersion: Measure]
    /// What was observed in it, in force.
    package let observations: [Observation]
    /// What they replaced, and what was taken back; the newest first.
    package let observedBefore: [Observation]
    /// The words beside observations, where somebody kept them.
    package let quotes: [ObservationID: String]
    /// Names of those who wrote them down.
    package let people: [PersonID: String]
    /// What the client wrote on the alliance check.
    package let written: [WrittenSeen]
    /// What they wrote in other sessions that waits for an answer, the oldest first.
    package let unanswered: [WrittenSeen]
    package let siteName: String?
    /// What stands in the way, the newest first.
    package let barriers: [BarrierLine]
    package let mayWrite: Bool
    /// Open ones: what waits for an act first.
    package let concerns: [ConcernModel]
    package let ages: AgeBand
    /// False where the client has not agreed to measures.
    package let asksForChecks: Bool
    /// What was said by hand in this session and stands, the newest first.
    package let noticed: [PraiseNoticed]
    package let problems: [FormProblems.Problem]
    /// What was typed with what could not be recorded.
    package let typed: SessionTyped

    package init(
        client: Client, session: Session, number: Int, appointment: Appointment?, next: Appointment?,
        standing: Standing, outcome: CheckPanel, alliance: CheckPanel, others: [FormSeen] = [],
        measures: [MeasureVersion: Measure] = [:], observations: [Observation] = [],
        observedBefore: [Observation] = [], quotes: [ObservationID: String] = [:],
        people: [PersonID: String] = [:], written: [WrittenSeen] = [], unanswered: [WrittenSeen] = [],
        siteName: String? = nil,
        barriers: [BarrierLine] = [], mayWrite: Bool, concerns: [ConcernModel] = [],
        ages: AgeBand = .adult, asksForChecks: Bool = true, noticed: [PraiseNoticed] = [],
        problems: [FormProblems.Problem] = [], typed: SessionTyped = SessionTyped()
    ) {
        self.noticed = noticed
        self.typed = typed
        self.asksForChecks = asksForChecks
        self.barriers = barriers
        (self.client, self.session, self.number) = (client, session, number)
        (self.appointment, self.next, self.standing) = (appointment, next, standing)
        (self.outcome, self.alliance, self.others, self.measures) = (outcome, alliance, others, measures)
        (self.observations, self.observedBefore) = (observations, observedBefore)
        (self.concerns, self.ages) = (concerns, ages)
        (self.quotes, self.people, self.written, self.unanswered) = (quotes, people, written, unanswered)
        (self.siteName, self.mayWrite, self.problems) = (siteName, mayWrite, problems)
    }

    /// The course of care is over: nothing is handed over or booked from here any more.
    var hasEnded: Bool { !standing.isOpen }

    /// The id of the pressed button in a line of what was observed, or of its first: a tap leads back to it, so that
    /// whoever goes by keyboard stays in the line.
    package static func place(of topic: ObservationTopic) -> String { "observed-\(topic.rawValue)" }
}

/// What stood in a form of the page of a session that was refused, shown again in its place.
package struct SessionTyped: Hashable, Sendable {
    /// Hours of notice; empty where there were none.
    package let noticeHours: String
    /// The line of what was observed to which the words belong.
    package let topic: ObservationTopic?
    package let words: String

    package init(noticeHours: String = "", topic: ObservationTopic? = nil, words: String = "") {
        (self.noticeHours, self.topic, self.words) = (noticeHours, topic, words)
    }
}

/// One check in one session, beside the last time.
package struct CheckPanel: Sendable {
    /// The measure of `current`, else the one to offer; `nil` where none fits the client.
    package let measure: Measure?
    /// The one about a session in a group, where that is offered beside it.
    package let forGroups: Measure?
    /// In force.
    package let current: FormSeen?
    /// What a correction replaced, the newest first.
    package let replaced: [FormSeen]
    /// The last score with a total from an earlier session.
    package let previous: Score?

    package init(
        measure: Measure?, forGroups: Measure? = nil, current: FormSeen?, replaced: [FormSeen] = [], previous: Score?
    ) {
        (self.measure, self.forGroups, self.current) = (measure, forGroups, current)
        (self.replaced, self.previous) = (replaced, previous)
    }
}
