internal import Clinic
internal import FollowThrough
internal import Measures
internal import Practice
internal import Signs

/// One invented course lived through in order: at each moment the product's own rules read what was known then, and the
/// people do something about it, or not. So every act has the date on which it would have been done.
struct CourseFollowing {
    let course: SimulatedCourse
    let zone: Zone
    let now: Instant
    let settings: RuleSettings
    let confirmed: Set<ResponseID>
    let manner: DemoManner
    /// Answers to other measures, which a course does not hold.
    let results: [TimelineResult]
    private(set) var acts: [ConcernAct] = []
    private(set) var praises: [Praise] = []
    private(set) var words: [DemoSaid] = []
    var random: SimulatedRandom
    private var ids: SimulatedIDs
    private let rising: DemoIDs

    init(
        _ course: SimulatedCourse, zone: Zone, now: Instant, settings: RuleSettings, confirmed: Set<ResponseID>,
        manner: DemoManner, results: [TimelineResult] = [], seed: UInt64
    ) {
        (self.course, self.zone, self.now, self.settings) = (course, zone, now, settings)
        (self.confirmed, self.manner, self.results) = (confirmed, manner, results)
        random = SimulatedRandom(seed: seed ^ course.episode.id.low)
        ids = SimulatedIDs(random: SimulatedRandom(seed: seed ^ course.episode.id.high ^ 0x6C69_7665))
        rising = DemoIDs(seed ^ course.episode.id.low ^ 0x7275_6C65)
    }

    mutating func live() {
        guard let owner = course.episode.therapist else { return }
        let moments = DemoMoment.all(of: course, results, until: now)
        for (index, moment) in moments.enumerated() {
            if case .session(let session) = moment.kind { meet(session, owner) }
            let timeline = timeline(asOf: moment.at)
            let signs = RuleSet.signs(in: timeline, settings)
            let new = ConcernRule.update(
                concerns, signs, in: timeline, settings, owner: owner, mayOwn: { _ in true }, now: moment.at,
                nextID: rising.next(at: moment.at))
            acts += new
            let next = moments.indices.contains(index + 1) ? moments[index + 1].at : now
            switch moment.kind {
            case .session: praise(signs, timeline, moment.at, owner)
            case .missed: call(after: moment.at, before: next, owner)
            case .answer: keepSafe(after: moment.at, before: next, owner)
            case .quiet: break
            }
        }
        end(owner)
    }

    var concerns: [Concern] {
        Dictionary(grouping: acts, by: \.concern).values.compactMap { Concern($0) }
            .sorted { ($0.milestones.openedAt, $0.id) < ($1.milestones.openedAt, $1.id) }
    }

    /// What was known then: what came before, and the next appointment, of which nobody had said anything yet.
    private func timeline(asOf: Instant) -> Timeline {
        var appointments = course.appointments.filter { $0.start <= asOf }
        if let next = course.appointments.filter({ $0.start > asOf }).min(by: { $0.start < $1.start }) {
            appointments.append(
                Appointment(
                    id: next.id, episode: next.episode, therapist: next.therapist, site: next.site, start: next.start,
                    minutes: next.minutes))
        }
        let whole = course.timeline(zone: zone, asOf: asOf, ages: settings.ages, confirmed: confirmed)
        let ended = course.episode.ending.map { zone.instant($0.day, minuteOfDay: 0) <= asOf } ?? false
        return Timeline(
            episode: course.episode.id, intake: course.episode.intake, zone: zone, ages: settings.ages,
            hasEnded: ended, appointments: appointments, sessions: whole.sessions.filter { $0.start <= asOf },
            results: results.filter { $0.answeredAt <= asOf }, followUps: concerns.flatMap(kept),
            comesOfAge: whole.comesOfAge, asOf: asOf)
    }

    private func kept(_ concern: Concern) -> [TimelineFollowUp] {
        concern.steps.compactMap { step in
            guard step.isKeptByClient, let at = step.reportedAt else { return nil }
            return TimelineFollowUp(record: ID(high: step.id.high, low: step.id.low), kind: .stepKept, at: at)
        }
    }

    /// One act of a person, with its words.
    @discardableResult
    mutating func act(
        _ kind: ConcernActKind, on concern: ConcernID, at: Instant, by: PersonID, _ said: String = ""
    ) -> ConcernActID {
        let act = ConcernAct(
            id: ids.next(at: at), concern: concern, episode: course.episode.id,
            place: acts.count { $0.concern == concern }, at: at, by: by, kind: kind)
        acts.append(act)
        if !said.isEmpty { words.append(DemoSaid(said, kind.demoPurpose, of: act.id)) }
        return act.id
    }

    mutating func say(_ praise: PraiseSuggestion, _ answer: PraiseAnswer, at: Instant, by: PersonID) {
        let id: PraiseID = ids.next(at: at)
        praises.append(
            Praise(
                id: id, episode: course.episode.id, kind: praise.kind, record: praise.record, answer: answer, at: at,
                by: by))
        if answer.wasSaid {
            words.append(DemoSaid(DemoManner.praised[random.whole(0...3)], .praiseWords, of: id))
        }
    }
}
