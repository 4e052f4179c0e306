internal import Clinic

/// What was seen in sessions, a line each, corrections and what was taken back too; with the sessions brought in first, an
/// import of it gives the same. What was said stays out unless the client's own therapist asks for it.
package struct ExportObservations: Sendable {
    package typealias Answer = ExportPage
    package let from: ExportPosition?
    package let episodes: Int
    package let withWords: Bool
    package init(from: ExportPosition? = nil, episodes: Int = 200, withWords: Bool = false) {
        self.from = from
        self.episodes = episodes
        self.withWords = withWords
    }
}

extension PracticeService {
    package func answer(_ question: ExportObservations, as actor: Actor) async throws(PracticeError) -> ExportPage {
        let mayGive: @Sendable (EpisodeOwnership) -> Bool = { ownership in
            question.withWords && actor.allows(AccessPolicy.mayWriteClinical, ownership)
        }
        return try await exporting(
            { mayGive($0) ? .exportStatements : .exportObservations }, question.from, question.episodes, as: actor
        ) { records, people, zone, store in
            let withWords = mayGive(records.ownership)
            let sessions = records.sessions.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
            return try sessions.flatMap { session in
                // In the order in which they were recorded, so that one comes after the one that it replaces.
                try store.observations(in: session.id).map { observation in
                    let words = withWords ? try words(.statement, of: observation.id, in: store) : nil
                    return [
                        records.client.code, records.episode.id.description,
                        session.sourceNumber.map(String.init) ?? "", session.id.description,
                        session.isDated ? zone.day(of: session.start).description : "", observation.topic.rawValue,
                        observation.value?.word ?? "", CellText.text(observation.recordedAt),
                        observation.recordedBy.flatMap { people[$0]?.signInName } ?? "", observation.id.description,
                        observation.replaces?.description ?? "", words ?? "",
                    ]
                }
            }
        }
    }
}
