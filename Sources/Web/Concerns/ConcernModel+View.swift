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
            places: Self.places(view), clock: found.waits, comparison: found.comparison,
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
            mayRecordSafety: found.mayRecordSafety, mayGiveSheet: view.consents.allows(.messages), typed: typed)
    }

    private static func cutoff(_ view: EpisodeView) -> Int? {
        let last = view.timeline.sessions.last { $0.alliance.score != nil }?.alliance.score
        return last.flatMap { view.settings.alliance($0.measure).cutoff }
    }

    /// Where each record of the episode can be read.
    private static func places(_ view: EpisodeView) -> [RecordReference: RecordPlace] {
        let zone = view.practice.zone
        var places: [RecordReference: RecordPlace] = [
            .episode(view.episode.id): RecordPlace(session: nil, day: view.episode.intake)
        ]
        let byAppointment = Dictionary(
            view.records.sessions.compactMap { session in session.appointment.map { ($0, session.id) } }
        ) { first, _ in first }
        for session in view.records.sessions {
            places[.session(session.id)] = RecordPlace(session: session.id, day: zone.day(of: session.start))
        }
        for appointment in view.records.appointments {
            places[.appointment(appointment.id)] = RecordPlace(
                session: byAppointment[appointment.id], day: zone.day(of: appointment.start))
        }
        for held in view.records.responses {
            let session = held.response.session
            let start = view.records.sessions.first { $0.id == session }?.start ?? held.response.answeredAt
            places[.response(held.response.id)] = RecordPlace(session: session, day: zone.day(of: start))
        }
        return places
    }
}
