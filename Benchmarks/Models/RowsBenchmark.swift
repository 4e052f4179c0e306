import MixedModels

/// A fit from columns in memory, model frame and all, as lme4 and statsmodels make it from the same file.
struct RowsBenchmark {
    let path: String
    let formula: String

    /// As `rapport fit --json` has it.
    func tell(method: String, weights: String) throws {
        let options = FitOptions(
            method: method == "ML" ? .full : .restricted, weights: weights == "-" ? nil : weights)
        print(
            try FitDocument(try Fit(formula, to: try DataTable(contentsOfCSV: path), options: options), seconds: 0).json
        )
    }

    /// `seconds`, `processor`, `peak`, `criterion`, `sigma`, then each estimate with its standard error.
    func run() throws {
        let table = try DataTable(contentsOfCSV: path)
        let (cost, fit) = try Cost.of { try Fit(formula, to: table) }
        print("seconds", cost.seconds, separator: "\t")
        print("processor", cost.processorSeconds, separator: "\t")
        print("peak", Cost.peakMegabytes, separator: "\t")
        print("tier", fit.tier.rawValue, separator: "\t")
        print("criterion", fit.criterion, separator: "\t")
        for (name, estimate) in zip(fit.frame.fixedNames, zip(fit.coefficients, fit.standardErrors)) {
            print("fixed", name, estimate.0, estimate.1, separator: "\t")
        }
        for component in fit.varianceComponents {
            let name = [component.group, component.term1, component.term2].compactMap(\.self).joined(separator: " ")
            print("variance", name, component.value, separator: "\t")
        }
    }
}
