/// What a profile interval can be asked for.
public enum ProfiledParameter: Sendable, Hashable {
    case fixedEffect(String)
    /// The standard deviation of one effect between the levels of a group, named as in the variance components.
    case deviation(group: String, effect: String)
    case correlation(group: String, effect: String, other: String)
    /// The residual standard deviation.
    case sigma
}

/// An interval from the profile of the likelihood: the values that a likelihood-ratio test does not reject.
public struct ProfileInterval: Sendable, Hashable {
    /// What the interval is of.
    public let parameter: ProfiledParameter
    /// At the maximum of the likelihood.
    public let estimate: Double
    /// The bounds, in the unit of the estimate.
    public let lower: Double
    public let upper: Double
    /// Whether the search for an end stopped at the boundary (0, or a correlation of 1 or -1).
    public let lowerIsBoundary: Bool
    public let upperIsBoundary: Bool
}
