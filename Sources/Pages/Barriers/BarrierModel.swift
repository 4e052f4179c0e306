package import Clinic
package import FollowThrough

/// A barrier as its page shows it.
package struct BarrierModel: Sendable {
    package let client: Client
    package let barrier: Barrier
    package let title: String
    package let words: String
    package let place: String
    /// In the order they were thought of.
    package let options: [OptionLine]
    /// What was said with an act, by its id.
    package let notes: [ID<BarrierAct>: String]
    package let referrals: [ReferralLine]
    package let matches: [MatchedResource]
    package let resourceCount: Int
    package let staleDays: Int
    package let since: CameOf
    package let attendance: BarrierAttendance?
    package let stocks: [Stock]
    package let given: [StockMove]
    package let people: [PersonID: String]
    package let isOwn: Bool
    package let mayWrite: Bool
    package let form: FormState
    /// What the concern is called that it came out of.
    package let concern: ConcernTitle?

    package init(
        client: Client, barrier: Barrier, title: String, words: String, place: String, options: [OptionLine],
        notes: [ID<BarrierAct>: String] = [:], referrals: [ReferralLine] = [], matches: [MatchedResource] = [],
        resourceCount: Int = 0, staleDays: Int = 90, since: CameOf, attendance: BarrierAttendance? = nil,
        stocks: [Stock] = [], given: [StockMove] = [], people: [PersonID: String] = [:], isOwn: Bool = true,
        mayWrite: Bool = true, form: FormState = FormState(), concern: ConcernTitle? = nil
    ) {
        self.concern = concern
        (self.client, self.barrier, self.title, self.words) = (client, barrier, title, words)
        (self.place, self.options, self.notes, self.referrals) = (place, options, notes, referrals)
        (self.matches, self.resourceCount, self.staleDays) = (matches, resourceCount, staleDays)
        (self.since, self.attendance, self.stocks, self.given) = (since, attendance, stocks, given)
        (self.people, self.isOwn, self.mayWrite, self.form) = (people, isOwn, mayWrite, form)
    }

    /// The id of the field by which something is given from that stock.
    package static func giving(from stock: StockID) -> String { "give-\(stock)" }
}

package struct OptionLine: Hashable, Sendable {
    package let option: BarrierOption
    package let what: String
    package let takes: String

    package init(option: BarrierOption, what: String, takes: String) {
        (self.option, self.what, self.takes) = (option, what, takes)
    }
}

package struct ReferralLine: Hashable, Sendable {
    package let referral: Referral
    package let resource: Resource

    package init(referral: Referral, resource: Resource) { (self.referral, self.resource) = (referral, resource) }

    /// The id of its part on the page of its barrier, which a tap within it leads back to.
    package static func place(of id: ReferralID) -> String { "referral-\(id)" }
}

/// Which barrier, for the lists beside other pages.
package struct BarrierLine: Hashable, Sendable {
    package let barrier: Barrier
    package let title: String

    package init(barrier: Barrier, title: String) { (self.barrier, self.title) = (barrier, title) }
}
