internal import Foundation

extension Fit {
    /// All parameters that have profiles, in the order of the variance components and the fixed effects.
    public var profiledParameters: [ProfiledParameter] {
        var result: [ProfiledParameter] = []
        for (group, effects, _) in effectCovariances {
            for (index, effect) in effects.enumerated() {
                result.append(.deviation(group: group, effect: effect))
                for other in effects[(index + 1)...] {
                    result.append(.correlation(group: group, effect: effect, other: other))
                }
            }
        }
        return result + [.sigma] + frame.fixedNames.map { .fixedEffect($0) }
    }

    /// In the order of ``estimateNames``.
    var estimatedParameters: [ProfiledParameter] {
        frame.fixedNames.map { .fixedEffect($0) }
            + varianceComponents.map { row in
                guard let effect = row.term1 else { return .sigma }
                return row.term2.map { .correlation(group: row.group, effect: effect, other: $0) }
                    ?? .deviation(group: row.group, effect: effect)
            }
    }

    /// The profile interval of one parameter, by maximum likelihood whatever the fit was by: the model is fitted again
    /// at each value that is tried.
    ///
    /// - Parameters:
    ///   - parameter: one of ``profiledParameters``.
    ///   - level: above 0 and below 1.
    /// - Throws: `unknownColumn` for an effect or a group that the model does not have; `notAvailable` for another
    ///   level, and for a correlation where a variance is estimated as 0.
    public func profileInterval(
        _ parameter: ProfiledParameter, level: Double = 0.95
    ) throws(MixedModelError) -> ProfileInterval {
        guard level > 0, level < 1 else {
            throw .notAvailable("an interval of level \(level); it lies between 0 and 1")
        }
        let fit = try byMaximumLikelihood()
        let cutoff = ChiSquared(degrees: 1).quantile(level)
        let profile: (Double) throws(MixedModelError) -> Double
        let (estimate, step, bounds): (Double, Double, ClosedRange<Double>)
        switch parameter {
        case .fixedEffect(let name):
            guard let index = fit.frame.fixedNames.firstIndex(of: name) else { throw .unknownColumn(name) }
            estimate = fit.coefficients[index]
            step = fit.standardErrors[index]
            bounds = -Double.infinity...Double.infinity
            profile = { value throws(MixedModelError) in try fit.criterion(holding: index, at: value) }
        case .sigma:
            (estimate, step, bounds) = (fit.sigma, 0.1 * fit.sigma, 0...Double.infinity)
            profile = fit.profile(term: nil, order: nil, correlation: false)
        case .deviation(let group, let effect):
            let (term, place) = try fit.place(group, effect)
            let covariance = fit.effectCovariances[term].covariance
            estimate = covariance[place, place].squareRoot()
            step = 0.2 * fit.profileUnit(term, place)
            bounds = 0...Double.infinity
            profile = fit.profile(term: term, order: [place], correlation: false)
        case .correlation(let group, let effect, let other):
            let ((term, first), (_, second)) = (try fit.place(group, effect), try fit.place(group, other))
            guard first != second else { throw .unknownColumn(other) }
            let covariance = fit.effectCovariances[term].covariance
            estimate =
                covariance[first, second] / (covariance[first, first] * covariance[second, second]).squareRoot()
            guard estimate.isFinite else { throw .notAvailable("a correlation where a variance is estimated as 0") }
            (step, bounds) = (0.1, -1...1)
            profile = fit.profile(term: term, order: [first, second], correlation: true)
        }
        let search = ProfileSearch(estimate: estimate, least: fit.criterion, cutoff: cutoff, bounds: bounds)
        let (lower, lowerEnds) = try search.end(from: -step, profile)
        let (upper, upperEnds) = try search.end(from: step, profile)
        return ProfileInterval(
            parameter: parameter, estimate: estimate, lower: lower, upper: upper, lowerIsBoundary: lowerEnds,
            upperIsBoundary: upperEnds)
    }

