/// One session as the model reads it.
package struct SessionPoint: Hashable, Sendable {
    /// Its place in the course of care, from 1; sessions without checks count too.
    package let ordinal: Int
    /// Points; which way is better is said with the question (``OutcomeDirection``).
    package let outcome: Double?
    /// Points; higher is better.
    package let alliance: Double?
    /// Its outcome says where the client began, and is not one of those that are explained.
    package let isIntake: Bool
    /// Whether it is known which came first, this one or others of the same day; else nothing follows from it or it from
    /// anything.
    package let isOrderKnown: Bool

    package init(
        ordinal: Int, outcome: Double?, alliance: Double?, isIntake: Bool = false, isOrderKnown: Bool = true
    ) {
        self.isOrderKnown = isOrderKnown
        self.ordinal = ordinal
        self.outcome = outcome
        self.alliance = alliance
        self.isIntake = isIntake
    }
}
