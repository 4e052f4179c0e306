internal import ArgumentParser

/// The commands of the program: serve, demo, simulate, import, export, migrate, check, fit, report,
/// backup, restore, verify, person, client, limits.
///
/// | floor | may import | never |
/// |---|---|---|
/// | 4 | Practice, Exchange, Simulation, MixedModels, ArgumentParser | engines, the web |
package enum RapportConsole {
    /// Runs one command line, without the program's name, and answers the exit code.
    package static func run(_ arguments: [String], ports: ConsolePorts) async -> Int32 {
        if let word = unknownHelp(arguments) {
            Terminal.warn("rapport: there is no command '\(word)'; rapport --help lists them")
            return ExitCode.validationFailure.rawValue
        }
        return await ConsolePorts.$current.withValue(ports) {
            do {
                var command = try RapportCommand.parseAsRoot(arguments)
                if var waiting = command as? any AsyncParsableCommand {
                    try await waiting.run()
                } else {
                    try command.run()
                }
                // A server that could not tell a line has served all the same.
                if Terminal.wasCutOff, !["serve", "demo"].contains(arguments.first) {
                    Terminal.warn("rapport: standard output cannot be written to the end.")
                    return 1
                }
                return 0
            } catch let error where isOfParser(error) {
                let text = RapportCommand.fullMessage(for: error)
                let code = RapportCommand.exitCode(for: error)
                if !text.isEmpty { code == .success ? Terminal.say(text) : Terminal.warn(text) }
                return code.rawValue
            } catch {
                Terminal.warn("rapport: " + ConsoleFailure(error, ports: ports).line)
                return 1
            }
        }
    }

    /// What help was asked about that is no command: the parser would print the help of what comes before it, as if that
    /// had been asked for.
    private static func unknownHelp(_ arguments: [String]) -> String? {
        guard arguments.first == "help" else { return nil }
        var commands = RapportCommand.configuration.subcommands
        for word in arguments.dropFirst() where !word.hasPrefix("-") && word != "help" {
            guard let next = commands.first(where: { $0.configuration.commandName == word }) else { return word }
            commands = next.configuration.subcommands
        }
        return nil
    }

    /// Help, a wrong option, or an exit code that a command chose: all of which the parser words itself.
    private static func isOfParser(_ error: any Error) -> Bool {
        error is ExitCode || error is ValidationError || error is CleanExit
            || RapportCommand.exitCode(for: error) != .failure
    }
}

struct RapportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rapport",
        abstract: "Session checks, signs and follow-through for a therapy practice.",
        version: "rapport 0.1.0, not released yet",
        subcommands: [
            ServeCommand.self, DemoCommand.self, SimulateCommand.self, ImportCommand.self, ExportCommand.self,
            MigrateCommand.self, CheckCommand.self, SignsCommand.self, FitCommand.self, AttributeCommand.self,
            CoursesCommand.self, ReportCommand.self, BackupCommand.self, RestoreCommand.self, VerifyCommand.self,
            AcceptCommand.self,
            KeysCommand.self, EraseCommand.self,
            RetentionCommand.self, KeptCommand.self,
            PersonCommand.self, ClientCommand.self, LimitsCommand.self,
        ])
}
