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

    func run() throws {
        let model: Formula
        let table: DataTable
        do throws(MixedModelError) {
            model = try Formula(formula)
            table = try DataTable(contentsOfCSV: file, only: model.columns.union(weights.map { [$0] } ?? []))
        } catch {
            throw ConsoleFailure(error.description)
        }
        do throws(MixedModelError) {
            let clock = ContinuousClock()
            let start = clock.now
            let fit = try Fit(model, to: table, options: FitOptions(method: ml ? .full : .restricted, weights: weights))
            let document = try FitDocument(fit, seconds: (clock.now - start) / .seconds(1))
            Terminal.say(json ? document.json : document.summary)
        } catch {
            throw ConsoleFailure(table.explained(error))
        }
    }
}
