internal import Clinic
internal import Measures

/// When each record of an episode came in, where that was after its session and the time for its forms were over.
///
/// What came in with its session has no moment of its own, nor has what was brought in without one, nor what belongs to
/// a session whose day is not known.
struct RecordComings: Sendable {
    private let records: EpisodeRecords
    private let responses: [ResponseID: Instant]
    private let observations: [ObservationID: Instant]
    /// Of each comment that a person said something of, what was said when, in order.
    private let answers: [ResponseID: [Said]]

    /// What a person made of a comment; without a moment of its own where it was said by the end of the session.
    private struct Said: Sendable {
        let isDoubt: Bool?
        let at: Instant?
    }

    /// - Parameter given: what was said of the comment on a check.
    init(
        _ records: EpisodeRecords, graceMinutes: Int, zone: Zone, given: (ResponseID) throws -> [CommentAnswer]
    ) rethrows {
        self.records = records
        var over: [SessionID: Instant] = [:]
        var days: [SessionID: Day] = [:]
        for session in records.sessions where session.isDated {
            over[session.id] = session.end.adding(minutes: graceMinutes)
            days[session.id] = zone.day(of: session.start)
        }
        func late(_ session: SessionID?, _ moment: Instant) -> Instant? {
            guard let session, let end = over[session], moment > end else { return nil }
            return moment
        }
        let isFromElsewhere = records.isFromElsewhere
        var checks: [ResponseID: Response] = [:]
        var responses: [ResponseID: Instant] = [:]
        for held in records.responses {
            let response = held.response
            checks[response.id] = response
            let cameIn = isFromElsewhere ? response.answeredAt : response.cameIn
            guard let moment = late(response.session, cameIn) else { continue }
            // Files often tell the day alone.
            let isOfItsDay = response.session.flatMap { days[$0] } == zone.day(of: moment)
            if response.way != .imported || !isOfItsDay { responses[response.id] = moment }
        }
        var observations: [ObservationID: Instant] = [:]
        for observation in records.observations {
            observations[observation.id] = late(observation.session, observation.recordedAt)
        }
        var answers: [ResponseID: [Said]] = [:]
        for comment in records.comments where comment.isDoubt != nil {
            let check = checks[comment.response]
            answers[comment.response] = try given(comment.response).map { answer in
                let cameWithIt = check.map { $0.wasBroughtIn(with: answer) } ?? false
                return Said(
                    isDoubt: answer.isDoubt, at: cameWithIt ? nil : late(check?.session, answer.answeredAt))
            }
        }
        self.responses = responses
        self.observations = observations
        self.answers = answers
    }

    /// In order, each once.
    var lateMoments: [Instant] {
        let said = answers.values.flatMap { $0.compactMap(\.at) }
        return Set(responses.values).union(observations.values).union(said).sorted()
    }

    /// As they stood just before that moment: without what came in at it or later, so that an earlier version is in
    /// force where there was one, and with comments as they had been answered by then.
    func records(before moment: Instant) -> EpisodeRecords {
        func isThere(_ cameIn: Instant?) -> Bool { cameIn.map { $0 < moment } ?? true }
        return EpisodeRecords(
            episode: records.episode, client: records.client, team: records.team, appointments: records.appointments,
            sessions: records.sessions,
            responses: records.responses.filter { isThere(responses[$0.response.id]) },
            observations: records.observations.filter { isThere(observations[$0.id]) },
            comments: records.comments.map { comment in
                guard let given = answers[comment.response], !given.isEmpty else { return comment }
                return comment.answered(given.last { isThere($0.at) }?.isDoubt)
            })
    }
}

extension EpisodeRecords {
    /// Whether all its own forms came after it had ended and by nobody of the practice: a file brought them with the course,
    /// and did not tell when they were typed in there.
    fileprivate var isFromElsewhere: Bool {
        guard let ended = episode.ending?.day else { return false }
        return responses.lazy.map(\.response).filter { $0.way != .imported }.allSatisfy { response in
            response.recordedBy == nil && Zone.utc.day(of: response.recordedAt) > ended.adding(days: 1)
        }
    }
}

extension Response {
    /// When somebody could look at it. Of what a file brought it is known when it was answered, and not when it was
    /// typed in there.
    fileprivate var cameIn: Instant { way == .imported ? answeredAt : max(answeredAt, recordedAt) }

    /// A file that says nothing of when a comment was answered gives it the moment at which it was read.
    fileprivate func wasBroughtIn(with answer: CommentAnswer) -> Bool {
        way == .imported && answer.answeredAt >= recordedAt && answer.answeredAt.seconds(since: recordedAt) < 86_400
    }
}

extension WrittenComment {
    fileprivate func answered(_ isDoubt: Bool?) -> WrittenComment {
        WrittenComment(
            response: response, episode: episode, writtenAt: writtenAt, language: language, suggested: suggested,
            readerVersion: readerVersion, isDoubt: isDoubt)
    }
}
