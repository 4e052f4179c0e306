/// What the data say of one parent's random intercept, by a fit.
public struct ParentMode: Hashable, Sendable {
    /// The most likely value given data and estimates, in units of the response.
    public let value: Double
    /// The variance of the intercept given the data, the fixed effects taken as known: lme4's conditional variance.
    public let conditionalVariance: Double
    /// The same with what is not known of the fixed effects: the variance of the error of ``value``.
    public let predictionVariance: Double
    /// The part of what this parent's own rows alone would show that ``value`` keeps, 0 to 1.
    public let kept: Double
    /// Groups with rows at this parent, and these rows.
    public let groups: Int
    /// Rows with this parent.
    public let rows: Double
}

extension GroupedModel {
    /// The mode of each parent, by its number.
    ///
    /// - Parameters:
    ///   - products: those that the fit came from.
    ///   - fit: of this model.
    /// - Returns: `nil` where the model has no parents, has more than 10,000 intercepts above the groups, or cannot be
    ///   evaluated.
    public func parentModes(_ products: GroupedProducts, of fit: GroupedFit) -> [ParentMode]? {
        guard hasParents, fit.theta.count == parameters, fits(products), isHeldDense(products) else { return nil }
        let criterion = GroupedCriterion(products, self)
        let (system, _) = criterion.parentSystem(fit.theta)
        let solved = ParentSolution(system, criterion.scales(fit.theta), columns: criterion.columns.count)
        guard let solved else { return nil }
        let scale = fit.theta[triangle]
        let held = products.heldByParent(criterion.intercepts)
        return held.indices.map { parent in
            let (conditional, prediction) = solved.variances(of: parent)
            return ParentMode(
                value: scale * solved.solution[parent], conditionalVariance: conditional * fit.parentVariance,
                predictionVariance: prediction * fit.parentVariance, kept: min(1, max(0, 1 - conditional)),
                groups: held[parent].groups, rows: held[parent].rows)
        }
    }
}

extension GroupedProducts {
    /// For each parent how many groups have rows there, and how many rows.
    fileprivate func heldByParent(_ intercepts: InterceptsAbove) -> [(groups: Int, rows: Double)] {
        guard let of = intercepts.of.first, let count = intercepts.counts.first else { return [] }
        var held = [(groups: Int, rows: Double)](repeating: (0, 0), count: count)
        for group in 0..<groups {
            guard let crossing = crossings[group] else {
                held[of[parents[group]]].groups += 1
                held[of[parents[group]]].rows += sums[group * width * width]
                continue
            }
            let wide = width + crossing.parents.count
            for parent in Set(crossing.parents.map { of[$0] }) { held[parent].groups += 1 }
            for (place, parent) in crossing.parents.enumerated() {
                held[of[parent]].rows += crossing.sums[(width + place) * wide + width + place]
            }
        }
        return held
    }
}

/// The mixed-model equations of the intercepts above the groups and the fixed effects, the groups' own taken out.
private struct ParentSolution {
    /// The intercepts in units of their standard deviation, then the fixed effects.
    let solution: [Double]
    private let factor: [Double]
    private let intercepts: Int
    private let size: Int

    /// `nil` where the fixed part is not of full rank.
    init?(_ system: ParentSystem, _ scales: [Double], columns m: Int) {
        let intercepts = system.size
        let p = m - 1
        let size = intercepts + p
        var matrix = [Double](repeating: 0, count: size * size)
        var right = [Double](repeating: 0, count: size)
        for row in 0..<intercepts {
            for column in 0..<p {
                let across = scales[row] * system.across[row * m + column]
                matrix[row * size + intercepts + column] = across
                matrix[(intercepts + column) * size + row] = across
            }
            right[row] = scales[row] * system.across[row * m + p]
            for other in 0..<intercepts {
                matrix[row * size + other] = scales[row] * scales[other] * system.among[row * intercepts + other]
            }
        }
        for place in 0..<intercepts { matrix[place * size + place] += 1 }
        for row in 0..<p {
            for column in 0..<p {
                matrix[(intercepts + row) * size + intercepts + column] = system.total[row * m + column]
            }
            right[intercepts + row] = system.total[row * m + p]
        }
        guard let factor = GroupedCriterion.cholesky(matrix, size) else { return nil }
        for row in 0..<size {
            for inner in 0..<row { right[row] -= factor[row * size + inner] * right[inner] }
            right[row] /= factor[row * size + row]
        }
        for row in (0..<size).reversed() {
            for inner in (row + 1)..<max(size, row + 1) { right[row] -= factor[inner * size + row] * right[inner] }
            right[row] /= factor[row * size + row]
        }
        solution = right
        self.factor = factor
        self.intercepts = intercepts
        self.size = size
    }

    /// Relative to the intercept's own variance: the fixed effects taken as known, and with what is not known of them.
    func variances(of parent: Int) -> (conditional: Double, prediction: Double) {
        var column = [Double](repeating: 0, count: size)
        var (conditional, prediction) = (0.0, 0.0)
        for row in parent..<size {
            var sum = row == parent ? 1.0 : 0.0
            for inner in parent..<max(row, parent) { sum -= factor[row * size + inner] * column[inner] }
            column[row] = sum / factor[row * size + row]
            prediction += column[row] * column[row]
            if row < intercepts { conditional = prediction }
        }
        return (conditional, prediction)
    }
}
