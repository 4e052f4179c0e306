internal import ArgumentParser
internal import Exchange
internal import Measures
internal import Practice

struct ImportSessionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions", abstract: "Sessions and their checks, one response to a line.")

    @OptionGroup var options: ImportOptions
    @OptionGroup var lines: TherapistOptions
    @OptionGroup var data: DataOptions
    @Option(help: "The measure of every line that names none, such as alliance-adult.") var measure: String?
    @Option(
        help: "The highest mark of one line: 10 or 100. A total that stands alone is read in points, whichever it is.")
    var highest = 10
    @Option(
        help: ArgumentHelp(
            "What a number in a column item:… stands for that could be the code of one answer and the worth of another.",
            valueName: "codes|worths"))
    var choices: String?

    func validate() throws {
        if let choices, ChoiceNumbers(rawValue: choices) == nil {
            throw ValidationError("--choices is codes or worths.")
        }
        guard highest == 10 || highest == 100 else { throw ValidationError("--highest is 10 or 100.") }
    }

    /// Refused at once where it is not here: each line may have a measure of its own.
    private func known(_ measure: String, in service: PracticeService) async throws -> String {
        let entries = try await service.answer(MeasuresView(), as: .operatorOfTheMachine).entries
        if entries.contains(where: { $0.measure.id.key.name == measure }) { return measure }
        throw ImportRowProblem("import.unknown-measure", [measure])
    }

    func run() async throws {
        try await data.withPractice { practice, ports in
            var constants = try await lines.constants(in: practice.service)
            if let measure { constants["measure"] = try await known(measure, in: practice.service) }
            let mapping = try ColumnMapping(options.columns ?? "", constants: constants)
            let file = try SessionsFile(
                path: try options.path(), mapping: mapping, highestLine: highest, dates: options.order,
                choices: choices.flatMap(ChoiceNumbers.init(rawValue:)) ?? .either)
            let bar = ImportBar()
            defer { bar.finish() }
            let report = try await practice.service.perform(
                ImportSessions(source: file, isDryRun: !options.apply) { bar.show($0) }, as: .operatorOfTheMachine)
            bar.finish()
            try ImportTelling(
                report: report, options: options, words: ports.words, highest: highest, dates: options.order
            ).tell()
        }
    }
}
