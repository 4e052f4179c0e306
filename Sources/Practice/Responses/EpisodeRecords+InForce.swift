internal import Clinic
internal import Measures

extension EpisodeRecords {
    /// The responses that no other replaces, by when they were answered.
    package var inForce: [ScoredResponse] {
        let replaced = Set(responses.compactMap(\.response.replaces))
        return responses.filter { !replaced.contains($0.response.id) }
            .sorted { ($0.response.answeredAt, $0.response.id) < ($1.response.answeredAt, $1.response.id) }
    }

    func adding(_ scored: ScoredResponse) -> EpisodeRecords {
        EpisodeRecords(
            episode: episode, client: client, team: team, appointments: appointments, sessions: sessions,
            responses: responses + [scored], observations: observations)
    }
}
