package import Clinic
internal import FollowThrough
package import Measures

/// One session: what came of the appointment, and both checks beside what they were before.
package struct SessionView: Sendable {
    package let session: SessionID
    package init(session: SessionID) {
        self.session = session
    }

    package struct Answer: Sendable {
        package let view: EpisodeView
        package let session: Session
        /// From 1, by the order of the sessions.
        package let number: Int
        package let appointment: Appointment?
        /// The next one to come after this session that was not called off.
        package let next: Appointment?
        package let outcome: SessionCheck
        package let alliance: SessionCheck
        /// Other measures filled in here.
        package let others: [ScoredResponse]
        /// What was observed in it, in force, with a value.
        package let observations: [Observation]
        /// What they replaced, the newest first, those taken back too.
        package let observedBefore: [Observation]
        /// The words beside the observations that have any.
        package let quotes: [ObservationID: String]
        /// What the client wrote on this session's alliance checks, the newest last.
        package let comments: [ReadableComment]
        /// Those that wait for an act or a review, or were talked about here; what waits first.
        package let concerns: [ConcernView.Answer]
        package init(
            view: EpisodeView, session: Session, number: Int, appointment: Appointment?, next: Appointment?,
            outcome: SessionCheck, alliance: SessionCheck, others: [ScoredResponse],
            observations: [Observation] = [], observedBefore: [Observation] = [],
            quotes: [ObservationID: String] = [:], comments: [ReadableComment] = [],
            concerns: [ConcernView.Answer] = []
        ) {
            self.concerns = concerns
            self.view = view
            self.session = session
            self.number = number
            self.appointment = appointment
            self.next = next
            self.outcome = outcome
            self.alliance = alliance
            self.others = others
            self.observations = observations
            self.observedBefore = observedBefore
            self.quotes = quotes
            self.comments = comments
        }
    }
}

/// One check in one session.
package struct SessionCheck: Sendable {
    /// The measure of `current`, else the one to offer; `nil` where none fits.
    package let measure: Measure?
    /// The one about a session in a group, where that is offered beside it.
    package let forGroups: Measure?
    package let current: ScoredResponse?
    /// What it replaced here, the newest first.
    package let earlier: [ScoredResponse]
    /// The last one with a total in an earlier session.
    package let previous: ScoredResponse?
    /// The first one with a total, where that is an earlier session.
    package let first: ScoredResponse?
    package init(
        measure: Measure?, forGroups: Measure? = nil, current: ScoredResponse?, earlier: [ScoredResponse],
        previous: ScoredResponse?, first: ScoredResponse?
    ) {
        self.measure = measure
        self.forGroups = forGroups
        self.current = current
        self.earlier = earlier
        self.previous = previous
        self.first = first
    }
}

extension PracticeService {
    package func answer(_ question: SessionView, as actor: Actor) async throws(PracticeError) -> SessionView.Answer {
        let answer = try await read { store in
            guard let session = try store.session(question.session) else { throw PracticeError.notFound }
            let view = try view(of: session.episode, actor, in: store)
            let talkedHere = Set(view.acts.filter { $0.isTalk(in: session.id) }.map(\.concern))
            let open = view.standing.concerns.filter {
                $0.waits || $0.reviewSince != nil || talkedHere.contains($0.id)
            }
            let concerns = try open.compactMap { summary in
                try view.concerns.first { $0.id == summary.id }.map {
                    try concernView($0, view, actor, isWhole: false, talkedIn: session.id, in: store)
                }
            }
            return try sessionView(session, view, concerns, in: store)
        }
        try await noteRead(
            answer.view.emergency == nil ? .readSession : .readSessionInEmergency, by: actor,
            client: answer.view.client.id, episode: answer.view.episode.id)
        return answer
    }

    private func sessionView(
        _ session: Session, _ view: EpisodeView, _ concerns: [ConcernView.Answer], in store: any StoreReading
    ) throws -> SessionView.Answer {
        let records = view.records
        let ordered = records.sessions.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        let index = ordered.firstIndex { $0.id == session.id } ?? 0
        let before = Set(ordered.prefix(index).map(\.id))
        let calledOff = records.appointments.filter { $0.attendance.map { !$0.wasSeen } ?? false }.map(\.id)
        let next = records.appointments
            .filter { $0.start > max(session.start, view.now) && !calledOff.contains($0.id) }
            .min { $0.start < $1.start }
        func check(_ purpose: MeasurePurpose) -> SessionCheck {
            let all = view.responses.filter { view.measures[$0.response.measure]?.purpose == purpose }
            let current = all.last { $0.response.session == session.id }
            let measure =
                current.flatMap { view.measures[$0.response.measure] } ?? choose(.purpose(purpose), from: view.offered)
            // Of one form: about a group the same marks mean something else.
            let past = all.filter {
                $0.score.total != nil && ($0.response.session.map(before.contains) ?? false)
                    && $0.response.measure.key == measure?.id.key
            }
            let replaced = records.responses.filter { held in
                held.response.session == session.id && held.response.id != current?.response.id
                    && view.measures[held.response.measure]?.purpose == purpose
            }
            return SessionCheck(
                measure: measure,
                forGroups: purpose == .alliance ? choose(.groupAlliance, from: view.offered) : nil,
                current: current, earlier: replaced.sorted { $0.response.recordedAt > $1.response.recordedAt },
                previous: past.last, first: past.first)
        }
        let observed = records.observations.filter { $0.session == session.id }
        let held = observed.inForce.filter { $0.value != nil }
        return SessionView.Answer(
            view: view, session: session, number: index + 1,
            appointment: records.appointments.first { $0.id == session.appointment }, next: next,
            outcome: check(.outcome), alliance: check(.alliance),
            others: view.responses.filter { held in
                held.response.session == session.id && view.measures[held.response.measure]?.purpose == .other
            },
            observations: held,
            observedBefore: observed.filter { $0.value != nil && !held.contains($0) }
                .sorted { ($0.recordedAt, $0.id) > ($1.recordedAt, $1.id) },
            quotes: try quotes(observed, in: store), comments: try comments(of: session.id, records, in: store),
            concerns: concerns)
    }

    private func quotes(_ observed: [Observation], in store: any StoreReading) throws -> [ObservationID: String] {
        var quotes: [ObservationID: String] = [:]
        for observation in observed where observation.value != nil {
            quotes[observation.id] = try shown(.statement, of: observation.id, in: store)
        }
        return quotes
    }

    private func comments(
        of session: SessionID, _ records: EpisodeRecords, in store: any StoreReading
    ) throws -> [ReadableComment] {
        let here = Set(records.responses.filter { $0.response.session == session }.map(\.response.id))
        return try records.comments.filter { here.contains($0.response) }
            .sorted { ($0.writtenAt, $0.response) < ($1.writtenAt, $1.response) }
            .compactMap { comment in
                try shown(.comment, of: comment.response, in: store).map { ReadableComment(comment: comment, text: $0) }
            }
    }
}

/// A comment with its words, for who may read them.
package struct ReadableComment: Hashable, Sendable {
    package let comment: WrittenComment
    package let text: String

    package init(comment: WrittenComment, text: String) {
        self.comment = comment
        self.text = text
    }
}
