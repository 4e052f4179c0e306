internal import ArgumentParser

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy a practice, encrypted, while it serves; or look at such a copy.",
        subcommands: [BackupMakeCommand.self, BackupCheckCommand.self, BackupKeyCommand.self],
        defaultSubcommand: BackupMakeCommand.self)
}
