package import Clinic

package typealias BarrierID = ID<Barrier>
package typealias OptionID = ID<BarrierOption>

/// One thing that was said or done about a barrier. Never changed; taking back is one more.
///
/// The words that belong to it are sealed and stand apart, under the act's id.
package struct BarrierAct: Hashable, Sendable {
    package let id: ID<BarrierAct>
    package let barrier: BarrierID
    package let change: BarrierChange
    package let at: Instant
    package let by: PersonID?

    package init(id: ID<BarrierAct>, barrier: BarrierID, change: BarrierChange, at: Instant, by: PersonID?) {
        self.id = id
        self.barrier = barrier
        self.change = change
        self.at = at
        self.by = by
    }

    /// The option that this act added, by its own id.
    package var option: OptionID { OptionID(high: id.high, low: id.low) }
}

package enum BarrierChange: Hashable, Sendable {
    case opened(BarrierNeeds)
    /// Other words or another kind; what was said before stays readable.
    case described(BarrierNeeds)
    /// A way out that was thought of; its id is the act's.
    case optionAdded
    case optionDropped(OptionID)
    /// The one to try, and from when.
    case trying(OptionID, from: Day)
    /// How the try went that is under way.
    case went(TryOutcome)
    /// Out of the way by itself, or by something that was not on the list.
    case solved
    /// Nobody works on it any more.
    case letGo
    case reopened
    /// Takes back the last act that stood.
    case undone(ID<BarrierAct>)
}

package enum TryOutcome: String, Hashable, Sendable, CaseIterable {
    case worked, partly
    case didNotWork = "did-not-work"
    case notTried = "not-tried"
}
