extension Fit {
    /// Whether some variance is estimated as 0 or some correlation as exactly 1 or -1.
    public var isSingular: Bool { zip(model.shape.isDiagonal, prepared).contains { $0 && abs($1) < 1e-4 } }

    /// What a reader of the fit should know, one sentence each; empty where there is nothing to say.
    public var notes: [String] {
        var notes: [String] = []
        if frame.droppedRows > 0 {
            notes.append(
                frame.droppedRows == 1
                    ? "1 row with missing values was left out."
                    : "\(frame.droppedRows) rows with missing values were left out.")
        }
        if !frame.droppedColumns.isEmpty {
            notes.append(
                "Dropped, being combinations of earlier columns: \(frame.droppedColumns.joined(separator: ", ")).")
        }
        notes += levelNotes
        notes += singularities
        if !convergence.isConverged {
            notes.append(
                "Not converged: after \(convergence.iterations) iterations the criterion still has slope \(convergence.slope)."
                    + (preparedSigma < 1e-3 * model.scale
                        ? " The residual is so small beside the response that rounding hides the minimum." : "")
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
