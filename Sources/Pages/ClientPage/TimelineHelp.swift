package import Clinic
package import FollowThrough

/// What helped along the way, as the timeline tells it beside barriers.
package struct TimelineHelp: Sendable {
    /// What the options were that were tried, by the act that holds their words.
    package let options: [ID<BarrierAct>: String]
    package let given: [Given]
    package let referrals: [Referred]

    /// Handed out from a stock, and not taken back.
    package struct Given: Hashable, Sendable {
        package let move: StockMove
        package let stock: Stock

        package init(move: StockMove, stock: Stock) { (self.move, self.stock) = (move, stock) }
    }

    package struct Referred: Hashable, Sendable {
        package let referral: Referral
        /// Where it leads.
        package let name: String

        package init(referral: Referral, name: String) { (self.referral, self.name) = (referral, name) }
    }

    package init(options: [ID<BarrierAct>: String] = [:], given: [Given] = [], referrals: [Referred] = []) {
        (self.options, self.given, self.referrals) = (options, given, referrals)
    }
}
