package import Clinic
package import FollowThrough

/// What stands or stood in the way of one client, for the pages beside it.
package struct EpisodeBarriers: Sendable {
    package let episode: EpisodeID
    package init(episode: EpisodeID) {
        self.episode = episode
    }

    package struct Answer: Sendable {
        package let client: Client
        package let episode: EpisodeID
        package let therapist: PersonID?
        /// The newest first.
        package let barriers: [BarrierSeen]
        package let mayWrite: Bool
    }
}

/// A barrier with what it is called.
package struct BarrierSeen: Hashable, Sendable {
    package let barrier: Barrier
    package let title: String
    package init(barrier: Barrier, title: String) {
        self.barrier = barrier
        self.title = title
    }
}

extension PracticeService {
    package func answer(
        _ question: EpisodeBarriers, as actor: Actor
    ) async throws(PracticeError) -> EpisodeBarriers.Answer {
        let answer = try await read { store in
            let ownership = try store.ownership(of: question.episode)
            try actor.require(AccessPolicy.mayReadClinical, ownership)
            guard let ownership, let episode = try store.episode(question.episode),
                let client = try store.client(episode.client)
            else { throw PracticeError.notFound }
            return EpisodeBarriers.Answer(
                client: client, episode: episode.id, therapist: episode.therapist,
                barriers: try barriers(of: episode.id, in: store),
                mayWrite: actor.allows(AccessPolicy.mayWriteClinical, ownership) && episode.ending == nil)
        }
        try await noteRead(.readBarrier, by: actor, client: answer.client.id, episode: answer.episode)
        return answer
    }

    func barriers(of episode: EpisodeID, in store: any StoreReading) throws -> [BarrierSeen] {
        try store.barriers(of: episode).reversed().compactMap { record in
            guard let barrier = record.barrier else { return nil }
            let words = try shown(.barrierWords, of: barrier.described, in: store) ?? ""
            return BarrierSeen(barrier: barrier, title: BarrierWords(sealed: words).title)
        }
    }
}
