/// What a profile interval can be asked for.
public enum ProfiledParameter: Sendable, Hashable {
    /// A coefficient, by its name.
    case fixedEffect(String)
    /// The standard deviation of one effect between the levels of a group, named as in the variance components.
    case deviation(group: String, effect: String)
    /// Between two effects of one term, from -1 to 1.
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
    /// Its lower end, in the unit of the estimate.
    public let lower: Double
    /// Its upper end.
    public let upper: Double
    /// Whether the search for the lower end stopped at the boundary: 0, or a correlation of -1.
    public let lowerIsBoundary: Bool
    /// Whether that for the upper end did: a correlation of 1.
    public let upperIsBoundary: Bool
}
