/// A fitted linear mixed model.
public struct Fit: Sendable {
    public let frame: ModelFrame
    public let method: FitMethod
    /// Which engine the criterion was worked out by.
    public let tier: Tier
    /// The relative covariance factors, in lme4's order: for each term the lower triangle by columns.
    public let theta: [Double]
    /// The residual standard deviation of a row of weight 1.
    public let sigma: Double
    /// Minus twice the (restricted) log-likelihood.
    public let criterion: Double
    /// In the order of `frame.fixedNames`.
    public let coefficients: [Double]
    /// Of the fixed effects.
    public let covariance: Matrix
    public internal(set) var convergence: Convergence

    let model: PreparedModel
    /// Theta of the prepared effects.
    let prepared: [Double]

    public var formula: Formula { frame.formula }
    public var standardErrors: [Double] { covariance.diagonal.map { $0.squareRoot() } }
    public var rowCount: Int { frame.rowCount }
    /// The residual standard deviation of a row of mean weight, which prepared parameters are relative to.
    var preparedSigma: Double { sigma / model.weightRoot }

    /// How the search ended.
    public struct Convergence: Sendable, Hashable {
        public let isConverged: Bool
        public let iterations: Int
        public let evaluations: Int
        /// The largest |derivative| of the criterion times |theta|.
        public let slope: Double
        /// By how much the criterion of another minimum is higher than this one's, where it is less than 2.
        public internal(set) var rival: Double?
    }
}
