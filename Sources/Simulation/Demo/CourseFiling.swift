internal import Clinic
internal import FollowThrough
internal import Measures
internal import Practice
internal import Signs

/// A course as it goes into the store, with the standing that follows from it.
struct FiledCourse: Sendable {
    let course: SimulatedCourse
    let standing: Standing
    let statistics: EpisodeStatistics
    /// What its signs opened.
    let acts: [ConcernAct]
    /// What the therapist said of the comments in which the reader saw a doubt; the newest ones wait for an answer.
    let answers: [ResponseID: Bool]

    /// - Parameter isFollowed: the concerns have acts of their own, which stand in the place of those that the signs open.
    func put(in store: any StoreWriting, _ service: PracticeService, isFollowed: Bool = false) throws {
        try store.put(course.client)
        try store.put(course.episode)
        for appointment in course.appointments { try store.add(appointment) }
        for record in course.attendance { try store.add(record) }
        for session in course.sessions { try store.add(session) }
        for observation in course.observations { try store.add(observation) }
        for response in course.responses { try store.add(response.scored, purpose: response.purpose) }
        for acts in isFollowed ? [] : Array(Dictionary(grouping: acts, by: \.concern).values) {
            if let concern = Concern(acts) { try store.put(ConcernRecord(concern)) }
            for act in acts.sorted(by: { $0.place < $1.place }) { try store.add(act) }
        }
        for comment in course.comments { try put(comment, in: store, service) }
        try store.put(standing)
        try store.put(statistics)
    }
}

extension FiledCourse {
    private func put(_ comment: SimulatedComment, in store: any StoreWriting, _ service: PracticeService) throws {
        guard let held = course.responses.first(where: { $0.scored.response.id == comment.response })?.scored.response
        else { return }
        try service.keep(comment: comment.text, on: held, in: store)
        guard let answer = answers[comment.response] else { return }
        try store.add(
            CommentAnswer(
                id: service.chance.id(), response: comment.response, isDoubt: answer,
                answeredAt: comment.at.adding(minutes: 30), answeredBy: course.episode.therapist))
    }
}

/// Derives standings by the product's own thresholds; settings are looked up once for each age band.
struct CourseFiling: Sendable {
    let zone: Zone
    let now: Instant
    private let settings: [AgeBand: RuleSettings]
    private let adult: RuleSettings

    init(zone: Zone, now: Instant, ownThresholds: [Threshold]) {
        self.zone = zone
        self.now = now
        let table = ThresholdTable(ProductThresholds.rows + OwnThresholds.inForce(ownThresholds))
        adult = RuleSettings(table, ages: .adult)
        settings = Dictionary(uniqueKeysWithValues: AgeBand.allCases.map { ($0, RuleSettings(table, ages: $0)) })
    }

    func file(_ course: SimulatedCourse) -> FiledCourse {
        let answers = answers(to: course)
        let (standing, acts, statistics) = course.standing(
            zone: zone, asOf: now, settings: settings(of: course), confirmed: Set(answers.filter(\.value).keys))
        return FiledCourse(
            course: course, standing: standing, statistics: statistics, acts: acts, answers: answers)
    }

    func settings(of course: SimulatedCourse) -> RuleSettings {
        settings[AgeBand(born: course.client.born, on: zone.day(of: now))] ?? adult
    }

    /// What the therapist said of the comments in which the reader sees a doubt; the newest ones wait.
    func answers(to course: SimulatedCourse) -> [ResponseID: Bool] {
        let waitsSince = now.adding(days: -10)
        let suggested = course.comments.filter {
            $0.at < waitsSince && DoubtReader.read($0.text, $0.language).isDoubt
        }
        return Dictionary(suggested.map { ($0.response, $0.isDoubt) }) { first, _ in first }
    }
}
