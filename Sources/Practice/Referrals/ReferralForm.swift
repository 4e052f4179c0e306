package import Clinic
package import FollowThrough

/// What the page shows on which a referral is made.
package struct ReferralForm: Sendable {
    package let barrier: BarrierID
    package let resource: ResourceID
    package init(barrier: BarrierID, resource: ResourceID) {
        self.barrier = barrier
        self.resource = resource
    }

    package struct Answer: Sendable {
        package let client: Client
        package let barrier: BarrierSeen
        package let resource: Resource
        package let today: Day
        package let staleDays: Int
        package let consents: Consents
    }
}

extension PracticeService {
    package func answer(_ question: ReferralForm, as actor: Actor) async throws(PracticeError) -> ReferralForm.Answer {
        let answer = try await read { store in
            guard let record = try store.barrier(question.barrier), let barrier = record.barrier else {
                throw PracticeError.notFound
            }
            try actor.require(AccessPolicy.mayWriteClinical, try store.ownership(of: record.episode))
            guard let resource = try store.resource(question.resource), !resource.isClosed,
                let episode = try store.episode(record.episode), let client = try store.client(episode.client)
            else { throw PracticeError.notFound }
            let words = try self.words(.barrierWords, of: barrier.described, in: store) ?? ""
            return ReferralForm.Answer(
                client: client, barrier: BarrierSeen(barrier: barrier, title: BarrierWords(sealed: words).title),
                resource: resource, today: try store.requirePractice().zone.day(of: chance.now()),
                staleDays: try limits(in: store).staleDays, consents: try consents(of: client.id, in: store))
        }
        try await noteRead(
            .readBarrier, by: actor, client: answer.client.id, episode: answer.barrier.barrier.episode)
        return answer
    }
}
