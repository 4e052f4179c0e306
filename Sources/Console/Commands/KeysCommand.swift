internal import ArgumentParser

struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "The keys that names, words and rows are sealed with.",
        subcommands: [
            RotateKeysCommand.self, MoveKeysCommand.self, LockKeysCommand.self, UnlockKeysCommand.self,
        ])
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
        try ports.requirePractice(place)
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

struct MoveKeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Bring the keys to another folder, so that they are not stolen with the practice.",
        discussion: """
            A stick, a disk of its own, a folder that another account mounts. The practice must not be served meanwhile; \
            it finds its keys there from then on, and does not start where the folder is not there. Backups hold the \
            keys as before. With --home they lie beside the database again.
            """)

    @Argument(help: "The folder; made where it is not there.") var folder: String?
    @Flag(help: "Beside the database.") var home = false
    @OptionGroup var data: DataOptions

    func validate() throws {
        guard (folder == nil) == home else { throw ValidationError("Name a folder, or say --home.") }
    }

    func run() async throws {
        let ports = try ConsolePorts.inForce()
        let place = data.place()
        try ports.requirePractice(place)
        try ports.moveKeys(place, folder)
        Terminal.say("The keys are in \(folder ?? place.path), and gone from where they were.")
    }
}

struct LockKeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lock",
        abstract: "Put the keys under a passphrase, so that their files alone open nothing.",
        discussion: """
            The passphrase is the first line of the file that RAPPORT_KEYS_PASSPHRASE_FILE names, or stands in \
            RAPPORT_KEYS_PASSPHRASE; every command and every start needs it from then on, and each takes about a second \
            longer. Who loses it loses every name: backups hold the keys locked too. The practice must not be served \
            meanwhile.
            """)

    @OptionGroup var data: DataOptions

    func run() async throws {
        let (ports, place) = (try ConsolePorts.inForce(), data.place())
        try ports.requirePractice(place)
        try ports.lockKeys(place, true)
        Terminal.say("The keys open with the passphrase alone. Keep it where neither this machine nor its backups are.")
    }
}

struct UnlockKeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlock", abstract: "Take the keys from under their passphrase.")

    @OptionGroup var data: DataOptions

    func run() async throws {
        let (ports, place) = (try ConsolePorts.inForce(), data.place())
        try ports.requirePractice(place)
        try ports.lockKeys(place, false)
        Terminal.say("The keys open without a passphrase.")
    }
}
