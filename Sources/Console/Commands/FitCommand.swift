internal import ArgumentParser
internal import Dispatch
internal import MixedModels

struct FitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fit", abstract: "Fit a linear mixed model to the columns of a CSV file.",
        discussion: """
            The formula is written as in lme4:
              rapport fit "y ~ x + (1 + x | group) + (1 | site)" data.csv
            Functions of one argument: \(ModelExpression.Function.allCases.map(\.rawValue).joined(separator: ", ")) and \
            offset.
            Rows with missing values are left out and counted.
            --against sets the model beside another of the same rows, both by maximum likelihood.
            """)

    @Argument(help: "The model.") var formula: String
    @Argument(help: "The file, with a header line; - for standard input.") var file: String
    @Flag(help: "By maximum likelihood instead of REML.") var ml = false
    @Flag(help: "One JSON document instead of a summary.") var json = false
    @Option(help: "The column of prior weights.") var weights: String?
    @Option(
        help: ArgumentHelp(
            "The level that a categorical column's coefficients are differences from; may be given several times.",
            valueName: "column=level"))
    var reference: [String] = []

    @Option(
        help: ArgumentHelp("How degrees of freedom are approximated.", valueName: "satterthwaite|kenward-roger"))
    var df = "satterthwaite"
    @Option(help: ArgumentHelp("95% intervals of all estimates.", valueName: "profile|bootstrap")) var intervals:
        String?
    @Option(help: "Of the bootstrap: how many fits, 20 to 100000.") var replicates = 1000
    @Option(help: "Of the bootstrap: the number that the draws follow from.") var seed: UInt64 = 1
    @Option(help: "Another model, for a likelihood-ratio test.") var against: String?

    func validate() throws {
        guard ["satterthwaite", "kenward-roger"].contains(df) else {
            throw ValidationError("--df is satterthwaite or kenward-roger.")
        }
        guard df == "satterthwaite" || !ml else {
            throw ValidationError("--df kenward-roger goes with REML, not --ml.")
        }
        guard intervals.map({ EstimateIntervals.Method(rawValue: $0) != nil }) ?? true else {
            throw ValidationError("--intervals is profile or bootstrap.")
        }
        guard (20...100_000).contains(replicates) else { throw ValidationError("--replicates is from 20 to 100000.") }
    }

    func run() async throws {
        let model: Formula
        let other: Formula?
        var table: DataTable
        do throws(MixedModelError) {
            model = try Formula(formula)
            if let against { other = try Formula(against) } else { other = nil }
            table = try DataTable(
                contentsOfCSV: file == "-" ? "/dev/stdin" : file,
                only: model.columns.union(weights.map { [$0] } ?? []).union(other?.columns ?? []))
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
            let word = Self.wordOfPatience
            DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(3), execute: word)
            defer { word.cancel() }
            let clock = ContinuousClock()
            let start = clock.now
            let fit = try Fit(model, to: table, options: FitOptions(method: ml ? .full : .restricted, weights: weights))
            for (column, _) in asked {
                let name = ModelExpression.column(column).label
                guard fit.frame.references.contains(where: { $0.variable == name || $0.variable.contains("(\(name))") })
                else {
                    throw .notAvailable(
                        "'\(column)' has no reference level here; where it is a number, write factor(\(name))")
                }
            }
            let seconds = (clock.now - start) / .seconds(1)
            let document = try FitDocument(
                fit, seconds: seconds, degrees: df == "satterthwaite" ? .satterthwaite : .kenwardRoger,
                intervals: try await intervals(of: fit), comparison: try comparison(of: fit, with: other, table))
            Terminal.say(json ? document.json : document.summary)
        } catch {
            throw ConsoleFailure(table.explained(error, for: model))
        }
    }

    /// Said once where a fit takes longer than most; a thread of its own says it, since the fit holds this one.
    private static var wordOfPatience: DispatchWorkItem {
        DispatchWorkItem {
            Terminal.warn(
                "Still at work. Crossed groups of many levels, and the degrees of freedom after them, may take minutes."
            )
        }
    }

    private func intervals(of fit: Fit) async throws(MixedModelError) -> EstimateIntervals? {
        switch intervals.flatMap(EstimateIntervals.Method.init(rawValue:)) {
        case nil: nil
        case .profile: try EstimateIntervals(profiling: fit)
        case .bootstrap: try await EstimateIntervals(bootstrapping: fit, count: replicates, seed: seed)
        }
    }

    private func comparison(
        of fit: Fit, with other: Formula?, _ table: DataTable
    ) throws(MixedModelError) -> ComparedModels? {
        guard let other else { return nil }
        let beside = try Fit(other, to: table, options: FitOptions(method: .full, weights: weights))
        return try ComparedModels(fit, beside)
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
