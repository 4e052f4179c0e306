internal import Clinic
internal import Measures

extension EpisodeRecords {
    /// The responses that no other replaces, by when they were answered.
    package var inForce: [ScoredResponse] {
        let replaced = Set(responses.lazy.compactMap(\.response.replaces))
        let standing = replaced.isEmpty ? responses : responses.filter { !replaced.contains($0.response.id) }
        // They usually come in that order already, and moving them about is what takes time.
        let isInOrder = zip(standing, standing.dropFirst()).allSatisfy { Self.isBefore($0.response, $1.response) }
        return isInOrder ? standing : standing.sorted { Self.isBefore($0.response, $1.response) }
    }

    private static func isBefore(_ left: Response, _ right: Response) -> Bool {
        left.answeredAt == right.answeredAt ? left.id < right.id : left.answeredAt < right.answeredAt
    }

    func adding(_ scored: ScoredResponse) -> EpisodeRecords {
        EpisodeRecords(
            episode: episode, client: client, team: team, appointments: appointments, sessions: sessions,
            responses: responses + [scored], observations: observations)
    }
}
