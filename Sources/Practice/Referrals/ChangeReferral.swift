package import Clinic
package import FollowThrough

/// What was done or heard about a referral.
package struct ChangeReferral: Sendable {
    package typealias Result = Void
    package let referral: ReferralID
    package let change: ReferralChange
    /// By when something should be heard now; left out, the practice's usual days from today.
    package let hearBy: Day?
    package let note: String
    /// Made with the page, so that a form that is sent twice is one act.
    package let once: ID<ReferralAct>
    /// The last act that the page showed; `nil` where there was no page.
    package let base: ID<ReferralAct>?
    package init(
        referral: ReferralID, change: ReferralChange, hearBy: Day? = nil, note: String = "", once: ID<ReferralAct>,
        base: ID<ReferralAct>? = nil
    ) {
        self.base = base
        self.referral = referral
        self.change = change
        self.hearBy = hearBy
        self.note = note
        self.once = once
    }
}

extension PracticeService {
    package func perform(_ command: ChangeReferral, as actor: Actor) async throws(PracticeError) {
        try await write { store in
            guard let record = try store.referral(command.referral), let referral = record.referral else {
                throw PracticeError.notFound
            }
            try actor.require(AccessPolicy.mayWriteClinical, try store.ownership(of: record.episode))
            let today = try store.requirePractice().zone.day(of: chance.now())
            var checks = Checks()
            let words = checks.words(command.note, "note")
            if let day = command.hearBy { checks.hearBy(day, today: today) }
            try checks.done()
            if let held = record.acts.first(where: { $0.id == command.once }) {
                let told = try self.words(.referralNote, of: held.id, in: store) ?? ""
                guard held.change == command.change, told == words else { throw PracticeError.idTaken }
                return Announced((), [])
            }
            if let base = command.base, base != referral.standing.last?.id {
                throw PracticeError.conflict("conflict.referral-changed")
            }
            do throws(ReferralRefusal) { try ReferralRule.check(command.change, on: referral) } catch {
                throw PracticeError.conflict("conflict.\(error.rawValue)")
            }
            let waits = command.change.state?.isOpen ?? (command.change == .chased)
            let usual = today.adding(days: try limits(in: store).hearDays)
            let act = ReferralAct(
                id: command.once, referral: record.id, change: command.change,
                hearBy: waits ? command.hearBy ?? usual : nil, at: chance.now(), by: actor.personID)
            try keep(act, of: record, in: store)
            try keep(words, .referralNote, of: act.id, episode: record.episode, in: store)
            let client = try store.episode(record.episode)?.client
            try note(.changeReferral, by: actor.personID, client: client, episode: record.episode, in: store)
            return Announced((), [try judge(record.episode, in: store).announcement])
        }.announced(by: self)
    }
}
