package import FollowThrough
package import Signs

/// Why a concern waits again after it was talked about, and what Today asks for.
package struct AgainAfterTalk: Hashable, Sendable {
    /// What came since, the most urgent first.
    package let signs: [Sign]
    package let act: NextAct

    package init(signs: [Sign], act: NextAct) { (self.signs, self.act) = (signs, act) }

    /// `nil` where it does not wait again.
    package init?(_ summary: ConcernSummary?, in standing: Standing) {
        guard let summary, summary.isAgain, standing.isOpen else { return nil }
        self.init(signs: summary.signs, act: summary.act(isAway: standing.troubles.speakOfAbsence))
    }
}
