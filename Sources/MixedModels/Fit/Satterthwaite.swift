/// Satterthwaite's degrees of freedom: how much the variance of a combination of fixed effects itself varies, from the
/// curvature of the criterion in theta and sigma.
public struct Satterthwaite: Sendable {
    /// The covariance of (theta, sigma), in prepared coordinates.
    private let parameterCovariance: Matrix
    /// The covariance of the fixed effects and its derivative in each of (theta, sigma).
    private let covariance: Matrix
    private let derivatives: [Matrix]
    /// Parameters of which the data tell only some combination, so that other values fit as well: places in theta, and the
    /// number of its elements for sigma.
    let unidentified: Set<Int>
    /// Numbers that are held at once: 2 GB of them.
    private static let mostHeld = 250_000_000

    /// Works out how surely the variances are known: the criterion is worked out two or four times for each of them.
    ///
    /// - Throws: `cannotEvaluate` for a fit at whose estimates there is no curvature; `notAvailable` where variances times
    ///   the square of the fixed effects are more than 250 million numbers.
    public init(_ fit: Fit) throws(MixedModelError) {
        let (engine, _) = try EngineChoice.engine(fit.model, wanted: fit.tier)
        try self.init(
            engine, fit.model.criterion(fit.method), prepared: fit.prepared, sigma: fit.preparedSigma / fit.model.scale,
            map: fit.model.triangleInverse, covariance: fit.covariance)
    }

    /// - Parameters:
    ///   - sigma: in the units of the engine's response.
    ///   - map: from the engine's fixed effects to those of the covariance.
    init(
        _ engine: some CriterionEngine, _ criterion: ProfiledCriterion, prepared: [Double], sigma: Double, map: Matrix,
        covariance: Matrix
    ) throws(MixedModelError) {
        let shape = engine.shape
        let isRestricted = criterion.isRestricted
        let count = prepared.count
        let here = engine.evaluate(shape.lambda(prepared)) ? engine.coefficientInverse() : Matrix(rows: 0, columns: 0)
        guard here.rows == covariance.rows, here.rows > 0 else { throw .cannotEvaluate }
        guard count + 1 <= Self.mostHeld / (here.rows * here.rows) else {
            throw .notAvailable("Satterthwaite's method for \(count) variances and \(here.rows) fixed effects")
        }
        // Covariance in the frame's units, from the engine's inverse: both are known here, so their ratio is the scale.
        let unit = (map * here * map.transposed)[0, 0]
        let variance = unit > 0 ? covariance[0, 0] / unit : 1
        func slopes(_ theta: [Double]) throws(MixedModelError) -> (
            gradient: [Double], residual: [Double], inverse: Matrix
        ) {
            guard engine.evaluate(shape.lambda(theta)) else { throw .cannotEvaluate }
            let parts = engine.gradient(includingFixed: isRestricted)
            let (determinant, residual) = (shape.theta(parts.determinant), shape.theta(parts.residual))
            let gradient = zip(determinant, residual).map { $0 + $1 / (sigma * sigma) }
            return (gradient, residual, engine.coefficientInverse())
        }
        var hessian = Matrix(rows: count + 1, columns: count + 1)
        var derivatives: [Matrix] = []
        // Central differences; two of them, combined to the fourth order, where evaluations are cheap.
        let weights: [(factor: Double, weight: Double)] =
            engine.isCostly
            ? [(-1, -0.5), (1, 0.5)] : [(-2, 1.0 / 12), (-1, -8.0 / 12), (1, 8.0 / 12), (2, -1.0 / 12)]
        let sizes = Self.sizes(prepared, shape)
        for index in 0..<count {
            let step = (engine.isCostly ? 1e-4 : 1e-3) * sizes[index]
            var change = Matrix(rows: here.rows, columns: here.rows)
            for (factor, weight) in weights {
                var theta = prepared
                theta[index] += factor * step
                let at = try slopes(theta)
                for other in 0..<count { hessian[other, index] += weight * at.gradient[other] / step }
                change = change + at.inverse * (weight / step)
            }
            derivatives.append(map * change * map.transposed * variance)
        }
        let last = try slopes(prepared)
        for index in 0..<count {
            hessian[index, count] = -2 * last.residual[index] / (sigma * sigma * sigma)
            hessian[count, index] = hessian[index, count]
        }
        hessian[count, count] = 4 * criterion.degrees / (sigma * sigma)
        self.covariance = covariance
        derivatives.append(covariance * (2 / sigma))
        self.derivatives = derivatives
        let curvature = Curvature(hessian, sizes: sizes + [sigma])
        parameterCovariance = curvature.inverse * 2
        // Of several effects without as many variances, the elements beside a 0 can be exchanged for others: that is no want
        // of data. The curvature in the others tells.
        let free = Self.free(prepared, shape) + [count]
        guard free.count <= count else {
            unidentified = curvature.flat
            return
        }
        var part = Matrix(rows: free.count, columns: free.count)
        for (column, from) in free.enumerated() {
            for (row, other) in free.enumerated() { part[row, column] = hessian[other, from] }
        }
        let flat = Curvature(part, sizes: free.map { (sizes + [sigma])[$0] }).flat
        unidentified = Set(flat.map { free[$0] })
    }

    /// The elements of theta outside the columns whose diagonal is 0, in terms of several effects.
    private static func free(_ theta: [Double], _ shape: ModelShape) -> [Int] {
        let isFree = shape.triangles(theta).flatMap { triangle -> [Bool] in
            (0..<triangle.columns).flatMap { column -> [Bool] in
                let isFree = triangle.rows == 1 || abs(triangle[column, column]) >= 1e-4
                return [Bool](repeating: isFree, count: triangle.rows - column)
            }
        }
        return isFree.indices.filter { isFree[$0] }
    }

    /// How large each element of theta is: where it stands beside others of its effect, what they leave of the effect.
    private static func sizes(_ theta: [Double], _ shape: ModelShape) -> [Double] {
        ModelShape.theta(
            of: shape.triangles(theta).map { triangle in
                var sizes = triangle
                for row in 0..<triangle.rows {
                    for column in 0..<triangle.columns { sizes[row, column] = max(0.1, abs(triangle[row, row])) }
                }
                return sizes
            })
    }

    /// Degrees of freedom of one combination of fixed effects.
    ///
    /// - Parameter contrast: one weight for each fixed effect, in the order of the fit.
    /// - Returns: above 0, up to infinity; not a number for another count of weights.
    public func degrees(_ contrast: [Double]) -> Double {
        guard contrast.count == covariance.rows else { return .nan }
        // Relative to the variance, the square of which need not be a number.
        let variance = covariance.form(contrast)
        let gradient = derivatives.map { $0.form(contrast) / variance }
        let spread = parameterCovariance.form(gradient)
        return spread > 0 ? 2 / spread : .infinity
    }
}
