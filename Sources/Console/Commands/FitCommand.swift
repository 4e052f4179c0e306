internal import ArgumentParser
internal import MixedModels

struct FitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fit", abstract: "Fit a linear mixed model to the columns of a CSV file.",
        discussion: """
            The formula is written as in lme4:
              rapport fit "y ~ x + (1 + x | group) + (1 | site)" data.csv
            Functions: log, sqrt, exp, I, center, scale, factor. Rows with missing values are left out and counted.
            """)

    @Argument(help: "The model.") var formula: String
    @Argument(help: "The file, with a header line.") var file: String
    @Flag(help: "By maximum likelihood instead of REML.") var ml = false
    @Flag(help: "One JSON document instead of a summary.") var json = false
    @Option(help: "The column of prior weights.") var weights: String?
    @Option(
        help: ArgumentHelp(
            "The level that a categorical column's coefficients are differences from; may be given several times.",
            valueName: "column=level"))
    var reference: [String] = []

    func run() throws {
        let model: Formula
        var table: DataTable
        do throws(MixedModelError) {
            model = try Formula(formula)
            table = try DataTable(contentsOfCSV: file, only: model.columns.union(weights.map { [$0] } ?? []))
        } catch {
            throw ConsoleFailure(error.description)
        }
        let asked = try references(model)
        for (column, level) in asked {
            do throws(MixedModelError) {
                table = try table.with(reference: level, of: column)
            } catch {
                throw ConsoleFailure(table.explained(error))
            }
        }
        do throws(MixedModelError) {
            let clock = ContinuousClock()
            let start = clock.now
            let fit = try Fit(model, to: table, options: FitOptions(method: ml ? .full : .restricted, weights: weights))
            for (column, _) in asked {
                let name = Expression.column(column).label
                guard fit.frame.references.contains(where: { $0.variable == name || $0.variable.contains("(\(name))") })
                else {
                    throw .notAvailable(
                        "'\(column)' has no reference level here; where it is a number, write factor(\(name))")
                }
            }
            let document = try FitDocument(fit, seconds: (clock.now - start) / .seconds(1))
            Terminal.say(json ? document.json : document.summary)
        } catch {
            throw ConsoleFailure(table.explained(error))
        }
    }

    private func references(_ model: Formula) throws -> [(column: String, level: String)] {
        try reference.map { text in
            let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard sides.count == 2 else { throw ValidationError("--reference takes column=level.") }
            guard model.columns.contains(sides[0]) else {
                throw ConsoleFailure("'\(sides[0])' of --reference is not in the formula.")
            }
            return (column: sides[0], level: sides[1])
        }
    }
}
