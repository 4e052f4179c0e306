import Foundation

/// Which of the intercepts above the groups.
public enum InterceptLevel: Sendable, Hashable {
    /// Those of the groups' parents.
    case parents
    /// Those one level up.
    case grandparents
}

/// What the data say of the variance of one level of intercepts above the groups, by itself and not by the curvature
/// around its estimate: with few of them that is no guide.
///
/// Held against the model in which they are fixed effects, the residual sum of squares falls by a sum of independent
/// squares, each of which varies by the variance asked for and by a noise of its own; over these two it is a chi-squared,
/// whatever the design: groups of unequal size, nested or crossed (Harville and Fenech 1985, after Wald 1947). The ratios
/// of the other variances to the residual one are taken as they were found.
public struct InterceptVariance: Sendable {
    /// As it was estimated, in units of the response squared.
    public let value: Double
    /// By how much one of the intercepts, if it were a fixed effect, would vary by chance: the geometric mean over their
    /// independent contrasts, in units of the response squared.
    public let noise: Double
    /// How many independent contrasts tell of it: what is left of their number beside the fixed effects.
    public let contrasts: Int
    private let criterion: GroupedCriterion
    private let theta: [Double]
    private let place: Int
    private let residual: Double
    /// The residual sum of squares with the intercepts as fixed effects.
    private let least: Double

    fileprivate init?(_ criterion: GroupedCriterion, _ fit: GroupedFit, place: Int) {
        self.criterion = criterion
        self.place = place
        theta = fit.theta
        residual = fit.residualVariance
        value = fit.theta[place] * fit.theta[place] * residual
        let free = criterion.rows - Double(criterion.columns.count - 1)
        func logDeterminants(_ ratio: Double) -> (Double, residual: Double)? {
            guard let value = Self.value(criterion, fit.theta, place, ratio: ratio) else { return nil }
            return (
                value.criterion - free * (1 + log(2 * .pi * value.residual / free)), value.residual
            )
        }
        let far = 1e6 * fit.theta.reduce(1) { $0 + $1 * $1 }
        guard let none = logDeterminants(0), let most = logDeterminants(far), let beyond = logDeterminants(10 * far)
        else { return nil }
        // The sum of log(1 + ratio times information) over the contrasts: so many times the logarithm, far out.
        let found = (beyond.0 - most.0) / log(10)
        guard abs(found) < 1e9 else { return nil }
        contrasts = Int(found.rounded())
        guard residual > 0, contrasts > 0, abs(found - Double(contrasts)) < 0.01 else { return nil }
        noise = residual * exp(-(beyond.0 - none.0) / Double(contrasts)) * 10 * far
        least = beyond.residual
    }

    private static func value(
        _ criterion: GroupedCriterion, _ theta: [Double], _ place: Int, ratio: Double
    ) -> GroupedCriterion.Value? {
        var theta = theta
        theta[place] = ratio.squareRoot()
        return criterion.value(at: theta)
    }

    /// The interval with equal tails; it begins at 0 where the data do not tell the variance from none so.
    ///
    /// By chance alone the intercepts may lie closer together than chance lets them on average, in one case of forty so
    /// close that no variance at all would lie within. Closer than in one case of six they say no more of how much there
    /// may be at the most than in that case.
    ///
    /// - Parameters:
    ///   - degrees: by how many degrees of freedom the noise is known; infinity for one that is taken as known.
    ///   - coverage: above 0 and below 1.
    public func interval(degrees: Double, coverage: Double = 0.95) -> (low: Double, high: Double) {
        let law = FisherF(numerator: Double(contrasts), denominator: degrees)
        let (few, many) = (law.quantile((1 - coverage) / 2), law.quantile((1 + coverage) / 2))
        let (found, least) = (square(0), law.quantile(1 / 6))
        let upper = found < least ? ratio(where: few * found / least) : ratio(where: few)
        return (residual * ratio(where: many), residual * upper)
    }

    /// The mean square over the contrasts, in units of what it is expected to be where the variance is `ratio` times the
    /// residual one.
    private func square(_ ratio: Double) -> Double {
        guard let value = Self.value(criterion, theta, place, ratio: ratio) else { return 0 }
        return (value.residual - least) / residual / Double(contrasts)
    }

    /// The ratio to the residual variance at which the mean square is so much; 0 where it is less even there.
    private func ratio(where wanted: Double) -> Double {
        guard square(0) > wanted else { return 0 }
        var (low, high) = (0.0, max(value, noise) / residual)
        var steps = 0
        while square(high) > wanted, steps < 60 { (low, high, steps) = (high, 4 * high, steps + 1) }
        while high - low > 1e-7 * high, steps < 120 {
            steps += 1
            let middle = (low + high) / 2
            if square(middle) > wanted { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}

extension GroupedModel {
    /// What the data say of the variance of one level of intercepts.
    ///
    /// - Parameters:
    ///   - products: those that the fit came from.
    ///   - fit: of this model.
    /// - Returns: `nil` where the model has no intercepts of this level, or nothing tells them from the fixed effects.
    public func interceptVariance(
        of level: InterceptLevel, _ products: GroupedProducts, _ fit: GroupedFit
    ) -> InterceptVariance? {
        guard level == .parents ? hasParents : hasGrandparents, fit.theta.count == parameters, fits(products) else {
            return nil
        }
        return InterceptVariance(
            GroupedCriterion(products, self), fit, place: level == .parents ? triangle : parameters - 1)
    }

    /// The standard error of something that follows from the variances of a fit, by the curvature of the criterion: what
    /// is known of all of them together, the residual one among them.
    ///
    /// - Parameters:
    ///   - fit: one that measured its curvature. Of a variance that was estimated as none, nothing is taken to be unknown.
    ///   - quantity: of fits beside this one, in any unit; it should be smooth there.
    public func standardError(
        of quantity: (GroupedFit) -> Double, _ products: GroupedProducts, _ fit: GroupedFit
    ) -> Double? {
        guard fits(products) else { return nil }
        let (criterion, count) = (GroupedCriterion(products, self), parameters)
        guard fit.theta.count == count, fit.inverse.count == count * count else { return nil }
        var slopes = [Double](repeating: 0, count: count)
        let largest = fit.theta.reduce(0) { max($0, abs($1)) }
        for place in 0..<count where fit.inverse[place * count + place] > 0 {
            // A twentieth of the parameter's own standard error; where that is more than the parameters themselves, of
            // these, since beyond them no line is near.
            let width = min(0.05 * (2 * fit.inverse[place * count + place]).squareRoot(), 0.05 * max(0.2, largest))
            func beside(_ step: Double) -> (at: Double, quantity: Double)? {
                var theta = fit.theta
                theta[place] = isDiagonal(place) ? max(0, theta[place] + step) : theta[place] + step
                return self.fit(at: theta, criterion).map { (theta[place], quantity($0)) }
            }
            guard let low = beside(-width), let high = beside(width) else { return nil }
            slopes[place] = (high.quantity - low.quantity) / (high.at - low.at)
        }
        var square = 0.0
        for row in 0..<count {
            for column in 0..<count { square += 2 * slopes[row] * fit.inverse[row * count + column] * slopes[column] }
        }
        let free = fit.rows - Double(fixed.count)
        let factor = exp(0.01)
        let along = (quantity(fit.scaled(by: factor)) - quantity(fit.scaled(by: 1 / factor))) / 0.02
        square += along * along * 2 / free
        return square.isFinite ? max(0, square).squareRoot() : nil
    }
}
