import Clinic
import FollowThrough
import Pages
import Practice
import Routes

extension Call {
    /// Every place of supervision, with what may be done there.
    func dispatchSupervision(_ visitor: Visitor, _ place: SupervisionPlace) async throws -> Reply {
        switch (place, method) {
        case (.list, .get): return try await showSupervisions(visitor)
        case (.with(let id), .get): return try await supervision(visitor, id, day: Day(query.text(.day)))
        case (.entries(let id), .post): return try await recordSupervision(visitor, id)
        default: throw Refusal.wrongMethod
        }
    }

    /// Everybody's for a supervisor; a therapist's own.
    private func showSupervisions(_ visitor: Visitor) async throws -> Reply {
        let found = try await service.answer(SupervisionOverview(), as: visitor.actor)
        let own = found.own.map { SupervisionModel($0) }
        if let own, !visitor.viewer.roles.contains(.supervisor) {
            return .page(SupervisionPage(context(visitor), own).bytes())
        }
        let model = SupervisionListModel(
            supervisees: found.supervisees.map {
                SupervisionListModel.Supervisee(
                    model: SupervisionModel($0), lastMeeting: found.lastMeetings[$0.therapist.id])
            }, own: own)
        return .page(SupervisionListPage(context(visitor), model).bytes())
    }

    func supervision(
        _ visitor: Visitor, _ id: PersonID, day: Day?, typed: SupervisionTyped? = nil, status: Int = 200
    ) async throws -> Reply {
        let found = try await service.answer(SupervisionWith(therapist: id, day: day), as: visitor.actor)
        return .page(
            SupervisionPage(context(visitor), SupervisionModel(found, typed: typed)).bytes(), status: status)
    }
}

extension SupervisionModel {
    init(_ found: TherapistSupervision, typed: SupervisionTyped? = nil) {
        self.init(
            therapist: found.therapist.id, name: found.therapist.name, day: found.day,
            clients: found.clients.map { agenda in
                AgendaClient(
                    client: agenda.client, episode: agenda.episode,
                    lines: agenda.lines.map { AgendaLineSeen(line: $0.line, words: $0.words) })
            },
            meetings: found.meetings.map { meeting in
                MeetingSeen(
                    day: meeting.day,
                    entries: meeting.entries.map { spoken in
                        EntrySeen(
                            spoken, found.people, client: spoken.client,
                            title: spoken.entry.matter.flatMap { found.titles[$0] })
                    })
            }, balance: found.balance, supervisorsReadBalance: found.supervisorsReadBalance,
            mayReadEstimate: found.mayReadEstimate, mayWrite: found.mayWrite,
            isOwn: found.isOwn, typed: typed)
    }
}

extension EntrySeen {
    init(
        _ spoken: SpokenSupervision, _ people: [PersonID: Person], client: Client? = nil, title: ConcernTitle?
    ) {
        self.init(
            entry: spoken.entry, words: spoken.words, by: spoken.entry.by.flatMap { people[$0]?.name },
            client: client, title: title)
    }
}
