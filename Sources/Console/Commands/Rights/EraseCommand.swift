internal import ArgumentParser
internal import Clinic
internal import Practice

struct EraseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Make one client's names and words unreadable for good.",
        discussion: """
            The client's key is destroyed. Scores, attendance and acts stay under an id that leads back to nobody. \
            Nobody can undo it; a backup made before still holds the client until it is thrown away.
            """)

    @OptionGroup var data: DataOptions
    @Option(help: ArgumentHelp("The client's code.", valueName: "code"))
    var client: String
    @Option(help: ArgumentHelp("Why: asked, time-is-up or mistake.", valueName: "reason"))
    var because: String
    @Option(
        help: ArgumentHelp(
            "Keep name, code, birthday and the appointments with what came of them, encrypted apart, until that day.",
            valueName: "day"))
    var keepUntil: String?
    @Option(help: ArgumentHelp("Which law or duty wants that.", valueName: "words"))
    var keepWhy: String?
    @Flag(help: "Do it; without this, it is only told what would be done.")
    var apply = false

    func run() async throws {
        guard let because = ErasureReason(rawValue: because) else {
            throw ConsoleFailure("--because is asked, time-is-up or mistake.")
        }
        guard (keepUntil == nil) == (keepWhy == nil) else {
            throw ConsoleFailure("--keep-until and --keep-why go together.")
        }
        let keep = try keepUntil.map { text in
            guard let day = Day(text) else { throw ConsoleFailure("\(text) is not a day as in 2031-12-31.") }
            return EraseClient.Keep(until: day, why: keepWhy ?? "")
        }
        try await data.withPractice { practice, _ in
            let (code, service) = (client, practice.service)
            guard let found = try await service.client(code: code, as: .operatorOfTheMachine) else {
                throw ConsoleFailure("There is no client with the code \(code).")
            }
            let command = EraseClient(client: found, code: code, because: because, keep: keep)
            guard apply else {
                // What the act would refuse is refused here too.
                try await service.check(command, as: .operatorOfTheMachine)
                Terminal.say(
                    "The client with the code \(code) would be erased. \(Self.wouldStay(keep)) Say it again with --apply."
                )
                return
            }
            let id = try await service.perform(command, as: .operatorOfTheMachine)
            Terminal.say("Erased (\(id)). \(Self.stays(keep, id))")
        }
    }

    static func wouldStay(_ keep: EraseClient.Keep?) -> String {
        guard let until = keep?.until else { return "Nothing readable would be kept." }
        return "Name, code, birthday and the appointments would be kept encrypted until \(until)."
    }

    /// What can still be read, and how.
    static func stays(_ keep: EraseClient.Keep?, _ id: ID<Erasure>) -> String {
        guard let until = keep?.until else { return "Nobody can read it any more." }
        return "Name, code, birthday and the appointments with what came of them are kept encrypted until \(until) "
            + "(rapport kept \(id)); nobody can read anything else any more."
    }
}
