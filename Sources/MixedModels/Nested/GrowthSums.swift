/// Ten sums over the observations of one unit: all that a growth model needs of it. The covariate and the outcome are
/// whole numbers of steps (tenths, say), so their sums are exact and an observation can be taken out again.
public struct GrowthSums: Sendable, Hashable {
    /// Observations; the sums that follow are over them.
    public private(set) var count: Int32 = 0
    /// In the unit of time.
    public private(set) var time = 0.0
    /// In that unit squared.
    public private(set) var timeSquared = 0.0
    /// In steps.
    public private(set) var covariate: Int64 = 0
    /// In steps squared.
    public private(set) var covariateSquared: Int64 = 0
    /// In the unit of time times steps.
    public private(set) var timeCovariate = 0.0
    /// In steps.
    public private(set) var outcome: Int64 = 0
    /// In the unit of time times steps.
    public private(set) var timeOutcome = 0.0
    /// In steps squared.
    public private(set) var covariateOutcome: Int64 = 0
    /// In steps squared.
    public private(set) var outcomeSquared: Int64 = 0

    /// Of no observations.
    public init() {}

    /// One observation more; beyond 2,147,483,647 it is passed over.
    ///
    /// - Parameters:
    ///   - time: a finite number.
    ///   - covariate: in steps; as the outcome. Up to a million of either, and of observations, the sums are exact.
    @inline(__always)
    public mutating func add(time: Double, covariate: Int32, outcome: Int32) {
        guard count < .max else { return }
        change(1, time, covariate, outcome)
        count += 1
    }

    /// Takes out an observation that was added before.
    @inline(__always)
    public mutating func remove(time: Double, covariate: Int32, outcome: Int32) {
        guard count > 0 else { return }
        count -= 1
        if count == 0 {
            self = GrowthSums()
            return
        }
        change(-1, time, covariate, outcome)
    }

    @inline(__always)
    private mutating func change(_ sign: Int64, _ time: Double, _ covariate: Int32, _ outcome: Int32) {
        let (s, y) = (Int64(covariate), Int64(outcome))
        let signed = Double(sign) * time
        self.time += signed
        timeSquared += signed * time
        self.covariate &+= sign &* s
        covariateSquared &+= sign &* s &* s
        timeCovariate += signed * Double(covariate)
        self.outcome &+= sign &* y
        timeOutcome += signed * Double(outcome)
        covariateOutcome &+= sign &* s &* y
        outcomeSquared &+= sign &* y &* y
    }
}