    private func place(_ group: String, _ effect: String) throws(MixedModelError) -> (term: Int, effect: Int) {
        for (index, held) in effectCovariances.enumerated() where held.group == group {
            if let place = held.effects.firstIndex(of: effect) { return (index, place) }
        }
        throw .unknownColumn("\(effect) | \(group)")
    }

    /// The criterion with one fixed effect held.
    private func criterion(holding index: Int, at value: Double) throws(MixedModelError) -> Double {
        let kept = frame.fixed.indices.filter { $0 != index }
        let values = frame.fixedValues[index]
        let response = (0..<rowCount).map { frame.response[$0] - value * values[$0] }
        guard !kept.isEmpty else { return try criterionWithoutFixed(response) }
        let reduced = frame.keeping(fixed: kept).with(response: response)
        let model = try PreparedModel(reduced)
        return try Fit(
            reduced, model: model, options: FitOptions(method: .full, tier: tier), start: searchStart
        ).criterion
    }

    /// A model of which only random effects are left is one whose single column is held at 0, by way of a column that
    /// takes nothing from the likelihood: the profile over its coefficient at the value asked for.
    private func criterionWithoutFixed(_ response: [Double]) throws(MixedModelError) -> Double {
        var model = model
        try model.setBareResponse(response, offset: frame.offset)
        let system = SystemMatrix(model).withoutFixed
        let engine = SparseEngine(system, try SparsePattern(system))
        let criterion = ProfiledCriterion(
            isRestricted: false, rowCount: rowCount, coefficientCount: 0, logScale: model.criterion(.full).logScale,
            logTriangle: 0, sumLogWeights: model.sumLogWeights)
        let starting = StartingValues.of(model)
        let (outcome, _) = try CriterionSearch.run(engine, criterion, from: searchStart, curvature: starting.curvature)
        return outcome.point.value
    }

    /// What the standard deviation of an effect is measured in where it is profiled: its estimate, or what is little
    /// beside the residual where it is estimated as less.
    func profileUnit(_ term: Int, _ effect: Int) -> Double {
        let estimate = effectCovariances[term].covariance[effect, effect].squareRoot()
        return max(estimate, 0.1 * preparedSigma / model.transforms[term][effect, effect])
    }

    /// The criterion as a function of one held parameter of the random effects, or of sigma.
    private func profile(
        term: Int?, order first: [Int]?, correlation: Bool
    ) -> (Double) throws(MixedModelError) -> Double {
        let orders = frame.terms.indices.map { index in
            let all = Array(0..<frame.terms[index].width)
            guard index == term, let first else { return all }
            return first + all.filter { !first.contains($0) }
        }
        return { value throws(MixedModelError) in
            let (engine, _) = try EngineChoice.engine(model, wanted: tier)
            let criterion = ProfileCriterion(
                self, engine: engine, orders: orders, held: correlation ? term.map { ($0, value) } : nil)
            var start = criterion.parameters(self)
            var free = [Bool](repeating: true, count: start.count)
            var first = 1
            for index in 0..<(term ?? 0) { first += model.shape.terms[index].parameters }
            // An estimate on the boundary is no place to search from.
            for (index, isDiagonal) in model.shape.isDiagonal.enumerated()
            where isDiagonal && abs(start[index + 1]) < 0.05 { start[index + 1] = 0.1 }
            if let term {
                if correlation {
                    free[first + 1] = false
                } else {
                    start[first] = value / criterion.units[term][0]
                    free[first] = false
                }
            } else {
                start[0] = log(value / sigma)
                free[0] = false
            }
            let curvature = start.indices.map { $0 == 0 ? 2 * Double(rowCount) : 10 }
            let minimiser = Minimiser(evaluate: criterion.evaluate, tolerance: 1e-6)
            return try minimiser.run(from: start, free: free, curvature: curvature).point.value
        }
    }
}
