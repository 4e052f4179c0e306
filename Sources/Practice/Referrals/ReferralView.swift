package import Clinic
package import FollowThrough

/// One referral with its letter and what came of it.
package struct ReferralView: Sendable {
    package let referral: ReferralID
    package init(referral: ReferralID) {
        self.referral = referral
    }

    package struct Answer: Sendable {
        package let practice: Practice
        package let today: Day
        package let client: Client
        package let referral: Referral
        package let resource: Resource
        /// What the directory said of it when the referral was made.
        package let version: ResourceVersion
        package let message: String
        /// What was noted with an act.
        package let notes: [ID<ReferralAct>: String]
        package let people: [PersonID: String]
        package let staleDays: Int
        package let hearDays: Int
        package let mayWrite: Bool
        package let consents: Consents
    }
}

extension PracticeService {
    package func answer(_ question: ReferralView, as actor: Actor) async throws(PracticeError) -> ReferralView.Answer {
        let answer = try await read { store in
            guard let record = try store.referral(question.referral), let referral = record.referral,
                let resource = try store.resource(record.resource)
            else { throw PracticeError.notFound }
            let ownership = try store.ownership(of: record.episode)
            try actor.require(AccessPolicy.mayReadClinical, ownership)
            guard let ownership, let episode = try store.episode(record.episode),
                let client = try store.client(episode.client)
            else { throw PracticeError.notFound }
            let practice = try store.requirePractice()
            var notes: [ID<ReferralAct>: String] = [:]
            for act in referral.standing { notes[act.id] = try shown(.referralNote, of: act.id, in: store) }
            let limits = try limits(in: store)
            return ReferralView.Answer(
                practice: practice, today: practice.zone.day(of: chance.now()), client: client, referral: referral,
                resource: resource, version: try store.resourceVersion(record.version) ?? resource.version,
                message: referral.standing.first.flatMap { notes[$0.id] } ?? "", notes: notes,
                people: try peopleNames(in: store), staleDays: limits.staleDays, hearDays: limits.hearDays,
                mayWrite: actor.allows(AccessPolicy.mayWriteClinical, ownership),
                consents: try consents(of: client.id, in: store))
        }
        try await noteRead(
            .readReferral, by: actor, client: answer.client.id, episode: answer.referral.episode)
        return answer
    }
}
