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
        let place = scratch ?? FolderName.of(path)
        let facts = try await checked(path, in: place, room, telling)
        telling.finish()
        Terminal.say(
            "\(file): whole, made \(Terminal.moment(facts.madeAt)), schema \(facts.schema), "
                + "\(BackupTelling.size(facts.bytes)), key \(facts.keyID).")
    }

    private func checked(
        _ path: String, in place: String, _ room: BackupRoom, _ telling: BackupTelling
    ) async throws -> BackupFacts {
        do {
            return try await room.perform(CheckBackup(file: path, scratch: place)) { telling.show($0) }
        } catch {
            let failure: any Error = error
            guard let unwritten = (failure as? BackupError)?.unwritten, FolderName.isWithin(unwritten, place) else {
                throw failure
            }
            throw ConsoleFailure(
                "\(place) cannot be written, and a check opens the backup somewhere: name a folder with room for it with "
                    + "--scratch.")
        }
    }
}

extension BackupError {
    /// The path that could not be written, where that is what went wrong.
    fileprivate var unwritten: String? {
        if case .unwritable(let path) = self { path } else { nil }
    }
}
