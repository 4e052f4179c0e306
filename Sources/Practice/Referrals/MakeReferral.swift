package import Clinic
package import FollowThrough

/// The client agrees to be sent somewhere, and to what is told of them.
package struct MakeReferral: Sendable {
    package typealias Result = ReferralID
    package let episode: EpisodeID
    package let barrier: BarrierID?
    package let resource: ResourceID
    package let consent: ReferralConsent
    /// What is told besides; kept sealed.
    package let message: String
    /// By when it should have gone out.
    package let hearBy: Day?
    /// Made with the page; the referral's own id.
    package let once: ReferralID
    package init(
        episode: EpisodeID, barrier: BarrierID?, resource: ResourceID, consent: ReferralConsent, message: String,
        hearBy: Day? = nil, once: ReferralID
    ) {
        self.episode = episode
        self.barrier = barrier
        self.resource = resource
        self.consent = consent
        self.message = message
        self.hearBy = hearBy
        self.once = once
    }
}

extension PracticeService {
    package func perform(_ command: MakeReferral, as actor: Actor) async throws(PracticeError) -> ReferralID {
        try await write { store in
            try actor.require(AccessPolicy.mayWriteClinical, try store.ownership(of: command.episode))
            guard let episode = try store.episode(command.episode) else { throw PracticeError.notFound }
            let today = try store.requirePractice().zone.day(of: chance.now())
            let (message, consent) = try check(command, today: today)
            let first = ID<ReferralAct>(high: command.once.high, low: command.once.low)
            if let held = try store.referral(command.once) {
                let told = try words(.referralNote, of: first, in: store) ?? ""
                let isSame =
                    held.episode == episode.id && held.resource == command.resource
                    && held.acts.first?.change == .agreed(consent) && told == message
                guard isSame else { throw PracticeError.idTaken }
                return Announced(held.id, [])
            }
            try requireConsent(.sharing, of: episode.client, in: store)
            if episode.ending != nil { throw PracticeError.conflict("conflict.episode-ended") }
            guard let resource = try store.resource(command.resource) else { throw PracticeError.notFound }
            if resource.isClosed { throw PracticeError.conflict("conflict.resource-closed") }
            if let barrier = command.barrier {
                guard try store.barrier(barrier)?.episode == episode.id else { throw PracticeError.notFound }
            }
            let act = ReferralAct(
                id: first, referral: command.once, change: .agreed(consent), hearBy: command.hearBy ?? today,
                at: chance.now(), by: actor.personID)
            let record = ReferralRecord(
                id: command.once, episode: episode.id, barrier: command.barrier, resource: resource.id,
                version: resource.version.id, acts: [])
            try keep(act, of: record, in: store)
            try keep(message, .referralNote, of: act.id, episode: episode.id, in: store)
            try note(.makeReferral, by: actor.personID, client: episode.client, episode: episode.id, in: store)
            return Announced(command.once, [try judge(episode.id, in: store).announcement])
        }.announced(by: self)
    }

    func keep(_ act: ReferralAct, of record: ReferralRecord, in store: any StoreWriting) throws {
        guard
            let referral = Referral(
                id: record.id, episode: record.episode, barrier: record.barrier, resource: record.resource,
                version: record.version, acts: record.acts + [act])
        else { throw StoreError.corrupt("a referral without consent") }
        do { try store.add(act, after: referral) } catch StoreError.duplicate { throw PracticeError.idTaken }
    }

    private func check(_ command: MakeReferral, today: Day) throws -> (String, ReferralConsent) {
        var checks = Checks()
        let message = checks.words(command.message, "message")
        if command.consent.on > today {
            checks.add("consent-day", "problem.in-future")
        } else {
            checks.day(command.consent.on, from: today.adding(days: -366), to: today, "consent-day")
        }
        if command.consent.shares.isEmpty { checks.add("shares", "problem.choose-shared") }
        if !message.isEmpty, !command.consent.shares.contains(.message) {
            checks.add("shares", "problem.share-message")
        }
        if message.isEmpty, command.consent.shares.contains(.message) {
            checks.add("message", "problem.write-message")
        }
        if let day = command.hearBy { checks.hearBy(day, today: today) }
        try checks.done()
        return (message, command.consent)
    }
}

extension Checks {
    mutating func hearBy(_ day: Day, today: Day) {
        if day < today || day > today.adding(days: 366) { add("hear-by", "problem.day-ahead") }
    }
}
