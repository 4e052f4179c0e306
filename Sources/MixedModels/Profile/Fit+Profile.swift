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

    /// The profile interval of one parameter, by maximum likelihood whatever the fit was by.
    public func profileInterval(
        _ parameter: ProfiledParameter, level: Double = 0.95
    ) throws(MixedModelError) -> ProfileInterval {
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
            step = max(0.2 * estimate, 0.05 * fit.sigma)
            bounds = 0...Double.infinity
            profile = fit.profile(term: term, order: [place], correlation: false)
        case .correlation(let group, let effect, let other):
            let ((term, first), (_, second)) = (try fit.place(group, effect), try fit.place(group, other))
            guard first != second else { throw .unknownColumn(other) }
            let covariance = fit.effectCovariances[term].covariance
            estimate =
                covariance[first, second] / (covariance[first, first] * covariance[second, second]).squareRoot()
            guard estimate.isFinite else { throw .notAvailable("a variance is estimated as 0") }
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

    /// The criterion as a function of one held parameter of the random effects, or of sigma.
    private func profile(
        term: Int?, order first: [Int]?, correlation: Bool
    ) -> (Double) throws(MixedModelError) -> Double {
        { value throws(MixedModelError) in
            let orders = frame.terms.indices.map { index in
                let all = Array(0..<frame.terms[index].width)
                guard index == term, let first else { return all }
                return first + all.filter { !first.contains($0) }
            }
            let (engine, _) = try EngineChoice.engine(model, wanted: tier)
            var criterion = ProfileCriterion(model: model, engine: engine, orders: orders, held: nil)
            var start = criterion.parameters(self)
            var free = [Bool](repeating: true, count: start.count)
            var first = 1
            for index in 0..<(term ?? 0) { first += model.shape.terms[index].parameters }
            if let term {
                if correlation {
                    let width = model.shape.terms[term].width
                    criterion.held = (term, value)
                    free[first + 1] = false
                    start[first + width] = max(
                        1e-3 * sigma, effectCovariances[term].covariance[orders[term][1], orders[term][1]].squareRoot())
                    start[first + 1] = 0
                } else {
                    start[first] = value
                    free[first] = false
                }
            } else {
                start[0] = log(value)
                free[0] = false
            }
            // An estimate on the boundary is no place to search from.
            for (index, isDiagonal) in model.shape.isDiagonal.enumerated()
            where isDiagonal && free[index + 1] && abs(start[index + 1]) < 0.02 * sigma {
                start[index + 1] = 0.05 * sigma
            }
            let size = sigma * 0.3
            let curvature = start.enumerated().map { index, value in
                index == 0 ? 2 * Double(rowCount) : 10 / (max(size, abs(value)) * max(size, abs(value)))
            }
            let minimiser = Minimiser(evaluate: criterion.evaluate, tolerance: 1e-6)
            return try minimiser.run(from: start, free: free, curvature: curvature).point.value
        }
    }
}

/// Finds where a profile crosses its cutoff.
struct ProfileSearch {
    let estimate: Double
    let least: Double
    let cutoff: Double
    let bounds: ClosedRange<Double>

    /// The end of the interval in the direction of `step`, and whether it is the bound.
    func end(
        from step: Double, _ profile: (Double) throws(MixedModelError) -> Double
    ) throws(MixedModelError) -> (value: Double, isBoundary: Bool) {
        /// The signed root: nearly a straight line, so that few steps are needed.
        func root(_ value: Double) throws(MixedModelError) -> Double {
            max(0, try profile(value) - least).squareRoot() - cutoff.squareRoot()
        }
        let bound = step < 0 ? bounds.lowerBound : bounds.upperBound
        // At the very bound the criterion may not exist; a hair inside it does.
        let last = bound.isFinite ? bound - (bound - estimate) * 1e-6 : bound
        var (inside, insideRoot) = (estimate, -cutoff.squareRoot())
        var (outside, outsideRoot) = (estimate, insideRoot)
        var reach = step * 2
        for _ in 0..<40 {
            outside = inside + reach
            let isLast = step < 0 ? outside <= last : outside >= last
            if isLast { outside = last }
            outsideRoot = try root(outside)
            if outsideRoot >= 0 { break }
            if isLast { return (bound, true) }
            (inside, insideRoot) = (outside, outsideRoot)
            reach *= 1.5
        }
        guard outsideRoot >= 0 else { return (bound, true) }
        for _ in 0..<60 {
            if abs(outside - inside) <= 1e-7 * (abs(outside) + abs(step)) || abs(outsideRoot) < 1e-8 { break }
            var middle = inside + (outside - inside) * (-insideRoot) / (outsideRoot - insideRoot)
            let part = (middle - inside) / (outside - inside)
            if !(part > 0.02 && part < 0.98) { middle = inside + (outside - inside) * min(0.9, max(0.1, part)) }
            let value = try root(middle)
            if abs(value) < 1e-8 { return (middle, false) }
            if value < 0 { (inside, insideRoot) = (middle, value) } else { (outside, outsideRoot) = (middle, value) }
        }
        return (outside, false)
    }
}
