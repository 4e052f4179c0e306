internal import ArgumentParser

struct SignsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signs", abstract: "Judge the signs, read comments for doubt, and write the signs down.",
        subcommands: [SignsEvaluateCommand.self, SignsReadCommand.self, SignsDocumentCommand.self])
}
