import Foundation

/// What a grouped model came to, by REML.
public struct GroupedFit: Sendable {
    /// Of the fixed columns, in the order of the model.
    public let coefficients: [Double]
    /// Their covariance matrix, row-major.
    public let covariance: [Double]
    /// Of a row, in the response's unit squared; as the variances that follow.
    public let residualVariance: Double
    /// The covariance matrix of the groups' random effects, row-major.
    public let groupCovariance: [Double]
    /// Of the parents' intercepts; 0 where the model has none, as the next.
    public let parentVariance: Double
    /// Of the grandparents' intercepts.
    public let grandparentVariance: Double
    /// The relative covariance factor at the optimum.
    public let theta: [Double]
    /// -2 log of the restricted likelihood.
    public let criterion: Double
    /// Rows in all groups, by their weights.
    public let rows: Double
    /// Whether the search came to its end.
    public let converged: Bool
    /// The inverse curvature of the criterion, for a fit to nearly the same data.
    let inverse: [Double]

    /// The criterion's curvature grows with the data.
    fileprivate func inverse(for others: Double) -> [Double] { inverse.map { $0 * rows / max(1, others) } }

    /// With all variances so many times as large.
    func scaled(by factor: Double) -> GroupedFit {
        GroupedFit(
            coefficients: coefficients, covariance: covariance.map { $0 * factor },
            residualVariance: residualVariance * factor, groupCovariance: groupCovariance.map { $0 * factor },
            parentVariance: parentVariance * factor, grandparentVariance: grandparentVariance * factor, theta: theta,
            criterion: criterion, rows: rows, converged: converged, inverse: inverse)
    }

    /// Of the coefficients, in their order.
    public var standardErrors: [Double] {
        let p = coefficients.count
        return (0..<p).map { max(0, covariance[$0 * p + $0]).squareRoot() }
    }
}

extension GroupedModel {
    /// Fits the model by REML.
    ///
    /// - Parameters:
    ///   - weights: how often each group counts; empty for once. Whole numbers make a bootstrap over groups.
    ///   - near: a fit of nearly the same model to nearly the same data, from which a few steps are enough.
    ///   - tolerance: the step of a relative parameter at which the search ends.
    ///   - measuresCurvature: whether the curvature at the optimum is worked out from its surroundings, so that
    ///     ``step(_:weights:from:)`` is one of Newton's.
    /// - Returns: `nil` where the fixed part is not of full rank, there are fewer rows than parameters, the model names a
    ///   column that the products do not have, or the weights are not one number of at least 0 for each group.
    public func fit(
        _ products: GroupedProducts, weights: [Double] = [], near: GroupedFit? = nil, tolerance: Double = 1e-7,
        measuresCurvature: Bool = false
    ) -> GroupedFit? {
        guard fits(products, weights: weights) else { return nil }
        let criterion = GroupedCriterion(products, self, weights: weights)
        let first = (0..<parameters).map { place in
            place < triangle ? (isDiagonal(place) ? (place == 0 ? 1.0 : 0.3) : 0.0) : 0.3
        }
        let known = near?.theta.count == parameters ? near : nil
        let begin = known?.theta ?? first
        guard criterion.value(at: begin) != nil else { return nil }
        var minimiser = BoxMinimiser(lowest: lowest)
        minimiser.tolerance = tolerance
        let function = { criterion.value(at: $0)?.criterion ?? .infinity }
        var found = minimiser.minimise(
            from: begin, inverse: known.map { $0.inverse(for: criterion.rows) }, function)
        // Along a bent valley a search may come to its last step before it comes to the end.
        for _ in 0..<3 where !found.converged {
            let slope = minimiser.slope(at: found.point, function)
            guard let there = minimiser.newton(at: found.point, slope, function) else { break }
            let again = minimiser.minimise(from: found.point, inverse: there.inverse, function)
            if again.value <= found.value { found = again }
        }
        for other in edges(found.point) {
            let again = minimiser.minimise(from: other, function)
            let leeway = 1e-9 * max(1, abs(found.value))
            let isSettled = again.converged && !found.converged && again.value <= found.value + leeway
            if again.value < found.value - leeway || isSettled { found = again }
        }
        // A variance of none has a slope of none, so that a search ends there which began there or came by: what lies
        // beside it and where a search begins that knows nothing are tried too.
        for other in minimiser.beside(found, function) + (known == nil ? [] : [first])
        where found.point.indices.contains(where: { found.point[$0] <= lowest[$0] + 1e-6 }) {
            let again = minimiser.minimise(from: other, function)
            if again.value < found.value - 1e-9 * max(1, abs(found.value)) { found = again }
        }
        if measuresCurvature {
            found = settled(found, function)
            let slope = minimiser.slope(at: found.point, function)
            if let newton = minimiser.newton(at: found.point, slope, held: held(found.point), function) {
                found.inverse = newton.inverse
            }
        }
        guard let value = criterion.value(at: found.point) else { return nil }
        return result(value, found, rows: criterion.rows)
    }

