extension FitDocument {
    /// The summary, in lines.
    public var summary: String {
        var lines = [
            "Linear mixed model fit by " + (fit.method == .restricted ? "REML" : "maximum likelihood"),
            "Formula: \(ShownName.escaped(fit.formula.description))", "",
        ]
        let name = fit.method == .restricted ? "REML criterion at convergence" : "-2 log-likelihood"
        lines.append("\(name): \(Self.decimal(fit.criterion, 4))")
        lines.append(
            "AIC \(Self.decimal(fit.aic, 2))   BIC \(Self.decimal(fit.bic, 2))   logLik "
                + "\(Self.decimal(fit.logLikelihood, 2))")
        lines += ["", "Scaled residuals:"]
        lines += Self.table(
            ["Min", "1Q", "Median", "3Q", "Max"], left: 0, [residuals.all.map { Self.decimal($0, 4) }])
        lines += ["", "Random effects:"]
        lines += Self.table(
            ["Group", "Name", "Variance", "Std.Dev."] + correlationHeads, left: 2, randomRows)
        let groups = fit.frame.groupsInOrder.map { "\(ShownName.of($0.label)), \($0.levels.count)" }
            .joined(separator: "; ")
        lines.append("Number of obs: \(fit.rowCount); groups: \(groups)")
        lines += ["", "Fixed effects:"]
        lines += Self.table(["", "Estimate", "Std. Error", "df", "t value", "Pr(>|t|)"], left: 1, fixedRows)
        let references = fit.frame.references.map { "\(ShownName.of($0.variable)) = \(ShownName.of($0.level))" }
        if !references.isEmpty { lines.append("Reference: " + references.joined(separator: "; ")) }
        lines.append(
            degrees == .satterthwaite
                ? "Degrees of freedom by Satterthwaite's method."
                : "Standard errors and degrees of freedom by Kenward and Roger's method.")
        lines += correlationLines
        if let intervals { lines += [""] + Self.lines(intervals) }
        if let comparison { lines += [""] + Self.lines(comparison) }
        if !notes.isEmpty { lines += [""] + notes.map(ShownName.escaped) }
        lines += ["", ending]
        return lines.joined(separator: "\n")
    }

    private var ending: String {
        let convergence = fit.convergence
        let settled = convergence.isConverged ? "Converged" : "Not converged"
        return "\(settled) in \(convergence.iterations) iterations (\(convergence.evaluations) evaluations), tier "
            + "\(fit.tier.rawValue), \(Self.decimal(seconds, 3)) s"
            + (degreesSeconds > 1 ? "; degrees of freedom in another \(Self.decimal(degreesSeconds, 1)) s." : ".")
    }

    private var fixedRows: [[String]] {
        let (estimates, errors) = (
            NumberColumn.text(tests.map(\.estimate)), NumberColumn.text(tests.map(\.standardError))
        )
        return tests.enumerated().map { index, test in
            [
                test.term, estimates[index], errors[index],
                test.degrees.isFinite ? Self.decimal(test.degrees, 2) : "Inf", Self.decimal(test.t, 3),
                Self.probability(test.p),
            ]
        }
    }

    /// A column for each effect that others of its term are correlated with.
    private var correlationHeads: [String] {
        let most = fit.effectCovariances.reduce(1) { max($0, $1.effects.count - 1) }
        return ["Corr"] + [String](repeating: "", count: most - 1)
    }

    private var randomRows: [[String]] {
        let correlationHeads = correlationHeads
        var rows: [[String]] = []
        var numbers: [(variance: Double, deviation: Double)] = []
        for (group, effects, covariance) in fit.effectCovariances {
            let deviations = covariance.diagonal.map { $0.squareRoot() }
            for (index, effect) in effects.enumerated() {
                let correlations = (0..<correlationHeads.count).map {
                    $0 < index
                        ? Self.decimal(covariance[index, $0] / (deviations[index] * deviations[$0]), 2) : ""
                }
                numbers.append((covariance[index, index], deviations[index]))
                rows.append([index == 0 ? group : "", effect, "", ""] + correlations)
            }
        }
        numbers.append((fit.sigma * fit.sigma, fit.sigma))
        rows.append(["Residual", "", "", ""] + correlationHeads.map { _ in "" })
        let (variances, deviations) = (
            NumberColumn.text(numbers.map(\.variance)), NumberColumn.text(numbers.map(\.deviation))
        )
        for place in rows.indices { (rows[place][2], rows[place][3]) = (variances[place], deviations[place]) }
        return rows
    }

    /// The lower triangle without its diagonal; a table of more than 20 stands in the document for machines alone.
    private var correlationLines: [String] {
        let names = fit.frame.fixedNames
        guard names.count > 1 else { return [] }
        guard names.count <= 20 else {
            return ["", "Correlation of fixed effects: \(names.count) of them, in the JSON document."]
        }
        let matrix = fit.fixedCorrelation
        let rows = (1..<names.count).map { row in
            [names[row]]
                + (0..<names.count - 1).map { $0 < row ? Self.decimal(matrix[row, $0], 3) : "" }
        }
        return ["", "Correlation of fixed effects:"]
            + Self.table([""] + ShortNames.of(names).dropLast(), left: 1, rows)
    }

    private static func lines(_ intervals: EstimateIntervals) -> [String] {
        let head: String
        switch intervals.method {
        case .profile: head = "95% intervals from profiles of the likelihood (by maximum likelihood):"
        case .bootstrap:
            let failed = intervals.failures ?? 0
            head =
                "95% intervals, percentiles of \(intervals.replicates ?? 0) fits to data drawn from the fit"
                + (failed > 0 ? " (\(failed) could not be made):" : ":")
        }
        let rows = intervals.rows.map { row in
            let cells = NumberColumn.text([row.estimate, row.lower ?? .nan, row.upper ?? .nan])
            return [row.name] + cells
        }
        return [head] + table(["", "Estimate", "2.5 %", "97.5 %"], left: 1, rows)
    }

    private static func lines(_ comparison: ComparedModels) -> [String] {
        let rows = comparison.rows.enumerated().map { index, row in
            [
                "\(index + 1)", "\(row.parameters)", decimal(row.aic, 2), decimal(row.bic, 2),
                decimal(row.logLikelihood, 2), decimal(row.deviance, 2), row.statistic.map { decimal($0, 4) } ?? "",
                row.degrees.map { "\($0)" } ?? "", row.p.map(probability) ?? "",
            ]
        }
        return ["Likelihood-ratio test, both by maximum likelihood:"]
            + comparison.rows.enumerated().map { " \($0 + 1): \(ShownName.escaped($1.formula))" }
            + table(
                ["", "npar", "AIC", "BIC", "logLik", "deviance", "Chisq", "Df", "Pr(>Chisq)"], left: 1, rows)
    }

    private static func probability(_ p: Double) -> String {
        p < 2e-16 ? "<2e-16" : NumberColumn.significant(p)
    }

    private static func decimal(_ value: Double, _ places: Int) -> String { NumberColumn.decimal(value, places) }

    /// - Parameter left: how many columns stand flush left.
    private static func table(_ header: [String], left: Int, _ rows: [[String]]) -> [String] {
        let all = ([header] + rows).map { $0.map(ShownName.of) }
        let widths = header.indices.map { column in all.reduce(0) { max($0, $1[column].count) } }
        return all.map { row in
            let line = row.enumerated().map { column, text in
                let padding = String(repeating: " ", count: widths[column] - text.count)
                return column < left ? text + padding : padding + text
            }.joined(separator: "  ")
            return " " + String(line.reversed().drop { $0 == " " }.reversed())
        }
    }
}
