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
    /// The comments with the checks that they were written on, read already.
    let comments: [ReadOnCheck]

    struct ReadOnCheck: Sendable {
        let check: Response
        let comment: ReadComment
        let at: Instant

        func remark(answered isDoubt: Bool?) -> WrittenRemark {
            WrittenRemark(
                response: check.id, session: check.session, writtenAt: check.answeredAt, suggested: comment.suggested,
                isDoubt: isDoubt, isImported: check.way == .imported)
        }
    }

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
        for comment in comments { try put(comment, in: store, service) }
        try store.put(standing)
        try store.put(statistics)
    }
}

extension FiledCourse {
    private func put(_ written: ReadOnCheck, in store: any StoreWriting, _ service: PracticeService) throws {
        try service.keep(written.comment, on: written.check, in: store)
        guard let answer = answers[written.check.id] else { return }
        try store.add(
            CommentAnswer(
                id: service.chance.id(), response: written.check.id, isDoubt: answer,
                answeredAt: written.at.adding(minutes: 30), answeredBy: course.episode.therapist))
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
        let comments = comments(of: course)
        let answers = answers(to: course, comments)
        let (standing, acts, statistics) = course.standing(
            zone: zone, asOf: now, settings: settings(of: course), confirmed: Set(answers.filter(\.value).keys),
            remarks: comments.map { $0.remark(answered: answers[$0.check.id]) })
        return FiledCourse(
            course: course, standing: standing, statistics: statistics, acts: acts, answers: answers, comments: comments
        )
    }

    func settings(of course: SimulatedCourse) -> RuleSettings {
        settings[AgeBand(born: course.client.born, on: zone.day(of: now))] ?? adult
    }

    /// What the therapist said of the comments in which the reader sees a doubt; the newest ones wait.
    func answers(to course: SimulatedCourse) -> [ResponseID: Bool] { answers(to: course, comments(of: course)) }

    private func answers(to course: SimulatedCourse, _ read: [FiledCourse.ReadOnCheck]) -> [ResponseID: Bool] {
        let waitsSince = now.adding(days: -10)
        let doubts = Set(read.filter { $0.at < waitsSince && $0.comment.isDoubt }.map(\.check.id))
        let suggested = course.comments.filter { doubts.contains($0.response) }
        return Dictionary(suggested.map { ($0.response, $0.isDoubt) }) { first, _ in first }
    }

    private func comments(of course: SimulatedCourse) -> [FiledCourse.ReadOnCheck] {
        if course.comments.isEmpty { return [] }
        let checks = Dictionary(
            course.responses.map { ($0.scored.response.id, $0.scored.response) },
            uniquingKeysWith: { first, _ in first })
        return course.comments.compactMap { written in
            guard let check = checks[written.response], let comment = ReadComment(written.text, on: check) else {
                return nil
            }
            return FiledCourse.ReadOnCheck(check: check, comment: comment, at: written.at)
        }
    }
}
