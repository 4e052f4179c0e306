package import Clinic

/// How a course of care ended, and who said so when: for whoever comes with an ending once there is one.
package struct HowItEnded: Sendable {
    package let episode: EpisodeID
    package init(episode: EpisodeID) { self.episode = episode }

    package struct Answer: Hashable, Sendable {
        package let ending: Ending
        /// The name of whoever ended it; `nil` where nobody is known, as where it came in with a file.
        package let by: String?
        /// When that was recorded.
        package let at: Instant?

        package init(ending: Ending, by: String?, at: Instant?) {
            self.ending = ending
            self.by = by
            self.at = at
        }
    }
}

extension PracticeService {
    /// `nil` while it has not ended.
    package func answer(_ question: HowItEnded, as actor: Actor) async throws(PracticeError) -> HowItEnded.Answer? {
        try await read { store -> HowItEnded.Answer? in
            try actor.require(AccessPolicy.mayWriteClinical, try store.ownership(of: question.episode))
            guard let episode = try store.episode(question.episode) else { throw PracticeError.notFound }
            guard let ending = episode.ending else { return nil }
            let filter = AuditFilter(client: episode.client, action: .closeEpisode)
            let last = try store.auditEvents(matching: filter, before: nil, limit: 100)
                .first { $0.episode == episode.id }
            let person: PersonID? = last?.person
            let by = try person.flatMap { try store.person($0)?.person.name }
            return HowItEnded.Answer(ending: ending, by: by, at: last?.at)
        }
    }
}
