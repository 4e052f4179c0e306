/// A fitted linear mixed model.
public struct Fit: Sendable {
    /// The rows and columns that were fitted.
    public let frame: ModelFrame
    /// What was maximised.
    public let method: FitMethod
    /// Which engine the criterion was worked out by.
    public let tier: Tier
    /// The relative covariance factors, in lme4's order: for each term the lower triangle by columns.
    public let theta: [Double]
    /// The residual standard deviation of a row of weight 1, in the response's unit.
    public let sigma: Double
    /// Minus twice the (restricted) log-likelihood.
    public let criterion: Double
    /// In the order of `frame.fixedNames`.
    public let coefficients: [Double]
    /// Of the fixed effects: a row and a column for each, in their order.
    public let covariance: Matrix
    /// How the search ended; looked at before anything else is believed.
    public internal(set) var convergence: Convergence

    let model: PreparedModel
    /// Theta of the prepared effects.
    let prepared: [Double]

    /// The formula that was fitted.
    public var formula: Formula { frame.formula }
    /// Of the coefficients, in their order.
    public var standardErrors: [Double] { covariance.diagonal.map { $0.squareRoot() } }
    /// Rows that were fitted, without those left out.
    public var rowCount: Int { frame.rowCount }
    /// The residual standard deviation of a row of mean weight, which prepared parameters are relative to.
    var preparedSigma: Double { sigma / model.weightRoot }

    /// How the search ended.
    public struct Convergence: Sendable, Hashable {
        /// Whether the search came to its end at a minimum.
        public let isConverged: Bool
        /// Steps of the search.
        public let iterations: Int
        /// How often the criterion was worked out.
        public let evaluations: Int
        /// The largest |derivative| of the criterion times |theta|.
        public let slope: Double
        /// By how much the criterion of another minimum is higher than this one's, where it is less than 2.
        public internal(set) var rival: Double?
    }
}
