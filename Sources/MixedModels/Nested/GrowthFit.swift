/// A growth model fitted from sums.
public struct GrowthFit: Sendable {
    /// The model that was fitted.
    public let model: GrowthModel
    /// Which engine the criterion was worked out by.
    public let tier: Tier
    /// Names of the fixed effects that were kept.
    public let names: [String]
    /// Names of those left out as combinations of others.
    public let droppedNames: [String]
    /// Of the fixed effects that were kept, in the order of ``names`` and in the outcome's unit for one of theirs.
    public let coefficients: [Double]
    /// Of the coefficients: a row and a column for each, in their order.
    public let covariance: Matrix
    /// The relative covariance factor of intercept and slope of time between units (lower triangle by columns), then the
    /// relative standard deviation between clusters.
    public let theta: [Double]
    /// The residual standard deviation, in the outcome's unit.
    public let sigma: Double
    /// Minus twice the (restricted) log-likelihood.
    public let criterion: Double
    /// Observations of all units.
    public let rowCount: Int
    /// How the search ended.
    public let convergence: Fit.Convergence
    /// The effect of each cluster in the outcome's unit, by its number; 0 for one without observations.
    public let clusterEffects: [Double]
    /// The standard deviation of what is not known of each of them.
    public let clusterDeviations: [Double]

    /// The covariance over observations of the fixed effects' columns.
    public let columnCovariance: Matrix
    /// The mean of time over observations, and of its square.
    public let timeMoments: (mean: Double, square: Double)

    let prepared: [Double]
    /// The curvature of the criterion that the search found, for the next one.
    let inverseHessian: Matrix
    let timeMean: Double
    let timeSpread: Double
    let columns: [GrowthModel.Column]
    let outcomeReference: Double
    let covariateReference: Double
    let betweenOrigin: [Double]
    let clusterDeviation: [Double]

    /// Of the coefficients, in their order.
    public var standardErrors: [Double] { covariance.diagonal.map { $0.squareRoot() } }

    func coefficient(_ column: GrowthModel.Column) -> Double {
        columns.firstIndex(of: column).map { coefficients[$0] } ?? 0
    }
}

extension GrowthStatistics {
    /// Fits a growth model to the sums.
    ///
    /// - Parameters:
    ///   - model: which fixed effects it has, and by what it is fitted.
    ///   - previous: a fit of the same model to nearly the same sums, from which the search begins.
    ///   - tier: `nil` takes patterns where there are few of them; there is no third, which needs the observations.
    /// - Throws: `emptyData`, `oneLevel`, `tooFewRows` and the like for sums that carry no such model, `notAvailable`
    ///   for a tier that cannot be had, `cannotEvaluate` where numbers are beyond what can be worked with.
    public func fit(
        _ model: GrowthModel = GrowthModel(), from previous: GrowthFit? = nil, tier: Tier? = nil
    ) throws(MixedModelError) -> GrowthFit {
        try fit(model, from: previous, tier: tier, omitting: [])
    }

    /// - Parameter omitted: names of columns of the model that are left out.
    func fit(
        _ model: GrowthModel, from previous: GrowthFit?, tier: Tier?, omitting omitted: Set<String>
    ) throws(MixedModelError) -> GrowthFit {
        if tier == .general { throw .notAvailable("tier 3 needs the observations themselves") }
        if tier == .byPattern, gathered.isTooVaried { throw .notAvailable("there are too many patterns for tier 1") }
        let byPattern = tier == .byPattern || tier == nil && !gathered.isTooVaried
        var design = try GrowthDesign(self, model)
        if let previous, previous.model.hasTime == model.hasTime {
            // In the old scale of time, in which the curvature is known.
            design.timeMean = previous.timeMean
            design.timeSpread = previous.timeSpread
        }
        let wanted = design.columns.indices.filter { !omitted.contains(design.columns[$0].name) }
        (design.columns, design.places) = (wanted.map { design.columns[$0] }, wanted.map { design.places[$0] })
        guard !wanted.isEmpty else { throw .noFixedEffects }
        guard design.clusterCounts.count(where: { $0 > 0 }) > 1 else { throw .oneLevel(group: "cluster") }
        func build(_ design: GrowthDesign) -> NestedCells {
            byPattern ? design.patternCells(gathered) : design.unitCells(self)
        }
        let block = design.width * design.stride
        let held = byPattern ? gathered.patterns * block : units.count
        guard held * block <= Self.mostSums else {
            throw .tooLarge("\(wanted.count) fixed effects of \(units.count) units")
        }
        var cells = build(design)
        let kept = Self.independent(cells.corner)
        let dropped = design.columns.indices.filter { !kept.contains($0) }.map { design.columns[$0].name }
        if !dropped.isEmpty {
            design.columns = kept.map { design.columns[$0] }
            design.places = kept.map { design.places[$0] }
            cells = build(design)
        }
        try check(cells, Int(design.rowCount))
        return try GrowthFit(self, design, cells, byPattern ? .byPattern : .byGroup, dropped, previous)
    }

    /// Sums that a fit works on: 2 GB of them.
    private static let mostSums = 250_000_000

    private func check(_ cells: NestedCells, _ rows: Int) throws(MixedModelError) {
        let levels = cells.shape.factors[0].levels
        guard rows > cells.stride - 1 else { throw .tooFewRows(rows: rows, coefficients: cells.stride - 1) }
        guard levels > 1 else { throw .oneLevel(group: "unit") }
        guard levels < rows else { throw .asManyLevelsAsRows(group: "unit", levels: levels, rows: rows) }
        let effects = levels * cells.innerWidth
        guard effects < rows else { throw .tooManyParameters(group: "unit", effects: effects, rows: rows) }
        guard cells.outerLevels < levels else {
            throw .asManyLevelsAsRows(group: "cluster", levels: cells.outerLevels, rows: levels)
        }
        let last = cells.stride - 1
        let mean = cells.corner[last, 0] / Double(rows)
        guard cells.corner[last, last] - mean * mean * Double(rows) > 1e-13 * cells.corner[last, last] else {
            throw .constantResponse("outcome")
        }
    }

    /// Columns that are no combination of earlier ones.
    private static func independent(_ corner: Matrix) -> [Int] {
        var kept: [Int] = []
        for column in 0..<corner.rows - 1 {
            let scale = corner[column, column]
            guard scale > 0 else { continue }
            let trial = kept + [column]
            var part = Matrix(rows: trial.count, columns: trial.count)
            for first in trial.indices {
                for second in trial.indices {
                    let size = (corner[trial[first], trial[first]] * corner[trial[second], trial[second]]).squareRoot()
                    part[first, second] = corner[trial[first], trial[second]] / size
                }
            }
            if let factor = part.cholesky, factor[trial.count - 1, trial.count - 1] > 1e-5 { kept.append(column) }
        }
        return kept
    }
}
