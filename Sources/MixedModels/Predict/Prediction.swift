/// What a fit expects of a row, and how surely.
public struct Prediction: Sendable, Hashable {
    /// The expected response, in its unit.
    public let value: Double
    /// The standard error of the expected value: fixed effects and the groups' effects being estimated.
    public let standardError: Double
    /// The standard deviation of a new response around it.
    public let deviation: Double

    /// Where the expected value lies, by the normal distribution; without bounds for a level that is not from 0 to 1.
    public func interval(level: Double = 0.95) -> ClosedRange<Double> { range(standardError, level) }
    /// Where a new response falls.
    public func responseInterval(level: Double = 0.95) -> ClosedRange<Double> { range(deviation, level) }

    private func range(_ deviation: Double, _ level: Double) -> ClosedRange<Double> {
        let reach = Normal.quantile(0.5 + level / 2) * deviation
        return reach.isFinite && reach >= 0 && value.isFinite
            ? value - reach...value + reach : -Double.infinity...Double.infinity
    }
}

/// Whose effects a prediction counts.
public enum PredictionScope: Sendable, Hashable {
    /// Known groups with their own effects, those that were not seen with 0 and the variance between groups. The table holds
    /// the columns of all groups.
    case groups
    /// Every row as one of groups that were not seen, with 0 and the variance between groups; the table need not hold their
    /// columns.
    case newGroups
    /// Fixed effects alone.
    case population
}

extension Fit {
    /// Predicts the rows of a table, in their order. The response may be absent.
    ///
    /// A row in which a value that is needed is missing has `nil`: of a fixed effect, a slope, an offset, and with the scope
    /// `groups` of a group too.
    /// - Throws: `unknownColumn` for a column that the table lacks, with the scope `groups` that of a group too;
    ///   `nonFinite` for an infinite value, as a fit does; `unknownLevel` for a category that the fit did not see.
    public func predict(
        _ table: DataTable, scope: PredictionScope = .groups
    ) throws(MixedModelError) -> [Prediction?] {
        let design = try PredictionDesign(self, table, scope)
        let engine = try engine()
        let modes = scope == .groups ? try conditionalModes() : []
        let covariances = effectCovariances.map(\.covariance)
        let back = model.triangleInverse.transposed
        let lambda = model.shape.lambda(prepared)
        return (0..<table.rowCount).map { row in
            guard design.isComplete[row] else { return nil }
            let fixed = design.fixed.map { $0[row] }
            var value = design.offset[row] + zip(fixed, coefficients).reduce(0) { $0 + $1.0 * $1.1 }
            var (known, between): ([(effect: Int, value: Double)], Double) = ([], 0)
            if scope != .population {
                for (index, term) in model.shape.terms.enumerated() {
                    let z = design.effects[index].map { $0[row] }
                    let level = design.levels[frame.terms[index].group][row]
                    guard level >= 0 else {
                        between += covariances[index].form(z)
                        continue
                    }
                    let own = modes[frame.terms[index].group].values[level]
                    for (effect, part) in z.enumerated() { value += part * own[term.offset + effect] }
                    known += spherical(index, term, z, level, lambda)
                }
            }
            let relative = engine.squaredLength(random: known, fixed: back.applied(to: fixed))
            let spread = relative * preparedSigma * preparedSigma + between
            return Prediction(
                value: value, standardError: spread.squareRoot(), deviation: (spread + sigma * sigma).squareRoot())
        }
    }

    /// One term's row of Z Lambda, in the engine's numbering.
    private func spherical(
        _ index: Int, _ term: ModelShape.Term, _ z: [Double], _ level: Int, _ lambda: [[Double]]
    ) -> [(effect: Int, value: Double)] {
        let scaled = model.inverseTransforms[index].transposed.applied(to: z)
        let width = model.shape.factors[term.factor].width
        var first = level * width
        for factor in 0..<term.factor {
            first += model.shape.factors[factor].levels * model.shape.factors[factor].width
        }
        return (0..<width).map { column in
            var value = 0.0
            for row in 0..<term.width { value += scaled[row] * lambda[term.factor][term.offset + row + column * width] }
            return (first + column, value)
        }
    }
}
