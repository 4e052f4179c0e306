/// Which engine worked out the criterion.
public enum Tier: Int, Sendable, Hashable, Codable, CaseIterable {
    /// Groups with the same pattern of effects share one factor.
    case byPattern = 1
    /// One small block for each group.
    case byGroup = 2
    /// The blocked factor of any model.
    case general = 3
}

/// How a model is fitted.
public struct FitOptions: Sendable {
    /// REML or full maximum likelihood; REML is the default.
    public var method: FitMethod
    /// The column of prior weights.
    public var weights: String?
    /// `nil` lets the engine choose.
    public var tier: Tier?
    /// Steps after which the search ends as not converged.
    public var mostIterations: Int

    /// REML, without weights, by whichever engine suits.
    public init(
        method: FitMethod = .restricted, weights: String? = nil, tier: Tier? = nil, mostIterations: Int = 500
    ) {
        self.method = method
        self.weights = weights
        self.tier = tier
        self.mostIterations = mostIterations
    }
}
