internal import ArgumentParser
internal import Foundation
internal import Practice

struct BackupCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Restore a backup into a temporary place and say whether it is whole.")

    @Argument(help: "The backup.") var file: String
    @OptionGroup var key: BackupKeyOptions
    @Option(help: "A folder with room for what is in the backup; where the backup lies, if not given.")
    var scratch: String?

    func run() async throws {
        let ports = try ConsolePorts.inForce()
        let room = try await ports.backups.room(try key.source())
        let path = (file as NSString).expandingTildeInPath
        let telling = BackupTelling()
        let facts = try await room.perform(
            CheckBackup(file: path, scratch: scratch ?? FolderName.of(path))
        ) { telling.show($0) }
        telling.finish()
        Terminal.say(
            "\(file): whole, made \(Terminal.moment(facts.madeAt)), schema \(facts.schema), "
                + "\(BackupTelling.size(facts.bytes)), key \(facts.keyID).")
    }
}
