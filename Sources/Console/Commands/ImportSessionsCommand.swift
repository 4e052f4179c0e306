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
                constants["therapist"] = try await name(of: therapist, in: practice.service)
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

    /// By name, as lines of a file say it, so that a line which names another therapist keeps that one.
    private func name(of signInName: String, in service: PracticeService) async throws -> String {
        let therapists = try await service.store.read { try $0.people() }.filter { $0.roles.contains(.therapist) }
        guard let found = therapists.first(where: { $0.signInName == signInName }) else {
            let known = therapists.map(\.signInName).sorted().joined(separator: ", ")
            throw ConsoleFailure(
                "No therapist signs in as '\(signInName)'. "
                    + (known.isEmpty ? "There is none yet: see rapport person add." : "There are: \(known)."))
        }
        guard therapists.count(where: { $0.name.lowercased() == found.name.lowercased() }) == 1 else {
            throw ConsoleFailure(
                "There are two therapists called \(found.name): name them in a column therapist-sign-in instead.")
        }
        return found.name
    }
}
