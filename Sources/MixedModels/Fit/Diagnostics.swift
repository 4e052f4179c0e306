extension Fit {
    /// Whether some variance is estimated as 0 or some correlation as exactly 1 or -1.
    public var isSingular: Bool {
        zip(model.shape.isDiagonal, theta).contains { $0 && abs($1) < 1e-4 * max(1, largestTheta) * 1e-1 }
            || zip(model.shape.isDiagonal, prepared).contains { $0 && abs($1) < 1e-5 }
    }

    private var largestTheta: Double { theta.reduce(0) { max($0, abs($1)) } > 0 ? 1 : 0 }

    /// What a reader of the fit should know, one sentence each; empty where there is nothing to say.
    public var notes: [String] {
        var notes: [String] = []
        if frame.droppedRows > 0 {
            notes.append("\(frame.droppedRows) rows with missing values were left out.")
        }
        if !frame.droppedColumns.isEmpty {
            notes.append(
                "Dropped, being combinations of earlier columns: \(frame.droppedColumns.joined(separator: ", ")).")
        }
        for (group, effects, covariance) in effectCovariances {
            let triangle = covariance.semidefiniteCholesky(tolerance: 1e-9)
            for (index, effect) in effects.enumerated() where triangle[index, index] == 0 {
                notes.append(
                    covariance[index, index] <= 1e-12 * sigma * sigma
                        ? "Singular: the variance of \(effect) between levels of \(group) is estimated as 0."
                        : "Singular: \(effect) in \(group) is an exact combination of the effects before it (a correlation of 1 or -1)."
                )
            }
        }
        if !convergence.isConverged {
            notes.append(
                "Not converged: after \(convergence.iterations) iterations the criterion still has slope \(convergence.slope)."
            )
        }
        return notes
    }

    /// The log-likelihood; restricted where the fit is by REML.
    public var logLikelihood: Double { -criterion / 2 }
    /// Fixed effects, theta and the residual variance.
    public var parameterCount: Int { coefficients.count + theta.count + 1 }
    public var aic: Double { criterion + 2 * Double(parameterCount) }
    public var bic: Double { criterion + Logarithm.of(Double(rowCount)) * Double(parameterCount) }
}
