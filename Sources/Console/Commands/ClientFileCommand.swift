internal import ArgumentParser
internal import Exchange
internal import Practice

struct ClientFileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "file", abstract: "Write out everything that is recorded about one client.",
        discussion: """
            Of every course of care, whoever holds it; on the client's page each person gets those that they may read. \
            It counts as an export of that client's record.
            """)

    enum Format: String, ExpressibleByArgument { case json, csv }

    @Argument(help: ArgumentHelp("The client's code.", valueName: "code")) var client: String
    @OptionGroup var data: DataOptions
    @Option(help: "json or csv.") var format = Format.json
    @Flag(help: "What was said and noted in talks and reviews too.") var withTalkNotes = false
    @Option(help: "The file to write; standard output where there is none.") var out: String?

    func run() async throws {
        try await data.withPractice { practice, _ in
            let service = practice.service
            guard let found = try await service.client(code: client, as: .operatorOfTheMachine) else {
                throw ConsoleFailure("There is no client with the code \(client).")
            }
            // Nothing is written over before there is something to write.
            let told = try await service.answer(
                ClientFile(client: found, withTalkNotes: withTalkNotes), as: .operatorOfTheMachine)
            let file = try OutFile(out)
            defer { file.giveUp() }
            try file.write(format == .json ? ClientFileText.json(told) : ClientFileText.csv(told))
            try file.finish()
            if let out, !file.isStandardOutput {
                Terminal.say("Everything about \(client) is in \(out)\(file.afterName).")
            }
        }
    }
}
