internal import Foundation

extension FitDocument {
    /// The document, with sorted keys.
    public var json: String {
        let levels = fit.frame.groupsInOrder.map { "\(Self.quoted($0.label)):\($0.levels.count)" }
        let fixed = tests.map { test in
            "{\"term\":\(Self.quoted(test.term)),\"estimate\":\(Self.number(test.estimate)),"
                + "\"se\":\(Self.number(test.standardError)),\"df\":\(Self.number(test.degrees)),"
                + "\"t\":\(Self.number(test.t)),\"p\":\(Self.number(test.p))}"
        }
        let references = fit.frame.references.map { "\(Self.quoted($0.variable)):\(Self.quoted($0.level))" }
        let variance = fit.varianceComponents.map { row in
            "{\"group\":\(Self.quoted(row.group)),\"term1\":\(row.term1.map(Self.quoted) ?? "null"),"
                + "\"term2\":\(row.term2.map(Self.quoted) ?? "null"),\"value\":\(Self.number(row.value)),"
                + "\"sd_or_corr\":\(Self.number(row.deviationOrCorrelation))}"
        }
        let fields = [
            "\"formula\":\(Self.quoted(fit.formula.description))", "\"method\":\"\(fit.method.rawValue)\"",
            "\"n\":\(fit.rowCount)", "\"groups\":{\(levels.joined(separator: ","))}",
            "\"criterion\":\(Self.number(fit.criterion))",
            "\"theta\":[\(fit.theta.map(Self.number).joined(separator: ","))]",
            "\"sigma\":\(Self.number(fit.sigma))", "\"fixed\":[\(fixed.joined(separator: ","))]",
            "\"reference\":{\(references.joined(separator: ","))}",
            "\"variance\":[\(variance.joined(separator: ","))]", "\"singular\":\(fit.isSingular)",
            "\"converged\":\(fit.convergence.isConverged)", "\"iterations\":\(fit.convergence.iterations)",
            "\"tier\":\(fit.tier.rawValue)", "\"seconds\":\(Self.number(seconds))",
            "\"dropped_rows\":\(fit.frame.droppedRows)",
            "\"dropped_columns\":[\(fit.frame.droppedColumns.map(Self.quoted).joined(separator: ","))]",
            "\"notes\":[\(notes.map(Self.quoted).joined(separator: ","))]",
        ]
        return "{" + (fields + added).joined(separator: ",") + "}"
    }

    /// What came to the document later, and what was asked for.
    private var added: [String] {
        let names = ["min", "q1", "median", "q3", "max"]
        let scaled = zip(names, residuals.all).map { "\"\($0)\":\(Self.number($1))" }
        let matrix = fit.fixedCorrelation
        let correlation = (0..<matrix.rows).map { row in
            "[" + (0..<matrix.columns).map { Self.number(matrix[row, $0]) }.joined(separator: ",") + "]"
        }
        var fields = [
            "\"log_likelihood\":\(Self.number(fit.logLikelihood))", "\"aic\":\(Self.number(fit.aic))",
            "\"bic\":\(Self.number(fit.bic))", "\"scaled_residuals\":{\(scaled.joined(separator: ","))}",
            "\"correlation\":[\(correlation.joined(separator: ","))]",
            "\"df_method\":\"\(degrees == .satterthwaite ? "satterthwaite" : "kenward-roger")\"",
            "\"df_seconds\":\(Self.number(degreesSeconds))",
        ]
        if let intervals { fields += Self.fields(intervals) }
        if let comparison {
            fields.append("\"comparison\":[\(comparison.rows.map(Self.object).joined(separator: ","))]")
        }
        return fields
    }

    private static func fields(_ intervals: EstimateIntervals) -> [String] {
        let rows = intervals.rows.map { row in
            "{\"name\":\(quoted(row.name)),\"estimate\":\(number(row.estimate)),"
                + "\"lower\":\(row.lower.map(number) ?? "null"),\"upper\":\(row.upper.map(number) ?? "null")}"
        }
        var fields = [
            "\"interval_method\":\"\(intervals.method.rawValue)\"", "\"intervals\":[\(rows.joined(separator: ","))]",
        ]
        if let replicates = intervals.replicates {
            fields.append("\"replicates\":\(replicates)")
            fields.append("\"failed_replicates\":\(intervals.failures ?? 0)")
        }
        return fields
    }

    private static func object(_ row: ComparedModels.Row) -> String {
        "{\"formula\":\(quoted(row.formula)),\"npar\":\(row.parameters),\"aic\":\(number(row.aic)),"
            + "\"bic\":\(number(row.bic)),\"log_likelihood\":\(number(row.logLikelihood)),"
            + "\"chisq\":\(row.statistic.map(number) ?? "null"),\"df\":\(row.degrees.map { "\($0)" } ?? "null"),"
            + "\"p\":\(row.p.map(number) ?? "null")}"
    }

    static func number(_ value: Double) -> String { value.isFinite ? "\(value)" : "null" }

    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20: result += String(format: "\\u%04x", scalar.value)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
