import Clinic
import FollowThrough
import Measures
import Pages
import Practice
import Signs

extension ConcernModel {
    init(_ found: ConcernView.Answer, typed: TypedFields = TypedFields()) {
        let view = found.view
        let summary = view.standing.concerns.first { $0.id == found.concern.id }
        self.init(
            client: view.client, ages: view.ages, concern: found.concern,
            acts: found.acts.map { spoken in
                ConcernActLine(
                    act: spoken.act, words: spoken.words, by: spoken.act.by.map { view.people[$0]?.name ?? "–" })
            },
            places: Self.places(view, said: found.said), clock: found.waits, comparison: found.comparison,
            allianceCutoff: Self.cutoff(view), safety: found.settings.safety,
            nextAppointment: view.standing.nextAppointment, reviewSince: summary?.reviewSince,
            sessions: found.sessions, owners: found.owners.map { TodayTherapist(id: $0.id, name: $0.name) },
            ownerName: view.people[found.concern.owner]?.name ?? "–",
            supervision: view.supervision.filter { $0.entry.matter?.concern == found.concern.id }
                .map { EntrySeen($0, view.people, title: nil) },
            therapistName: view.episode.therapist.flatMap { view.people[$0]?.name } ?? "–",
            barriers: view.barriers.filter { $0.barrier.concern == found.concern.id }
                .map { BarrierLine(barrier: $0.barrier, title: $0.title) },
            mayOpenBarrier: view.mayWrite && view.episode.ending == nil, mayAct: found.mayAct,
            mayRecordSafety: found.mayRecordSafety, mayGiveSheet: view.consents.allows(.messages),
            ended: view.episode.ending?.day,
            risks: found.concern.subject == .risk ? Self.risks(found.concern, view) : [],
            signs: found.concern.signsInForce(in: view.timeline, holding: view.standing.troubles),
            newest: Self.newest(view), limits: LimitsSeen(view),
            reviewComes: .some(found.concern.reviewComes(in: view.timeline)),
            follows: Self.follows(found.concern, view),
            again: AgainAfterTalk(summary, in: view.standing), typed: typed)
    }

    private static func follows(_ concern: Concern, _ view: EpisodeView) -> FollowedConcern? {
        guard let before = view.concerns.first(where: { $0.id == concern.after }),
            let closed = before.milestones.closedAt
        else { return nil }
        return FollowedConcern(id: before.id, settled: view.practice.zone.day(of: closed))
    }

    private static func newest(_ view: EpisodeView) -> NewestMarks? {
        view.responses.last { held in
            held.score.total != nil && view.measures[held.response.measure]?.purpose == .alliance
        }.flatMap { held in
            view.assessments[held.response.id].map { NewestMarks(held.response.id, $0) }
        }
    }

    /// The newest first; of each form what is in force.
    private static func risks(_ concern: Concern, _ view: EpisodeView) -> [RiskSeen] {
        view.responses.filter { concern.records.contains(.response($0.response.id)) && !$0.score.risks.isEmpty }
            .sorted { $0.response.answeredAt > $1.response.answeredAt }
            .flatMap { held -> [RiskSeen] in
                guard let measure = view.measures[held.response.measure] else { return [] }
                return held.score.risks.compactMap { risk in
                    measure.items.first { $0.key == risk.item }.map { item in
                        RiskSeen(
                            measure: measure.title, question: item.text,
                            answer: answer(held.response.content, to: item, worth: risk.worth),
                            at: held.response.answeredAt, session: held.response.session,
                            isSafe: concern.needsSafety && concern.isSafe(.response(held.response.id)))
                    }
                }
            }
    }

    private static func answer(_ content: ResponseContent, to item: Item, worth: Int) -> LocalizedText? {
        guard case .answers(let answers) = content else { return nil }
        switch (answers[item.key], item.form) {
        case (.choice(let code), .choice(let choices)): return choices.first { $0.code == code }?.text
        case (.yesNo(let isYes), _):
            return isYes ? LocalizedText("yes", es: "sí", fr: "oui") : LocalizedText("no", es: "no", fr: "non")
        case (.text(let text), _): return LocalizedText(text)
        case (nil, _), (.number, _), (.choice, _): return LocalizedText("\(worth)")
        }
    }

    private static func cutoff(_ view: EpisodeView) -> Int? {
        let last = view.timeline.sessions.last { $0.alliance.score != nil }?.alliance.score
        return last.flatMap { view.settings.alliance($0).cutoff }
    }

    /// Where each record of the episode can be read.
    private static func places(
        _ view: EpisodeView, said: [RecordReference: String]
    ) -> [RecordReference: RecordPlace] {
        let zone = view.practice.zone
        var places: [RecordReference: RecordPlace] = [
            .episode(view.episode.id): RecordPlace(session: nil, day: view.episode.intake)
        ]
        let byAppointment = Dictionary(
            view.records.sessions.compactMap { session in session.appointment.map { ($0, session.id) } }
        ) { first, _ in first }
        var days: [SessionID: Day] = [:]
        for session in view.records.sessions {
            if session.isDated { days[session.id] = zone.day(of: session.start) }
            places[.session(session.id)] = RecordPlace(session: session.id, day: days[session.id])
        }
        for appointment in view.records.appointments {
            places[.appointment(appointment.id)] = RecordPlace(
                session: byAppointment[appointment.id], day: zone.day(of: appointment.start))
        }
        for held in view.records.responses {
            let session = held.response.session
            let day = session.map { days[$0] } ?? zone.day(of: held.response.answeredAt)
            places[.response(held.response.id)] = RecordPlace(session: session, day: day)
            let comment = RecordReference.comment(held.response.id)
            if let words = said[comment] { places[comment] = RecordPlace(session: session, day: day, said: words) }
        }
        for observation in view.records.observations {
            let record = RecordReference.observation(observation.id)
            places[record] = RecordPlace(
                session: observation.session, day: days[observation.session], said: said[record],
                by: observation.recordedBy.flatMap { view.people[$0]?.name }, isQuoted: observation.topic.isQuoted,
                isOfCompanion: observation.value == .doubt(saidBy: .companion))
        }
        return places
    }
}
