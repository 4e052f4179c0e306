extension Fit {
    /// Fits a model to a table.
    ///
    /// - Parameters:
    ///   - formula: what is fitted; the table has its columns.
    ///   - table: rows with a missing value are left out.
    ///   - options: by REML, unless they say otherwise.
    /// - Throws: what formula, columns or rows lack for a model, in words that name what to mend; see
    ///   ``MixedModelError``.
    public init(_ formula: Formula, to table: DataTable, options: FitOptions = FitOptions()) throws(MixedModelError) {
        try self.init(try ModelFrame(formula, table, weights: options.weights), options: options)
    }

    /// Fits a formula in lme4's notation.
    ///
    /// - Throws: `badFormula` with the character where it cannot be read; else as a formula of values.
    public init(_ formula: String, to table: DataTable, options: FitOptions = FitOptions()) throws(MixedModelError) {
        try self.init(try Formula(formula), to: table, options: options)
    }

    /// Fits a frame that is there; its weights count and not those of the options.
    ///
    /// - Throws: `noResidual`, `nothingLeft`, `beyondNumbers`, `tooLarge`, `notAvailable` for a tier that cannot be
    ///   had, and `cannotEvaluate`.
    public init(_ frame: ModelFrame, options: FitOptions = FitOptions()) throws(MixedModelError) {
        try self.init(frame, model: try PreparedModel(frame), options: options)
    }

    init(
        _ frame: ModelFrame, model: PreparedModel, options: FitOptions, start: [Double]? = nil,
        engine given: (any CriterionEngine)? = nil, isCancelled: @escaping () -> Bool = { false }
    ) throws(MixedModelError) {
        let (engine, tier): (any CriterionEngine, Tier)
        if let given {
            (engine, tier) = (given, options.tier ?? .general)
        } else {
            (engine, tier) = try EngineChoice.engine(model, wanted: options.tier)
        }
        let starting = StartingValues.of(model)
        var (outcome, prepared) = try CriterionSearch.run(
            engine, model.criterion(options.method), from: start ?? starting.theta, curvature: starting.curvature,
            mostIterations: options.mostIterations, isCancelled: isCancelled)
        var rival: Double?
        if start == nil, given == nil,
            let wider = try Self.lookedWider(model, options, engine, prepared, outcome, starting.curvature, isCancelled)
        {
            (prepared, outcome, rival) = (wider.theta, wider.outcome, wider.rival)
        }
        if given == nil, options.tier ?? .general == .general,
            let better = try Self.goneOn(model, options, engine, from: prepared, outcome, isCancelled)
        {
            try self.init(
                frame, model: model, engine: better.engine, tier: .general, method: options.method,
                prepared: better.found.theta, outcome: better.found.outcome)
        } else {
            try self.init(
                frame, model: model, engine: engine, tier: tier, method: options.method, prepared: prepared,
                outcome: outcome)
            convergence.rival = rival
        }
    }

    /// The lowest minimum of several searches, where they cost little and rounding does not hide what they would tell.
    private static func lookedWider(
        _ model: PreparedModel, _ options: FitOptions, _ engine: any CriterionEngine, _ prepared: [Double],
        _ outcome: Minimiser.Outcome, _ curvature: [Double], _ isCancelled: @escaping () -> Bool
    ) throws(MixedModelError) -> WiderSearch.Found? {
        guard WiderSearch.isCheap(engine, rowCount: model.rowCount), outcome.iterations < options.mostIterations,
            engine.evaluate(model.shape.lambda(prepared)), engine.residual > 1e-9 * Double(model.rowCount)
        else { return nil }
        let criterion = model.criterion(options.method)
        let first = WiderSearch.Found(theta: prepared, value: value(criterion, engine), outcome: outcome)
        // Where lme4 begins.
        let ones = model.shape.isDiagonal.map { $0 ? model.weightRoot : 0 }
        return try WiderSearch(
            engine: engine, criterion: criterion, curvature: curvature, rowCount: model.rowCount,
            starts: [model.prepared(theta: ones)], mostIterations: options.mostIterations, isCancelled: isCancelled
        ).run(from: first)
    }

    /// What a search comes to that has stalled, or has ended where cross-products no longer tell the criterion; `nil` where
    /// nothing of this is so, or where nothing is left to go on with.
    private static func goneOn(
        _ model: PreparedModel, _ options: FitOptions, _ engine: some CriterionEngine, from prepared: [Double],
        _ outcome: Minimiser.Outcome, _ isCancelled: @escaping () -> Bool
    ) throws(MixedModelError) -> (engine: SparseEngine, found: StalledSearch.Found)? {
        let rows = Double(model.rowCount)
        // Where it was worked out last is near enough to see that nothing is wrong.
        let mayBeBlurred = Self.rounding(rows: rows, share: engine.residual / rows) > 1e-8
        guard !outcome.isConverged || mayBeBlurred else { return nil }
        guard engine.evaluate(model.shape.lambda(prepared)), engine.residual > 1e-13 * rows else { return nil }
        let isBlurred = Self.rounding(rows: rows, share: engine.residual / rows) > 1e-4
        guard !outcome.isConverged || isBlurred, outcome.iterations < options.mostIterations else { return nil }
        let general = try SparseEngine(model)
        let search = StalledSearch(
            engine: general, criterion: model.criterion(options.method), mostIterations: options.mostIterations,
            isCancelled: isCancelled)
        return try search.run(from: prepared, outcome).map { (general, $0) }
    }

    /// By how much rounding may move the criterion, where so small a share of the response's variance is left.
    private static func rounding(rows: Double, share: Double) -> Double { 1e-16 * rows / share }

    /// The fit at given parameters of the prepared effects.
    init(
        _ frame: ModelFrame, model: PreparedModel, engine: some CriterionEngine, tier: Tier, method: FitMethod,
        prepared: [Double], outcome: Minimiser.Outcome?
    ) throws(MixedModelError) {
        let criterion = model.criterion(method)
        guard engine.evaluate(model.shape.lambda(prepared)) else {
            throw prepared.contains { abs($0) > 1e5 } ? .nothingLeft : .cannotEvaluate
        }
        // A residual is what is left of sums of squares about as large as the number of rows.
        guard engine.residual > 1e-13 * Double(model.rowCount) else { throw .nothingLeft }
        self.frame = frame
        self.method = method
        self.tier = tier
        self.model = model
        self.prepared = prepared
        theta = model.theta(prepared: prepared).map { $0 / model.weightRoot }
        self.criterion = criterion.value(engine)
        let own = (engine.residual / criterion.degrees).squareRoot() * model.scale
        sigma = own * model.weightRoot
        coefficients = model.coefficients(engine.coefficients())
        let map = model.triangleInverse
        covariance = (map * engine.coefficientInverse() * map.transposed).symmetrised * (own * own)
        // Squares of values beyond 1e154 or below 1e-154 are not numbers any more.
        guard (own * own).isNormal, (sigma * sigma).isNormal,
            covariance.diagonal.allSatisfy({ $0.isNormal && $0 > 0 })
        else {
            throw .beyondNumbers
        }
        // Where rounding hides a ten-thousandth of the criterion, nobody knows whether this is its minimum.
        let share = (own / model.scale) * (own / model.scale)
        let isTold = outcome == nil || Self.rounding(rows: Double(model.rowCount), share: share) < 1e-4
        convergence = Convergence(
            isConverged: isTold && outcome?.isConverged ?? true, iterations: outcome?.iterations ?? 0,
            evaluations: outcome?.evaluations ?? 1, slope: outcome?.slope ?? 0)
    }

    /// The criterion of a frame at fixed parameters, nothing optimised: what other software can be held beside.
    ///
    /// - Parameters:
    ///   - theta: in lme4's order, for each term the lower triangle by columns, relative to the residual deviation.
    ///   - tier: `nil` lets the engine choose.
    /// - Returns: minus twice the (restricted) log-likelihood.
    /// - Throws: `parameterCount` for another number of parameters; `cannotEvaluate` where there is no criterion at
    ///   these.
    public static func criterion(
        _ frame: ModelFrame, theta: [Double], method: FitMethod = .restricted, tier: Tier? = nil
    ) throws(MixedModelError) -> Double {
        let model = try PreparedModel(frame)
        guard theta.count == model.shape.parameterCount else {
            throw .parameterCount(expected: model.shape.parameterCount, given: theta.count)
        }
        let (engine, _) = try EngineChoice.engine(model, wanted: tier)
        guard engine.evaluate(model.lambda(theta: theta.map { $0 * model.weightRoot })) else { throw .cannotEvaluate }
        return value(model.criterion(method), engine)
    }

    private static func value(_ criterion: ProfiledCriterion, _ engine: some CriterionEngine) -> Double {
        criterion.value(engine)
    }
}
