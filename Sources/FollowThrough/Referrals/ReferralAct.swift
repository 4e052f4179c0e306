package import Clinic

package typealias ReferralID = ID<Referral>

/// One thing that was done or heard about a referral. Never changed; taking back is one more.
package struct ReferralAct: Hashable, Sendable {
    package let id: ID<ReferralAct>
    package let referral: ReferralID
    package let change: ReferralChange
    /// The day by which something should be heard; after it the referral is chased. `nil` leaves it as it was.
    package let hearBy: Day?
    package let at: Instant
    package let by: PersonID?

    package init(
        id: ID<ReferralAct>, referral: ReferralID, change: ReferralChange, hearBy: Day? = nil, at: Instant,
        by: PersonID?
    ) {
        self.id = id
        self.referral = referral
        self.change = change
        self.hearBy = hearBy
        self.at = at
        self.by = by
    }
}

package enum ReferralChange: Hashable, Sendable {
    /// The client agrees to it, and to what is told of them.
    case agreed(ReferralConsent)
    case sent(SendingWay)
    /// They know of it, and it takes time.
    case waiting
    case accepted
    case used
    case didNotWorkOut
    /// Asked again, and nothing was heard yet.
    case chased
    case closed
    /// Takes back the last act that stood.
    case undone(ID<ReferralAct>)
}

package enum SendingWay: String, Hashable, Sendable, CaseIterable {
    /// The sheet was handed to the client or posted.
    case paper
    case email
    case telephone
}

/// Who agreed to what being told, and when. Without it nothing is sent.
package struct ReferralConsent: Hashable, Sendable {
    package let given: ConsentGiver
    package let on: Day
    package let shares: Set<SharedFact>

    package init(given: ConsentGiver, on: Day, shares: Set<SharedFact>) {
        self.given = given
        self.on = on
        self.shares = shares
    }
}

/// What a referral may tell of the client. Why they come is never among it.
package enum SharedFact: String, Hashable, Sendable, CaseIterable {
    case calledName = "called-name"
    case fullName = "full-name"
    case language
    case age
    /// What is written in the message.
    case message
}
