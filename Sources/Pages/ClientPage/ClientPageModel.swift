package import Clinic
package import FollowThrough
package import Measures

/// Everything that the page of one course of care shows.
package struct ClientPageModel: Sendable {
    package let client: Client
    package let ages: AgeBand
    package let episode: Episode
    /// All of the client's that this person may read, the newest first.
    package let episodes: [Episode]
    package let standing: Standing
    /// In any order; those to come too.
    package let appointments: [Appointment]
    package let sessions: [Session]
    /// All of them, replaced ones too.
    package let forms: [FormSeen]
    /// Of these, what came in before the next appointment, whose session has not begun.
    package let ahead: Set<ResponseID>
    /// Every version that a form names.
    package let measures: [MeasureVersion: Measure]
    /// Switched on, and meant for the client's age.
    package let offered: [Measure]
    /// Of the measure of the last scored check, in its units; `nil` where no cutoff is known.
    package let outcomeCutoff: Int?
    package let allianceCutoff: Int?
    /// Names of everybody that the records speak of.
    package let people: [PersonID: String]
    /// Who may take over; by name.
    package let therapists: [TodayTherapist]
    package let mayWrite: Bool
    /// What stands or stood in the way, the newest first.
    package let barriers: [BarrierLine]
    /// `nil` where nothing can be expected: no scored outcome, or one on another scale than the chart's.
    package let course: CourseSeen?
    /// In the order in which they were opened, closed ones too.
    package let concerns: [Concern]
    package let acts: [ConcernAct]
    package let praises: [Praise]
    package let stepWords: [ConcernActID: String]
    package let praiseWords: [PraiseID: String]
    /// What the client wrote that could be a doubt, or is one, the newest first.
    package let written: [WrittenSeen]
    /// What was agreed in supervision, the latest first.
    package let supervision: [EntrySeen]
    package let help: TimelineHelp
    /// What was seen and heard in sessions, in force.
    package let observations: [Observation]
    /// Their words.
    package let quotes: [ObservationID: String]
    /// What the client wrote on checks.
    package let remarks: [ResponseID: String]
    package let consents: Consents
    /// What signs are held against.
    package let limits: LimitsSeen
    /// What was wrong with the form that was just sent.
    package let problems: [FormProblems.Problem]
    /// What had been typed into it, by `FormField.id`.
    package let typed: [String: String]

    /// Of what this person may read.
    var hadCourseBefore: Bool { episodes.contains { $0.id != episode.id && $0.intake <= episode.intake } }

    package init(
        client: Client, ages: AgeBand, episode: Episode, episodes: [Episode], standing: Standing,
        appointments: [Appointment], sessions: [Session], forms: [FormSeen],
        ahead: Set<ResponseID> = [], measures: [MeasureVersion: Measure],
        offered: [Measure], outcomeCutoff: Int?, allianceCutoff: Int?, people: [PersonID: String],
        therapists: [TodayTherapist], mayWrite: Bool, concerns: [Concern] = [], acts: [ConcernAct] = [],
        praises: [Praise] = [], stepWords: [ConcernActID: String] = [:], praiseWords: [PraiseID: String] = [:],
        barriers: [BarrierLine] = [], course: CourseSeen? = nil, written: [WrittenSeen] = [],
        supervision: [EntrySeen] = [], help: TimelineHelp = TimelineHelp(), observations: [Observation] = [],
        quotes: [ObservationID: String] = [:], remarks: [ResponseID: String] = [:], consents: Consents = Consents(),
        limits: LimitsSeen = .none, problems: [FormProblems.Problem] = [],
        typed: [String: String] = [:]
    ) {
        self.barriers = barriers
        (self.help, self.observations, self.quotes, self.remarks) = (help, observations, quotes, remarks)
        (self.consents, self.limits) = (consents, limits)
        self.course = course
        (self.supervision, self.written) = (supervision, written)
        (self.concerns, self.acts, self.praises) = (concerns, acts, praises)
        (self.stepWords, self.praiseWords) = (stepWords, praiseWords)
        (self.client, self.ages, self.episode, self.episodes) = (client, ages, episode, episodes)
        (self.standing, self.appointments, self.sessions) = (standing, appointments, sessions)
        (self.forms, self.ahead, self.measures, self.offered) = (forms, ahead, measures, offered)
        (self.outcomeCutoff, self.allianceCutoff) = (outcomeCutoff, allianceCutoff)
        (self.people, self.therapists, self.mayWrite, self.problems) = (people, therapists, mayWrite, problems)
        self.typed = typed
    }
}
