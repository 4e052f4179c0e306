extension Fit {
    /// Whether some variance is estimated as 0 or some correlation as exactly 1 or -1.
    public var isSingular: Bool { zip(model.shape.isDiagonal, prepared).contains { $0 && abs($1) < 1e-4 } }

    /// What a reader of the fit should know, one sentence each; empty where there is nothing to say.
    public var notes: [String] {
        var notes: [String] = []
        if frame.droppedRows > 0 {
            let shown = frame.missingColumns.prefix(10).map { "'\($0)'" }.joined(separator: ", ")
            let columns =
                shown.isEmpty ? "" : " in \(shown)\(frame.missingColumns.count > 10 ? " and others" : "")"
            notes.append(
                frame.droppedRows == 1
                    ? "1 row with missing values\(columns) was left out."
                    : "\(frame.droppedRows) rows with missing values\(columns) were left out.")
        }
        var dropped = frame.droppedColumns
        let response = frame.formula.response
        if frame.formula.terms.contains([response]), let place = dropped.firstIndex(of: response.label) {
            dropped.remove(at: place)
            notes.append("The response \(response.label) stands among its own predictors, too; it was left out there.")
        }
        if !dropped.isEmpty {
            notes.append("Dropped, being combinations of earlier columns: \(dropped.joined(separator: ", ")).")
        }
        notes += levelNotes
        notes += singularities
        if !convergence.isConverged {
            notes.append(
                "Not converged: after \(convergence.iterations) iterations the criterion still has slope "
                    + "\(NumberColumn.significant(convergence.slope, digits: 2)). "
                    + (preparedSigma < 1e-3 * model.scale
                        ? "The residual is so small beside the response that rounding hides the minimum."
                        : "Do not rely on these estimates: try fewer random effects, or predictors that are centred and scaled.")
            )
        } else if let rival = convergence.rival {
            notes.append(
                "Another minimum of the criterion is only \(NumberColumn.significant(rival, digits: 2)) higher, with other "
                    + "estimates: the data hardly tell which is right.")
        }
        return notes
    }

    /// The log-likelihood; restricted where the fit is by REML.
    public var logLikelihood: Double { -criterion / 2 }
    /// Fixed effects, theta and the residual variance.
    public var parameterCount: Int { coefficients.count + theta.count + 1 }
    /// Akaike's criterion, of the likelihood that was maximised: by REML, not between models of other fixed effects.
    public var aic: Double { criterion + 2 * Double(parameterCount) }
    /// Schwarz's criterion, with the number of rows.
    public var bic: Double { criterion + Logarithm.of(Double(rowCount)) * Double(parameterCount) }
}
