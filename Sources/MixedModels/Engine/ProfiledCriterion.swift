/// The criterion of lme4: minus twice the restricted (REML) or full (ML) log-likelihood, profiled over fixed effects and
/// residual variance.
struct ProfiledCriterion: Sendable {
    let isRestricted: Bool
    let rowCount: Int
    let coefficientCount: Int
    /// What prepared coordinates take off: the log of the response's scale, the log determinant of the fixed effects'
    /// triangle, and the sum of the log weights.
    let logScale: Double
    let logTriangle: Double
    let sumLogWeights: Double

    /// n - p for REML, n for ML.
    var degrees: Double { Double(isRestricted ? rowCount - coefficientCount : rowCount) }

    func value(_ engine: some CriterionEngine) -> Double {
        var determinant = engine.logDeterminantRandom
        if isRestricted { determinant += engine.logDeterminantFixed + 2 * logTriangle }
        let spread = Logarithm.of(2 * Double.pi * engine.residual / degrees) + 2 * logScale
        return determinant + degrees * (1 + spread) - sumLogWeights
    }

    /// The criterion's derivatives with respect to theta of the prepared effects.
    func gradient(_ engine: some CriterionEngine) -> [Double] {
        let parts = engine.gradient(includingFixed: isRestricted)
        let determinant = engine.shape.theta(parts.determinant)
        let residual = engine.shape.theta(parts.residual)
        let weight = degrees / engine.residual
        return zip(determinant, residual).map { $0 + weight * $1 }
    }
}

extension PreparedModel {
    func criterion(_ method: FitMethod) -> ProfiledCriterion {
        ProfiledCriterion(
            isRestricted: method == .restricted, rowCount: rowCount, coefficientCount: coefficientCount,
            logScale: Logarithm.of(scale), logTriangle: triangle.diagonal.reduce(0) { $0 + Logarithm.of(abs($1)) },
            sumLogWeights: sumLogWeights)
    }
}

/// What is maximised.
public enum FitMethod: String, Sendable, Hashable, Codable {
    /// Restricted maximum likelihood: variances without the loss of degrees of freedom to the fixed effects.
    case restricted = "REML"
    /// Maximum likelihood: for comparing models with other fixed effects.
    case full = "ML"
}
