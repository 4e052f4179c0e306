internal import ArgumentParser
internal import Foundation

struct BackupKeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Make a key file for backups. Keep a copy where neither data nor backups lie.")

    @Argument(help: "The new file.") var file: String

    func run() async throws {
        try ConsolePorts.inForce().backups.makeKey((file as NSString).expandingTildeInPath)
        Terminal.say("\(file) is made. Without it no backup can be opened: keep a copy somewhere else.")
    }
}
