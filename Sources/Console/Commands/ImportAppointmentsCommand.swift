internal import ArgumentParser
internal import Exchange
internal import Practice

struct ImportAppointmentsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appointments", abstract: "Booked times and what came of them.")

    @OptionGroup var options: ImportOptions
    @OptionGroup var lines: TherapistOptions
    @OptionGroup var calledOff: CalledOffOptions
    @OptionGroup var data: DataOptions

    func run() async throws {
        try await data.withPractice { practice, ports in
            let constants = try await lines.constants(in: practice.service)
            let mapping = try ColumnMapping(options.columns ?? "", constants: constants)
            let file = try AppointmentsFile(
                path: try options.path(), mapping: mapping, dates: options.order, unsaid: calledOff.unsaid)
            let report = try await practice.service.perform(
                ImportAppointments(source: file, isDryRun: !options.apply), as: .operatorOfTheMachine)
            try ImportTelling(report: report, options: options, words: ports.words, dates: options.order).tell()
        }
    }
}
