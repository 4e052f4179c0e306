internal import ArgumentParser
internal import Exchange
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

    /// For days that no order of day, month and year reads.
    static let yearHint = "Days have the year in four digits and the month as a number: 2026-11-24."

    /// What to do about the days among these problems; `nil` where there are none.
    ///
    /// - Parameter given: the order in which they were read.
    static func hint(_ problems: [ImportProblem], _ given: DateOrder = .iso) -> String? {
        let cells = problems.filter { $0.key == "import.not-a-day" }.map { $0.arguments.last ?? "" }
        guard !cells.isEmpty else { return nil }
        // Written in the order that was said, and on no calendar: another order would help none of those.
        let left = cells.filter { !given.reads($0) }
        if left.isEmpty {
            return "There is no such day or time as \(cells[0]): look where the file came from."
        }
        let others = DateOrder.allCases.filter { order in order != given && left.contains(where: order.reads) }
        if others.isEmpty { return yearHint }
        if given == .iso {
            return "Days that begin with the day or the month are read with --dates dmy or --dates mdy."
        }
        let orders = others.map { "--dates \($0.rawValue)" }.joined(separator: " or ")
        return
            "These days are not in the order of --dates \(given.rawValue): if all of the file are like that, \(orders)."
    }

    /// Where the file lies.
    func path() throws -> String { try InFile.pathReadAgain(file) }

    var order: DateOrder { DateOrder(rawValue: dates) ?? .iso }

    func validate() throws {
        guard DateOrder(rawValue: dates) != nil else { throw ValidationError("--dates is iso, dmy or mdy.") }
    }
}
