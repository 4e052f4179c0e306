internal import ArgumentParser
internal import Practice

struct RetentionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention",
        abstract: "Erase whoever's time to be kept is over, as the server does every night.",
        discussion: """
            The rule is set by administrators under Settings. Whoever cannot be read is left as they are and counted; \
            it then exits 1.
            """)

    @OptionGroup var data: DataOptions
    @Flag(help: "Only say how many records it would erase.") var dryRun = false

    func run() async throws {
        try await data.withPractice { practice, _ in
            if dryRun {
                let due = try await practice.service.answer(RetentionView(), as: .operatorOfTheMachine).due
                return Terminal.say(due == 1 ? "1 record would be erased." : "\(due) records would be erased.")
            }
            let run = try await practice.service.perform(RunRetention(), as: .operatorOfTheMachine)
            Terminal.say("\(run.erased) erased, \(run.letGo) no longer kept by law.")
            if run.unread > 0 {
                Terminal.warn(
                    "\(run.unread) could not be read and were left as they are; rapport verify names what was changed.")
                throw ExitCode.failure
            }
        }
    }
}
