extension Fit {
    /// Whether some variance is estimated as 0 or some correlation as exactly 1 or -1.
    public var isSingular: Bool { zip(model.shape.isDiagonal, prepared).contains { $0 && abs($1) < 1e-4 } }

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

    /// Which variances the data do not tell apart; `nil` where they tell all, or where some are none anyway.
    func identification(_ parameters: Set<Int>) -> String? {
        guard !parameters.isEmpty, !isSingular else { return nil }
        var names: [String] = []
        var index = 0
        for term in frame.terms {
            for column in 0..<term.width {
                for row in column..<term.width {
                    defer { index += 1 }
                    guard parameters.contains(index) else { continue }
                    for place in Set([column, row]).sorted() {
                        let name = "\(term.effects[place]) in \(frame.groups[term.group].label)"
                        if !names.contains(name) { names.append(name) }
                    }
                }
            }
        }
        let twice = names.count == 1 ? ", which stands in the formula twice" : ""
        return "Not identified: the data do not tell apart the variances of \(names.joined(separator: ", "))\(twice); "
            + "other values fit as well."
    }

    /// The log-likelihood; restricted where the fit is by REML.
    public var logLikelihood: Double { -criterion / 2 }
    /// Fixed effects, theta and the residual variance.
    public var parameterCount: Int { coefficients.count + theta.count + 1 }
    public var aic: Double { criterion + 2 * Double(parameterCount) }
    public var bic: Double { criterion + Logarithm.of(Double(rowCount)) * Double(parameterCount) }
}
