internal import ArgumentParser
internal import Exchange
internal import Practice

struct ImportAppointmentsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appointments", abstract: "Booked times and what came of them.")

    @OptionGroup var options: ImportOptions
    @OptionGroup var data: DataOptions

    func run() async throws {
        try await data.withPractice { practice, ports in
            let mapping = try options.columns.map { text in try ColumnMapping(text) } ?? ColumnMapping()
            let file = try AppointmentsFile(path: options.file, mapping: mapping, dates: options.order)
            let report = try await practice.service.perform(
                ImportAppointments(source: file, isDryRun: !options.apply), as: .operatorOfTheMachine)
            try ImportTelling(report: report, options: options, words: ports.words).tell()
        }
    }
}
