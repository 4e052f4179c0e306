internal import ArgumentParser
internal import Exchange
internal import Practice

struct ImportSupervisionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "supervision",
        abstract: "What came of supervision meetings; the sessions, and what was seen in them, come in first.")

    @OptionGroup var options: ImportOptions
    @OptionGroup var data: DataOptions

    func run() async throws {
        try await data.withPractice { practice, ports in
            let mapping = try options.columns.map { text in try ColumnMapping(text) } ?? ColumnMapping()
            let file = try SupervisionFile(path: try options.path(), mapping: mapping, dates: options.order)
            let report = try await practice.service.perform(
                ImportSupervision(source: file, isDryRun: !options.apply), as: .operatorOfTheMachine)
            try ImportTelling(report: report, options: options, words: ports.words, dates: options.order).tell()
        }
    }
}
