internal import Clinic
internal import FollowThrough
internal import Measures
internal import Practice

extension MemoryTransaction {
    func closedEpisodes(_ scope: BoardScope, from: Day, to: Day) -> [ClosedEpisodeRow] {
        records.episodes.values.compactMap { episode -> ClosedEpisodeRow? in
            guard let ending = episode.ending, from <= ending.day, ending.day <= to, isOf(scope, episode.therapist)
            else { return nil }
            let sessions = (records.sessionsOfEpisode[episode.id] ?? []).compactMap { records.sessions[$0] }
            return ClosedEpisodeRow(
                episode: episode.id, client: episode.client, born: records.clients[episode.client]?.born,
                isAgeLost: records.isErased(episode.client) || records.clients[episode.client]?.isReadable == false,
                therapist: episode.therapist, ended: ending.day, reason: ending.reason,
                lastSession: sessions.filter(\.isDated).map(\.start).max(),
                course: records.statistics[episode.id]?.course)
        }.sorted { ($0.ended, $0.episode) < ($1.ended, $1.episode) }
    }

    func checkedSessions(
        _ scope: BoardScope, from: Instant, to: Instant, overBy: Instant
    ) -> [CheckedSessionsRow] {
        let episodes = records.episodes.values.filter { isOf(scope, $0.therapist) }.sorted {
            ($0.client, $0.id) < ($1.client, $1.id)
        }
        return episodes.flatMap { episode in
            (records.sessionsOfEpisode[episode.id] ?? []).compactMap { records.sessions[$0] }
                .filter { $0.isDated && from <= $0.start && $0.start < to && $0.end <= overBy }
                .map { session in
                    CheckedSessionsRow(
                        therapist: episode.therapist,
                        checked: CheckedSessions(
                            client: episode.client, outcome: standing(.outcome, of: session, episode.client),
                            alliance: standing(.alliance, of: session, episode.client), sessions: 1))
                }
        }
    }

    private func standing(_ purpose: MeasurePurpose, of session: Session, _ client: ClientID) -> CheckStanding {
        let all = (records.responsesOfEpisode[session.episode] ?? []).compactMap { records.responses[$0] }
        let replaced = Set(all.compactMap(\.response.replaces))
        let results = all.filter { held in
            held.response.session == session.id && records.purposes[held.response.id] == purpose
                && !replaced.contains(held.response.id)
        }.map { rank($0.score.result) }
        let order: [CheckStanding] = [.filledIn, .totalOnly, .incomplete, .declined]
        if let best = results.min() { return order[best] }
        let answer = consents(of: client).last { $0.matter == .measures && $0.recordedAt <= session.end }?.answer
        return answer == .refused || answer == .withdrawn ? .refused : .missing
    }

    private func rank(_ result: ScoreResult) -> Int {
        switch result {
        case .valid, .unscored: 0
        case .totalOnly: 1
        case .incomplete: 2
        case .declined: 3
        }
    }

    func openedBarriers(_ scope: BoardScope, from: Instant, to: Instant) -> [OpenedBarrierRow] {
        let found = records.help.barriers.values.compactMap { record -> (at: Instant, row: OpenedBarrierRow)? in
            guard let barrier = record.barrier, let episode = records.episodes[record.episode],
                from <= barrier.openedAt, barrier.openedAt < to, isOf(scope, episode.therapist)
            else { return nil }
            let row = OpenedBarrierRow(
                barrier: record.id, episode: episode.id, client: episode.client, therapist: episode.therapist)
            return (at: barrier.openedAt, row: row)
        }
        return found.sorted { ($0.at, $0.row.barrier) < ($1.at, $1.row.barrier) }.map(\.row)
    }

    private func isOf(_ scope: BoardScope, _ person: PersonID?) -> Bool {
        switch scope {
        case .therapist(let id): person == id
        case .team(let id): person.flatMap { records.people[$0]?.person.team } == id
        case .everybody: true
        }
    }
}
