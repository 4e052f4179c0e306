/// Satterthwaite's degrees of freedom: how much the variance of a combination of fixed effects itself varies, from the
/// curvature of the criterion in theta and sigma.
public struct Satterthwaite: Sendable {
    /// The covariance of (theta, sigma), in prepared coordinates.
    private let parameterCovariance: Matrix
    /// The covariance of the fixed effects and its derivative in each of (theta, sigma).
    private let covariance: Matrix
    private let derivatives: [Matrix]

    public init(_ fit: Fit) throws(MixedModelError) {
        let (engine, _) = try EngineChoice.engine(fit.model, wanted: fit.tier)
        try self.init(fit, engine)
    }

    private init(_ fit: Fit, _ engine: some CriterionEngine) throws(MixedModelError) {
        let (model, shape) = (fit.model, fit.model.shape)
        let isRestricted = fit.method == .restricted
        let sigma = fit.sigma / model.scale
        let count = fit.prepared.count
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
        let map = model.triangleInverse
        for index in 0..<count {
            let step = 1e-3 * max(0.1, abs(fit.prepared[index]))
            // Two central differences, combined so that the error is of fourth order.
            var (gradients, inverses): ([[Double]], [Matrix]) = ([], [])
            for factor in [-2.0, -1, 1, 2] {
                var theta = fit.prepared
                theta[index] += factor * step
                let at = try slopes(theta)
                gradients.append(at.gradient)
                inverses.append(at.inverse)
            }
            for other in 0..<count {
                hessian[other, index] =
                    (8 * (gradients[2][other] - gradients[1][other]) - (gradients[3][other] - gradients[0][other]))
                    / (12 * step)
            }
            let change = (inverses[2] - inverses[1]) * 8 - (inverses[3] - inverses[0])
            derivatives.append(map * change * map.transposed * (fit.sigma * fit.sigma / (12 * step)))
        }
        let here = try slopes(fit.prepared)
        for index in 0..<count {
            hessian[index, count] = -2 * here.residual[index] / (sigma * sigma * sigma)
            hessian[count, index] = hessian[index, count]
        }
        hessian[count, count] = 4 * model.criterion(fit.method).degrees / (sigma * sigma)
        covariance = fit.covariance
        derivatives.append(fit.covariance * (2 / sigma))
        self.derivatives = derivatives
        parameterCovariance = Self.pseudoInverse(hessian.symmetrised) * 2
    }

    /// Directions in which the criterion is flat carry nothing, as in lmerTest.
    private static func pseudoInverse(_ matrix: Matrix) -> Matrix {
        let (values, vectors) = matrix.symmetricEigen
        let largest = values.first ?? 0
        var result = Matrix(rows: matrix.rows, columns: matrix.rows)
        for (index, value) in values.enumerated() where value > 1e-9 * largest {
            for column in 0..<matrix.rows {
                for row in 0..<matrix.rows {
                    result[row, column] += vectors[row, index] * vectors[column, index] / value
                }
            }
        }
        return result
    }

    /// - Parameter contrast: one weight for each fixed effect.
    public func degrees(_ contrast: [Double]) -> Double {
        guard contrast.count == covariance.rows else { return .nan }
        let variance = covariance.form(contrast)
        let gradient = derivatives.map { $0.form(contrast) }
        let spread = parameterCovariance.form(gradient)
        return spread > 0 ? 2 * variance * variance / spread : .infinity
    }
}
