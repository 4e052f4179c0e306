internal import ArgumentParser
internal import Clinic
internal import Practice

struct ClientCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "client", abstract: "A client’s own data: show them, put them right, write out everything.",
        subcommands: [ClientShowCommand.self, ClientCorrectCommand.self, ClientFileCommand.self])
}

struct ClientShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "What is recorded, and what stood there before each correction.",
        discussion: "A line for each: what, tab, the content. It counts as a look at the client's record.")

    @Argument(help: ArgumentHelp("The client's code.", valueName: "code")) var client: String
    @OptionGroup var data: DataOptions

    func run() async throws {
        try await data.withPractice { practice, _ in
            let details = try await ClientLookup.details(client, practice.service)
            for part in ClientPart.allCases { Terminal.say("\(part.rawValue)\t\(part.text(details.client))") }
            for change in details.changes {
                let who = change.by.flatMap { details.people[$0] } ?? "-"
                for part in change.parts {
                    Terminal.say(
                        [
                            "corrected", Terminal.moment(change.at.microseconds), who, part.rawValue,
                            part.text(change.before),
                            part.text(change.after),
                        ]
                        .joined(separator: "\t"))
                }
            }
        }
    }
}

struct ClientCorrectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "Put a client's own data right; what stood there stays readable.",
        discussion: "What is not named stays as it is. An empty text takes away what was recorded.")

    @Argument(help: ArgumentHelp("The client's code.", valueName: "code")) var client: String
    @Option(help: "The full name.") var name: String?
    @Option(help: "What to call the person.") var called: String?
    @Option(help: "Another code.") var code: String?
    @Option(help: "The birthday, as in 1988-05-02.") var born: String?
    @Option(help: "en, es or fr.") var language: String?
    @Option(help: "The telephone number.") var phone: String?
    @Option(help: "The address for mail.") var email: String?
    @OptionGroup var data: DataOptions

    func run() async throws {
        try await data.withPractice { practice, _ in
            let details = try await ClientLookup.details(client, practice.service)
            var typed = DetailsTyped(details.client)
            if let name { typed.name = name }
            if let called { typed.calledName = called }
            if let code { typed.code = code }
            if let phone { typed.phone = phone }
            if let email { typed.email = email }
            if let born {
                typed.born = Day(born)
                guard born.isEmpty || typed.born != nil else {
                    throw ConsoleFailure("\(born) is not a day as in 1988-05-02.")
                }
            }
            if let language {
                guard let known = Language(rawValue: language) else {
                    throw ConsoleFailure("\(language) is no language that Rapport speaks.")
                }
                typed.language = known
            }
            let isChanged = try await practice.service.perform(
                CorrectClient(
                    id: practice.service.chance.id(), client: details.client.id, base: details.base, details: typed),
                as: .operatorOfTheMachine)
            Terminal.say(isChanged ? "Corrected. What stood there is kept." : "Nothing was different.")
        }
    }
}

private enum ClientLookup {
    static func details(_ code: String, _ service: PracticeService) async throws -> ClientDetails.Answer {
        guard let client = try await service.client(code: code, as: .operatorOfTheMachine) else {
            throw ConsoleFailure("There is no client with the code \(code).")
        }
        return try await service.answer(ClientDetails(client: client), as: .operatorOfTheMachine)
    }
}