    /// The parameters one step on from a fit of the same model to nearly the same data, such as all groups but some: what
    /// leaving out a set of groups in turn needs, at a fifth of the price of a search.
    ///
    /// - Parameter near: a fit that knows its curvature.
    /// - Returns: `nil` as for a fit.
    public func step(_ products: GroupedProducts, weights: [Double] = [], from near: GroupedFit) -> GroupedFit? {
        guard fits(products, weights: weights) else { return nil }
        let criterion = GroupedCriterion(products, self, weights: weights)
        guard near.theta.count == parameters, let begin = criterion.value(at: near.theta) else { return nil }
        let found = BoxMinimiser(lowest: lowest).step(
            from: near.theta, value: begin.criterion, inverse: near.inverse(for: criterion.rows)
        ) { criterion.value(at: $0)?.criterion ?? .infinity }
        guard let value = criterion.value(at: found.point) else { return nil }
        return result(value, found, rows: criterion.rows)
    }

    private var lowest: [Double] { (0..<parameters).map { isDiagonal($0) ? 0 : -.infinity } }

    /// The fit with these parameters, which need not be the best.
    func fit(at theta: [Double], _ criterion: GroupedCriterion) -> GroupedFit? {
        criterion.value(at: theta).map { value in
            result(
                value,
                BoxMinimiser.Found(point: theta, value: value.criterion, converged: false, iterations: 0, inverse: []),
                rows: criterion.rows)
        }
    }

    private func result(_ value: GroupedCriterion.Value, _ found: BoxMinimiser.Found, rows: Double) -> GroupedFit {
        let p = fixed.count
        let m = p + 1
        let variance = value.residual / (rows - Double(p))
        // factor = [L 0; l' r]: beta solves L' beta = l.
        var beta = [Double](repeating: 0, count: p)
        for row in stride(from: p - 1, through: 0, by: -1) {
            var sum = value.factor[p * m + row]
            for inner in (row + 1)..<max(p, row + 1) { sum -= value.factor[inner * m + row] * beta[inner] }
            beta[row] = sum / value.factor[row * m + row]
        }
        var inverse = [Double](repeating: 0, count: p * p)
        for column in 0..<p {
            for row in column..<p {
                var sum = row == column ? 1.0 : 0.0
                for inner in column..<row { sum -= value.factor[row * m + inner] * inverse[inner * p + column] }
                inverse[row * p + column] = sum / value.factor[row * m + row]
            }
        }
        var covariance = [Double](repeating: 0, count: p * p)
        for row in 0..<p {
            for column in 0..<p {
                var sum = 0.0
                for inner in max(row, column)..<p { sum += inverse[inner * p + row] * inverse[inner * p + column] }
                covariance[row * p + column] = sum * variance
            }
        }
        let q = random.count
        let lambda = GroupedCriterion.lower(found.point, q)
        var group = [Double](repeating: 0, count: q * q)
        for row in 0..<q {
            for column in 0..<q {
                for inner in 0...min(row, column) {
                    group[row * q + column] += lambda[row * q + inner] * lambda[column * q + inner] * variance
                }
            }
        }
        let above = found.point[triangle...].map { $0 * $0 * variance }
        return GroupedFit(
            coefficients: beta, covariance: covariance, residualVariance: variance, groupCovariance: group,
            parentVariance: hasParents ? above.first ?? 0 : 0,
            grandparentVariance: hasGrandparents ? above.last ?? 0 : 0, theta: found.point,
            criterion: value.criterion, rows: rows, converged: found.converged,
            inverse: found.inverse)
    }
}
