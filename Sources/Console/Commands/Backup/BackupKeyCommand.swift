internal import ArgumentParser
internal import Foundation

struct BackupKeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Make a key file for backups. Keep a copy where neither data nor backups lie.")

    @Argument(help: "The new file.") var file: String

    func run() async throws {
        let path = (file as NSString).expandingTildeInPath
        guard !FileManager.default.fileExists(atPath: path) else {
            throw ConsoleFailure(
                "\(file) is there already, and a key is never written over: its backups would open no more. "
                    + "Name a new file.")
        }
        try ConsolePorts.inForce().backups.makeKey(path)
        Terminal.say("\(file) is made. Without it no backup can be opened: keep a copy somewhere else.")
    }
}
