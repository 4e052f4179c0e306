internal import Foundation

/// A fit as one JSON document, and as a summary like the ones statisticians know.
public struct FitDocument: Sendable {
    public let fit: Fit
    public let tests: [CoefficientTest]
    /// Seconds that the fit took, without reading the file.
    public let seconds: Double

    public init(_ fit: Fit, seconds: Double) throws(MixedModelError) {
        self.fit = fit
        self.seconds = seconds
        tests = try fit.coefficientTable()
    }

    public var json: String {
        let groups = fit.frame.groups.map { "\(Self.quoted($0.label)):\($0.levels.count)" }.joined(separator: ",")
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
            "\"n\":\(fit.rowCount)", "\"groups\":{\(groups)}", "\"criterion\":\(Self.number(fit.criterion))",
            "\"theta\":[\(fit.theta.map(Self.number).joined(separator: ","))]",
            "\"sigma\":\(Self.number(fit.sigma))", "\"fixed\":[\(fixed.joined(separator: ","))]",
            "\"reference\":{\(references.joined(separator: ","))}",
            "\"variance\":[\(variance.joined(separator: ","))]", "\"singular\":\(fit.isSingular)",
            "\"converged\":\(fit.convergence.isConverged)", "\"iterations\":\(fit.convergence.iterations)",
            "\"tier\":\(fit.tier.rawValue)", "\"seconds\":\(Self.number(seconds))",
            "\"dropped_rows\":\(fit.frame.droppedRows)",
            "\"dropped_columns\":[\(fit.frame.droppedColumns.map(Self.quoted).joined(separator: ","))]",
            "\"notes\":[\(fit.notes.map(Self.quoted).joined(separator: ","))]",
        ]
        return "{" + fields.joined(separator: ",") + "}"
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
