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
        let (outcome, prepared) = try Self.search(engine, model, options, start, isCancelled)
        try self.init(
            frame, model: model, engine: engine, tier: tier, method: options.method, prepared: prepared,
            outcome: outcome)
    }

    private static func search(
        _ engine: some CriterionEngine, _ model: PreparedModel, _ options: FitOptions, _ start: [Double]?,
        _ isCancelled: @escaping () -> Bool
    ) throws(MixedModelError) -> (Minimiser.Outcome, [Double]) {
        let criterion = model.criterion(options.method)
        let shape = model.shape
        let minimiser = Minimiser(
            evaluate: { theta in
                guard engine.evaluate(shape.lambda(theta)) else { return nil }
                return (criterion.value(engine), criterion.gradient(engine))
            }, isCancelled: isCancelled, mostIterations: options.mostIterations)
        let starting = StartingValues.of(model)
        let outcome = try BoundarySearch(shape: shape, minimiser: minimiser).run(
            from: start ?? starting.theta, curvature: starting.curvature)
        let tidy = ModelShape.theta(
            of: shape.triangles(outcome.point.theta).map { triangle in
                let hasZero = triangle.diagonal.contains { $0 == 0 }
                return hasZero
                    ? (triangle * triangle.transposed).semidefiniteCholesky() : triangle.withPositiveDiagonal
            })
        return (outcome, tidy)
    }

    /// The fit at given parameters of the prepared effects.
    init(
        _ frame: ModelFrame, model: PreparedModel, engine: some CriterionEngine, tier: Tier, method: FitMethod,
        prepared: [Double], outcome: Minimiser.Outcome?
    ) throws(MixedModelError) {
        let criterion = model.criterion(method)
        guard engine.evaluate(model.shape.lambda(prepared)) else { throw .cannotEvaluate }
        self.frame = frame
        self.method = method
        self.tier = tier
        self.model = model
        self.prepared = prepared
        theta = model.theta(prepared: prepared)
        self.criterion = criterion.value(engine)
        sigma = (engine.residual / criterion.degrees).squareRoot() * model.scale
        coefficients = model.coefficients(engine.coefficients())
        let map = model.triangleInverse
        covariance = (map * engine.coefficientInverse() * map.transposed).symmetrised * (sigma * sigma)
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
        guard engine.evaluate(model.lambda(theta: theta)) else { throw .cannotEvaluate }
        return value(model.criterion(method), engine)
    }

    private static func value(_ criterion: ProfiledCriterion, _ engine: some CriterionEngine) -> Double {
        criterion.value(engine)
    }
}

/// Picks the tier that a model can be worked out by.
enum EngineChoice {
    static func engine(_ model: PreparedModel, wanted: Tier?) throws(MixedModelError) -> (any CriterionEngine, Tier) {
        return (try SparseEngine(model), .general)
    }
}
