internal import ArgumentParser
internal import Clinic
internal import Exchange
internal import Practice

struct ImportSessionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions", abstract: "Sessions and their checks, one response to a line.")

    @OptionGroup var options: ImportOptions
    @OptionGroup var data: DataOptions
    @Option(help: "The measure of every line that names none, such as alliance-adult.") var measure: String?
    @Option(help: "Who holds every line that names no therapist: what that person types to sign in.")
    var therapist: String?
    @Option(help: "The highest mark of one line: 10 or 100.") var highest = 10

    func validate() throws {
        guard highest == 10 || highest == 100 else { throw ValidationError("--highest is 10 or 100.") }
    }

    func run() async throws {
        try await data.withPractice { practice, ports in
            var constants = measure.map { ["measure": $0] } ?? [:]
            if let therapist {
                let people = try await practice.service.store.read { try $0.people() }
                guard people.contains(where: { $0.signInName == therapist && $0.roles.contains(.therapist) }) else {
                    let known = people.filter { $0.roles.contains(.therapist) && $0.isActive }.map(\.signInName)
                    throw ConsoleFailure(
                        "No therapist signs in as '\(therapist)'. There are: \(known.sorted().joined(separator: ", "))."
                    )
                }
                (constants["therapist"], constants["therapist-sign-in"]) = (therapist, therapist)
            }
            let mapping =
                try options.columns.map { text in try ColumnMapping(text, constants: constants) }
                ?? ColumnMapping(constants: constants)
            let file = try SessionsFile(
                path: options.file, mapping: mapping, highestLine: highest, dates: options.order)
            let report = try await practice.service.perform(
                ImportSessions(source: file, isDryRun: !options.apply), as: .operatorOfTheMachine)
            try ImportTelling(report: report, options: options, words: ports.words).tell()
        }
    }
}
