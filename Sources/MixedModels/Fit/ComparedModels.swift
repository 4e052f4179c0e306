/// Models side by side, all by maximum likelihood, each tested against the one before it.
public struct ComparedModels: Sendable {
    /// One model, and its test against the one before.
    public struct Row: Sendable {
        /// As the fit spells it.
        public let formula: String
        /// Coefficients, variances and covariances, the residual variance.
        public let parameters: Int
        /// Akaike's criterion: the deviance and twice the parameters; less is better.
        public let aic: Double
        /// Schwarz's criterion: the deviance and the parameters times the logarithm of the rows; less is better.
        public let bic: Double
        /// At its maximum.
        public let logLikelihood: Double
        /// Minus twice the log-likelihood, as lme4's `anova` has it.
        public var deviance: Double { -2 * logLikelihood }
        /// Against the row before; `nil` in the first.
        public let statistic: Double?
        /// Degrees of freedom of the test.
        public let degrees: Int?
        /// Conservative where a variance is tested, which cannot be below 0.
        public let p: Double?
    }

    /// The smaller model first.
    public let rows: [Row]

    /// Sets two fits side by side, in either order. Fits by REML are fitted again by maximum likelihood.
    ///
    /// - Throws: `notComparable` for fits of other rows, responses or weights, and where neither has more parameters.
    public init(_ one: Fit, _ other: Fit) throws(MixedModelError) {
        let (smaller, larger) = one.parameterCount <= other.parameterCount ? (one, other) : (other, one)
        let test = try LikelihoodRatio(smaller, against: larger)
        func row(_ fit: Fit, _ test: LikelihoodRatio?) throws(MixedModelError) -> Row {
            let full = try fit.byMaximumLikelihood()
            return Row(
                formula: fit.formula.description, parameters: full.parameterCount, aic: full.aic, bic: full.bic,
                logLikelihood: full.logLikelihood, statistic: test?.statistic, degrees: test?.degrees, p: test?.p)
        }
        rows = [try row(smaller, nil), try row(larger, test)]
    }
}
