extension Fit {
    /// Fits a model to a table.
    public init(_ formula: Formula, to table: DataTable, options: FitOptions = FitOptions()) throws(MixedModelError) {
        try self.init(try ModelFrame(formula, table, weights: options.weights), options: options)
    }

    /// Fits a formula in lme4's notation.
    public init(_ formula: String, to table: DataTable, options: FitOptions = FitOptions()) throws(MixedModelError) {
        try self.init(try Formula(formula), to: table, options: options)
    }

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
        let (outcome, prepared) = try CriterionSearch.run(
            engine, model.criterion(options.method), from: start ?? starting.theta, curvature: starting.curvature,
            mostIterations: options.mostIterations, isCancelled: isCancelled)
        try self.init(
            frame, model: model, engine: engine, tier: tier, method: options.method, prepared: prepared,
            outcome: outcome)
    }

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
        convergence = Convergence(
            isConverged: outcome?.isConverged ?? true, iterations: outcome?.iterations ?? 0,
            evaluations: outcome?.evaluations ?? 1, slope: outcome?.slope ?? 0)
    }

    /// The criterion of a frame at fixed parameters, nothing optimised.
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
