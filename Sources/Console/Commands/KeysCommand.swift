internal import ArgumentParser

struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "The keys that names, words and rows are sealed with.",
        subcommands: [RotateKeysCommand.self])
}

struct RotateKeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Make new keys, bring everything under them, and give the old ones up.",
        discussion: """
            The practice must not be served meanwhile. It may be interrupted at any moment: nothing is unreadable, and \
            the same command, or the next start, goes on from there. Backups made before keep their own keys inside.
            """)

    @OptionGroup var data: DataOptions

    func run() async throws {
        let ports = try ConsolePorts.inForce()
        let place = data.place()
        guard ports.holdsPractice(place) else { throw ConsoleFailure("There is no practice in \(place.path).") }
        let bar = ProgressBar("Rows", total: nil)
        let faults = try await ports.rotateKeys(place) { done, total in bar.show(done, of: total) }
        bar.finish()
        guard faults.isEmpty else {
            for fault in faults { Terminal.warn(fault) }
            Terminal.warn(
                "Everything else is under the new keys. The old ones are kept until these are put right from a backup.")
            throw ExitCode.failure
        }
        Terminal.say("Everything is under the new keys, and the old ones are gone. Make a backup now.")
    }
}
