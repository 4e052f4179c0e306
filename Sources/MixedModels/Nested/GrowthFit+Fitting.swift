extension GrowthFit {
    init(
        _ statistics: GrowthStatistics, _ design: GrowthDesign, _ cells: NestedCells, _ tier: Tier, _ dropped: [String],
        _ previous: GrowthFit?
    ) throws(MixedModelError) {
        let engine = NestedEngine(cells)
        let shape = cells.shape
        let criterion = Self.criterion(design, cells)
        let transform = Self.transform(design)
        var start = design.width == 2 ? [1, 0, 0.4, 0.5] : [1, 0.5]
        var inverse: Matrix?
        if let previous, previous.model.hasTime == design.model.hasTime {
            start = previous.prepared
            let isInside = start.indices.allSatisfy { !shape.isDiagonal[$0] || abs(start[$0]) > 1e-3 }
            if isInside { inverse = previous.inverseHessian }
            for index in start.indices where shape.isDiagonal[index] { start[index] = max(start[index], 0.02) }
        }
        var curvature = [Double](repeating: 0, count: shape.parameterCount)
        shape.forEachParameter { index, term, row, _ in
            let size = max(0.2, abs(start[index]), row > 0 ? 0.3 : 0)
            curvature[index] = Double(shape.factors[term.factor].levels) / (size * size)
        }
        let (outcome, prepared) = try CriterionSearch.run(
            engine, criterion, from: start, curvature: curvature, inverse: inverse)
        guard engine.evaluate(shape.lambda(prepared)) else { throw .cannotEvaluate }
        let residual = engine.residual
        guard residual > 0 else { throw .noResidual }
        self.model = design.model
        self.tier = tier
        names = design.columns.map(\.name)
        droppedNames = dropped
        columns = design.columns
        sigma = (residual / criterion.degrees).squareRoot()
        self.criterion = criterion.value(engine)
        self.prepared = prepared
        inverseHessian = outcome.inverseHessian
        timeMean = design.timeMean
        timeSpread = design.timeSpread
        outcomeReference = Double(statistics.outcomeReference) * statistics.step
        covariateReference = Double(statistics.covariateReference) * statistics.step
        let raw = engine.coefficients()
        coefficients = [raw[0] + outcomeReference] + raw.dropFirst()
        covariance = engine.coefficientInverse() * (sigma * sigma)
        rowCount = Int(design.rowCount)
        convergence = Fit.Convergence(
            isConverged: outcome.isConverged, iterations: outcome.iterations, evaluations: outcome.evaluations,
            slope: outcome.slope)
        columnCovariance = Self.spread(cells.corner, design.rowCount)
        let spread = design.timeSpread
        let gram = cells.patternCount.indices.reduce(into: [0.0, 0.0]) { sums, pattern in
            guard design.width == 2 else { return }
            sums[0] += cells.patternCount[pattern] * cells.gram[4 * pattern + 1] / design.rowCount
            sums[1] += cells.patternCount[pattern] * cells.gram[4 * pattern + 3] / design.rowCount
        }
        let mean = design.timeMean + spread * gram[0]
        timeMoments = (mean, spread * spread * (gram[1] - gram[0] * gram[0]) + mean * mean)
        betweenOrigin = design.betweenOrigin
        clusterDeviation = design.clusterDeviation
        theta = ModelShape.theta(
            of: [Self.carried(shape.triangles(prepared)[0], transform)] + shape.triangles(prepared).dropFirst())
        let used = design.betweenOrigin.indices.filter { design.clusterCounts[$0] > 0 }
        let outer = engine.outerEffects()
        var effects = [Double](repeating: 0, count: statistics.clusters)
        let unknown = (theta.last ?? 0) * sigma
        var deviations = [Double](repeating: unknown, count: statistics.clusters)
        for (level, cluster) in used.enumerated() {
            effects[cluster] = outer[level].effect
            deviations[cluster] = outer[level].spread.squareRoot() * sigma
        }
        clusterEffects = effects
        clusterDeviations = deviations
    }

    /// The covariance of columns from their cross-products, of which the first is the intercept.
    private static func spread(_ corner: Matrix, _ rows: Double) -> Matrix {
        let count = corner.rows - 1
        var result = Matrix(rows: count, columns: count)
        for column in 0..<count {
            for row in 0..<count {
                result[row, column] = (corner[row, column] - corner[row, 0] * corner[column, 0] / rows) / (rows - 1)
            }
        }
        return result
    }

    static func criterion(_ design: GrowthDesign, _ cells: NestedCells) -> ProfiledCriterion {
        ProfiledCriterion(
            isRestricted: design.model.method == .restricted, rowCount: Int(design.rowCount),
            coefficientCount: cells.stride - 1, logScale: 0, logTriangle: 0, sumLogWeights: 0)
    }

    /// The upper triangle T with (1, time) = (1, scaled time) T.
    static func transform(_ design: GrowthDesign) -> Matrix {
        guard design.width == 2 else { return .identity(1) }
        return Matrix(rows: 2, columns: 2, values: [1, 0, design.timeMean, design.timeSpread])
    }

    private static func carried(_ triangle: Matrix, _ transform: Matrix) -> Matrix {
        let factor = EffectScaling.inverse(transform) * triangle
        return factor.isLower ? factor.withPositiveDiagonal : (factor * factor.transposed).semidefiniteCholesky()
    }

    /// Fixed effects with standard errors, Satterthwaite's degrees of freedom and p-values.
    ///
    /// - Parameter statistics: those that the fit came from.
    /// - Throws: `notAvailable` for sums that do not have the columns of the fit.
    public func coefficientTable(_ statistics: GrowthStatistics) throws(MixedModelError) -> [CoefficientTest] {
        var design = try GrowthDesign(statistics, model)
        design.timeMean = timeMean
        design.timeSpread = timeSpread
        let indices = design.columns.indices.filter { columns.contains(design.columns[$0]) }
        guard indices.count == columns.count else {
            throw .notAvailable("these sums do not have the columns of the fit")
        }
        design.places = indices.map { design.places[$0] }
        design.columns = columns
        let cells =
            tier == .byPattern && !statistics.gathered.isTooVaried
            ? design.patternCells(statistics.gathered) : design.unitCells(statistics)
        let approximation = try Satterthwaite(
            NestedEngine(cells), Self.criterion(design, cells), prepared: prepared, sigma: sigma,
            map: .identity(columns.count), covariance: covariance)
        return names.indices.map { index in
            CoefficientTest(
                term: names[index], estimate: coefficients[index], standardError: standardErrors[index],
                degrees: approximation.degrees(names.indices.map { $0 == index ? 1 : 0 }))
        }
    }

    /// The criterion at fixed parameters, nothing optimised: what a fit is checked by.
    ///
    /// - Parameters:
    ///   - theta: as ``theta``, four numbers with a slope of time and two without.
    ///   - tier: the first or the second.
    /// - Throws: `parameterCount` for another number of parameters, `notAvailable` where patterns are too many for the
    ///   first tier, `cannotEvaluate` where there is no criterion at these.
    public static func criterion(
        _ statistics: GrowthStatistics, _ model: GrowthModel, theta: [Double], tier: Tier = .byPattern
    ) throws(MixedModelError) -> Double {
        let design = try GrowthDesign(statistics, model)
        guard tier != .general else { throw .notAvailable("tier 3 needs the observations themselves") }
        guard tier == .byGroup || !statistics.gathered.isTooVaried else {
            throw .notAvailable("there are too many patterns for tier 1")
        }
        let cells = tier == .byGroup ? design.unitCells(statistics) : design.patternCells(statistics.gathered)
        guard theta.count == cells.shape.parameterCount else {
            throw .parameterCount(expected: cells.shape.parameterCount, given: theta.count)
        }
        let engine = NestedEngine(cells)
        var blocks = cells.shape.lambda(theta)
        blocks[0] = (transform(design) * cells.shape.triangles(theta)[0]).values
        guard engine.evaluate(blocks) else { throw .cannotEvaluate }
        return criterion(design, cells).value(engine)
    }
}

extension NestedEngine {
    /// Each outer level's effect and its relative variance given the fixed effects, for one outer effect.
    func outerEffects() -> [(effect: Double, spread: Double)] {
        let weight = coefficients().map { -$0 } + [1]
        let none = Matrix(rows: coefficientCount, columns: coefficientCount)
        var (left, right) = ([0.0], [0.0])
        return (0..<cells.outerLevels).map { level in
            let state = outerState(level, none, weight, &left, &right)
            return (state.effects[0], max(0, state.spread[0, 0]))
        }
    }
}
