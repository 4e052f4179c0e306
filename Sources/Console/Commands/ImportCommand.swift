internal import ArgumentParser
internal import Exchange
internal import Foundation
internal import Practice

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: """
            Bring in measures, appointments, sessions, observations, comments, supervision or resources from files; \
            a dry run unless --apply.
            """,
        discussion: """
            An export comes in again in this order: measures, appointments, sessions, observations, comments, \
            supervision.

            While a practice is being served, a dry run of sessions or appointments lets people work in between. With \
            --apply a file comes in as one change, and whoever saves or opens a client meanwhile waits until it is \
            in, which for a large file can be minutes: choose an hour at which nobody works. So it is with a dry run \
            of more than \(PreviewLimits.mixedRows) lines in which the lines of a client stand far apart, and with \
            one of another kind of file.
            """,
        subcommands: [
            ImportSessionsCommand.self, ImportAppointmentsCommand.self, ImportObservationsCommand.self,
            ImportCommentsCommand.self, ImportSupervisionCommand.self, ImportResourcesCommand.self,
            ImportMeasureCommand.self, ImportMeasuresCommand.self,
        ])
}

/// What every kind of import takes.
struct ImportOptions: ParsableArguments {
    @Argument(help: "A CSV file with the names of its columns on the first line.") var file: String
    @Option(
        help: ArgumentHelp(
            "Which column is which: client=pairing_id,session=session_id; ignore=name leaves a column out.",
            valueName: "a=b,c=d"))
    var columns: String?
    @Option(help: "How the file writes its days: iso (year first), dmy or mdy.") var dates = "iso"
    @Flag(help: "Keep it. Without this, only what would happen is told.") var apply = false

    /// For days that could not be read.
    static let hint = "Days that begin with the day or the month are read with --dates dmy or --dates mdy."

    /// Where the file lies.
    func path() throws -> String {
        guard FileManager.default.fileExists(atPath: file) else { throw ConsoleFailure("There is no file \(file).") }
        return file
    }

    var order: DateOrder { DateOrder(rawValue: dates) ?? .iso }

    func validate() throws {
        guard DateOrder(rawValue: dates) != nil else { throw ValidationError("--dates is iso, dmy or mdy.") }
    }
}
