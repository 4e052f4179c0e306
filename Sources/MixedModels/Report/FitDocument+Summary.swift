internal import Foundation

extension FitDocument {
    /// The summary, in lines.
    public var summary: String {
        var lines = [
            "Linear mixed model fit by " + (fit.method == .restricted ? "REML" : "maximum likelihood"),
            "Formula: \(fit.formula)", "",
        ]
        let name = fit.method == .restricted ? "REML criterion at convergence" : "-2 log-likelihood"
        lines.append("\(name): \(Self.decimal(fit.criterion, 4))")
        lines.append(
            "AIC \(Self.decimal(fit.aic, 2))   BIC \(Self.decimal(fit.bic, 2))   logLik "
                + "\(Self.decimal(fit.logLikelihood, 2))")
        lines += ["", "Random effects:"]
        lines += Self.table(["Group", "Name", "Variance", "Std.Dev.", "Corr"], left: 2, randomRows)
        let groups = fit.frame.groups.map { "\($0.label), \($0.levels.count)" }.joined(separator: "; ")
        lines.append("Number of rows: \(fit.rowCount); groups: \(groups)")
        lines += ["", "Fixed effects:"]
        lines += Self.table(
            ["", "Estimate", "Std. Error", "df", "t value", "Pr(>|t|)"], left: 1,
            tests.map { test in
                [
                    test.term, Self.short(test.estimate), Self.short(test.standardError),
                    test.degrees.isFinite ? Self.decimal(test.degrees, 2) : "Inf", Self.decimal(test.t, 3),
                    test.p < 2e-16 ? "<2e-16" : Self.short(test.p),
                ]
            })
        let references = fit.frame.references.map { "\($0.variable) = \($0.level)" }
        if !references.isEmpty { lines.append("Reference: " + references.joined(separator: "; ")) }
        lines.append("Degrees of freedom by Satterthwaite's method.")
        if !fit.notes.isEmpty { lines += [""] + fit.notes }
        lines.append("")
        lines.append(
            "Tier \(fit.tier.rawValue), \(fit.convergence.iterations) iterations, \(Self.decimal(seconds, 3)) s.")
        return lines.joined(separator: "\n")
    }

    private var randomRows: [[String]] {
        var rows: [[String]] = []
        for (group, effects, covariance) in fit.effectCovariances {
            let deviations = covariance.diagonal.map { $0.squareRoot() }
            for (index, effect) in effects.enumerated() {
                let correlations = (0..<index).map {
                    Self.decimal(covariance[index, $0] / (deviations[index] * deviations[$0]), 2)
                }
                rows.append([
                    index == 0 ? group : "", effect, Self.short(covariance[index, index]),
                    Self.short(deviations[index]), correlations.joined(separator: " "),
                ])
            }
        }
        rows.append(["Residual", "", Self.short(fit.sigma * fit.sigma), Self.short(fit.sigma), ""])
        return rows
    }

    private static func decimal(_ value: Double, _ places: Int) -> String {
        value.isFinite ? String(format: "%.\(places)f", value) : "NA"
    }

    private static func short(_ value: Double) -> String { value.isFinite ? String(format: "%.5g", value) : "NA" }

    private static func table(_ header: [String], left: Int, _ rows: [[String]]) -> [String] {
        let all = [header] + rows
        let widths = header.indices.map { column in all.reduce(0) { max($0, $1[column].count) } }
        return all.map { row in
            row.enumerated().map { column, text in
                let padding = String(repeating: " ", count: widths[column] - text.count)
                return column < left ? text + padding : padding + text
            }.joined(separator: "  ")
        }.map { " " + $0 }
    }
}
