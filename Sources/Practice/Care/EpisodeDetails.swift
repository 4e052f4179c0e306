package import Clinic

/// A course of care with every correction of it.
package struct EpisodeDetails: Sendable {
    package let episode: EpisodeID
    package init(episode: EpisodeID) { self.episode = episode }

    package struct Answer: Sendable {
        package let client: Client
        package let episode: Episode
        /// Goes into the form: see ``CorrectEpisode/base``.
        package let base: String
        /// The newest first.
        package let changes: [CareChange]
        package let people: [PersonID: String]
    }
}

/// One correction: what stood there, and what stood there afterwards.
package struct CareChange: Hashable, Sendable {
    package let id: EpisodeCorrectionID
    package let at: Instant
    package let by: PersonID?
    package let before: Episode
    package let after: Episode

    package init(id: EpisodeCorrectionID, at: Instant, by: PersonID?, before: Episode, after: Episode) {
        (self.id, self.at, self.by, self.before, self.after) = (id, at, by, before, after)
    }

    package var parts: [CarePart] { CarePart.changed(from: before, to: after) }
}

/// One part of a course of care, by the name that the record of who looked has for it.
package enum CarePart: String, Hashable, Sendable, CaseIterable {
    case intake, therapists, treatments, ending

    /// As files have it; empty where there is none.
    package func text(_ episode: Episode, _ name: (PersonID) -> String) -> String {
        switch self {
        case .intake: episode.intake.description
        case .therapists:
            episode.therapists.map { "\(name($0.therapist)) \($0.from)" }.joined(separator: ", ")
        case .treatments:
            episode.treatments.map { "\($0.treatment) \($0.from)" }.joined(separator: ", ")
        case .ending: episode.ending.map { "\($0.day) \($0.reason.rawValue)" } ?? ""
        }
    }

    package static func changed(from old: Episode, to new: Episode) -> [CarePart] {
        allCases.filter { part in
            switch part {
            case .intake: old.intake != new.intake
            case .therapists: old.therapists != new.therapists
            case .treatments: old.treatments != new.treatments
            case .ending: old.ending != new.ending
            }
        }
    }
}

extension PracticeService {
    package func answer(
        _ question: EpisodeDetails, as actor: Actor
    ) async throws(PracticeError) -> EpisodeDetails.Answer {
        let answer = try await read { store -> EpisodeDetails.Answer in
            try actor.require(AccessPolicy.mayWriteClinical, try store.ownership(of: question.episode))
            guard let episode = try store.episode(question.episode), let client = try store.client(episode.client)
            else {
                throw PracticeError.notFound
            }
            return EpisodeDetails.Answer(
                client: client, episode: episode, base: mark(of: episode),
                changes: try careChanges(of: episode, in: store), people: try peopleNames(in: store))
        }
        try await noteRead(.readClient, by: actor, client: answer.client.id, episode: question.episode)
        return answer
    }

    /// The newest first.
    func careChanges(of episode: Episode, in store: any StoreReading) throws -> [CareChange] {
        try store.corrections(of: episode.id).reversed().map {
            CareChange(id: $0.id, at: $0.at, by: $0.by, before: $0.was, after: $0.became)
        }
    }
}
