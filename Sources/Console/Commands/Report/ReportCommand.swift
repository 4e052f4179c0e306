internal import ArgumentParser

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Print what the practice did, in numbers.",
        subcommands: [ReportLoopCommand.self, ReportOutcomesCommand.self])
}
