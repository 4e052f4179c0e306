import Attribution
import Clinic
import FollowThrough
import Measures
import Pages
import Practice
import Signs

extension ClientPageModel {
    init(_ view: EpisodeView, problems: [FormProblems.Problem] = [], typed: [String: String] = [:]) {
        let records = view.records
        let takers = view.mayWrite ? view.people.values.filter { $0.isActive && $0.roles.contains(.therapist) } : []
        self.init(
            client: view.client, ages: view.ages, episode: view.episode, episodes: view.episodes,
            standing: view.standing, appointments: records.appointments, sessions: records.sessions,
            forms: records.responses.map { FormSeen($0, in: view) }, ahead: view.ahead, measures: view.measures,
            offered: view.offered,
            outcomeCutoff: view.outcomeCutoff, allianceCutoff: view.allianceCutoff,
            people: view.people.mapValues(\.name),
            therapists: takers.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
                .map { TodayTherapist(id: $0.id, name: $0.name) },
            mayWrite: view.mayWrite, concerns: view.concerns, acts: view.acts, praises: view.praises,
            stepWords: Dictionary(
                view.acts.compactMap { act in view.words[WordsKey(act.id)].map { (act.id, $0) } }
            ) { first, _ in first },
            praiseWords: Dictionary(
                view.praises.compactMap { praise in view.words[WordsKey(praise.id)].map { (praise.id, $0) } }
            ) { first, _ in first },
            barriers: view.barriers.map { BarrierLine(barrier: $0.barrier, title: $0.title) },
            course: CourseSeen(view), written: view.doubts.map(WrittenSeen.init),
            supervision: view.supervision.map { spoken in
                EntrySeen(spoken, view.people, title: view.title(of: spoken))
            },
            help: TimelineHelp(view), observations: records.observations.inForce.filter { $0.value != nil },
            quotes: view.words(of: records.observations.map(\.id)),
            remarks: view.words(of: records.comments.map(\.response)),
            consents: view.consents, limits: LimitsSeen(view), problems: problems, typed: typed)
    }
}

extension LimitsSeen {
    init(_ view: EpisodeView) {
        self.init(
            table: view.thresholds, ages: view.ages,
            measures: Dictionary(
                view.records.responses.map { ($0.response.id, $0.response.measure.key) }
            ) { first, _ in first })
    }
}

extension TimelineHelp {
    init(_ view: EpisodeView) {
        let options = view.barriers.flatMap(\.barrier.options).map(\.words)
        self.init(
            options: view.words(of: options), given: view.given.map { Given(move: $0.move, stock: $0.stock) },
            referrals: view.referrals.map { Referred(referral: $0.referral, name: $0.resource.version.content.name) })
    }
}

extension EpisodeView {
    fileprivate func words<Subject>(of ids: [ID<Subject>]) -> [ID<Subject>: String] {
        Dictionary(ids.compactMap { id in words[WordsKey(id)].map { (id, $0) } }) { first, _ in first }
    }
}

extension CourseSeen {
    /// `nil` for a measure that does not run from 0 to 40, which the chart does not draw.
    init?(_ view: EpisodeView) {
        guard let course = view.course, course.next.scale == .fourLines else { return nil }
        let sessions = view.timeline.sessions
        self.init(
            steps: sessions.indices.dropFirst(course.next.firstPlace).map { place in
                let isSame = sessions[place].outcome.score?.measure == course.next.measure
                return Step(
                    session: sessions[place].id, band: isSame ? sessions[place].expected.map(Band.init) : nil,
                    alike: course.alike[place].map {
                        Band(lowest: $0.lowest, middle: $0.middle, highest: $0.highest)
                    })
            },
            next: Band(course.next.expected), first: course.next.first, isGeneral: course.next.expected.isGeneral,
            percent: course.percent, closed: course.closed, needed: course.needed)
    }
}

extension CourseSeen.Band {
    fileprivate init(_ expected: ExpectedScore) {
        self.init(lowest: expected.lowest, middle: expected.middle, highest: expected.highest)
    }
}

extension EpisodeView {
    /// What the concern or the sign is called that was talked over.
    fileprivate func title(of spoken: SpokenSupervision) -> ConcernTitle? {
        switch spoken.entry.matter?.about {
        case .concern(let id): concerns.first { $0.id == id }?.title
        case .sign(let kind): ConcernSubject(kind).map { ConcernTitle($0, [kind]) }
        case nil: nil
        }
    }

    /// Of the last scored check, at the age that it was filled in at, else of the form to offer.
    fileprivate var outcomeCutoff: Int? {
        let last = timeline.sessions.last { $0.outcome.score != nil }?.outcome.score
        if let last { return settings.outcome(last).cutoff }
        return formToOffer(.outcome).flatMap { settings.outcome($0.id.key, in: CheckRange($0.scoring)).cutoff }
    }

    fileprivate var allianceCutoff: Int? {
        let last = timeline.sessions.last { $0.alliance.score != nil }?.alliance.score
        if let last { return settings.alliance(last).cutoff }
        return formToOffer(.alliance).flatMap { settings.alliance($0.id.key, in: CheckRange($0.scoring)).cutoff }
    }

    private func formToOffer(_ purpose: MeasurePurpose) -> Measure? {
        offered.first { $0.purpose == purpose && !$0.isForGroups }
    }
}

extension FormSeen {
    init(_ held: ScoredResponse, in view: EpisodeView) {
        self.init(
            response: held.response, score: held.score, assessment: view.assessments[held.response.id],
            isInForce: view.responses.contains { $0.response.id == held.response.id })
    }
}
