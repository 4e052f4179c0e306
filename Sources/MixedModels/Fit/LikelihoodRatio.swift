/// A likelihood-ratio test of one model against a larger one, both by maximum likelihood.
public struct LikelihoodRatio: Sendable, Hashable {
    /// By how much minus twice the log-likelihood falls, at least 0.
    public let statistic: Double
    /// How many parameters the larger model has more.
    public let degrees: Int
    /// By chi-squared; conservative where a variance is tested, which cannot be below 0.
    public let p: Double
    /// AIC of the smaller and of the larger model.
    public let aic: [Double]

    /// Tests a model against a larger one. Fits by REML are fitted again by maximum likelihood.
    ///
    /// - Throws: `notComparable` for fits of other rows, responses or weights, and where the second has no more
    ///   parameters.
    public init(_ smaller: Fit, against larger: Fit) throws(MixedModelError) {
        try Self.compare(smaller, larger)
        let (first, second) = (try smaller.byMaximumLikelihood(), try larger.byMaximumLikelihood())
        degrees = second.parameterCount - first.parameterCount
        guard degrees > 0 else { throw .notComparable("the second has no more parameters than the first") }
        statistic = max(0, first.criterion - second.criterion)
        p = ChiSquared(degrees: Double(degrees)).upperTail(statistic)
        aic = [first.aic, second.aic]
    }

    private static func compare(_ smaller: Fit, _ larger: Fit) throws(MixedModelError) {
        let (first, second) = (smaller.frame, larger.frame)
        if first.rows == second.rows, first.response == second.response {
            guard first.weights == second.weights else { throw .notComparable("their weights differ") }
            return
        }
        let labels = (smaller.formula.response.label, larger.formula.response.label)
        guard labels.0 == labels.1 else {
            throw .notComparable(
                "their responses differ, '\(labels.0)' and '\(labels.1)'; "
                    + "a likelihood-ratio test takes two models of the same response")
        }
        guard first.rows == second.rows else {
            throw .notComparable(
                "they were fitted to different rows, \(smaller.rowCount) and \(larger.rowCount) of them; "
                    + "leave out beforehand those in which either misses a value")
        }
        throw .notComparable("'\(labels.0)' has other values in one than in the other")
    }
}

extension Fit {
    /// The same model by maximum likelihood: itself where it was fitted so, else fitted again from its own estimates.
    public func byMaximumLikelihood() throws(MixedModelError) -> Fit {
        if method == .full { return self }
        return try Fit(frame, model: model, options: FitOptions(method: .full, tier: tier), start: searchStart)
    }

    /// The estimates, away from the boundary, as a place to start another search.
    var searchStart: [Double] {
        zip(prepared, model.shape.isDiagonal).map { $1 && abs($0) < 0.05 ? 0.05 : $0 }
    }
}
