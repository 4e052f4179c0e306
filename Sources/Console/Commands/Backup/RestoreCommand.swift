internal import ArgumentParser
internal import Foundation
internal import Practice

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Make a practice of a backup, in a folder that holds nothing yet.")

    @Argument(help: "The backup.") var file: String
    @OptionGroup var data: DataOptions
    @OptionGroup var key: BackupKeyOptions

    func run() async throws {
        let ports = try ConsolePorts.inForce()
        let room = try await ports.backups.room(try key.source())
        let place = data.place()
        let telling = BackupTelling()
        let facts = try await room.perform(
            RestoreBackup(file: (file as NSString).expandingTildeInPath, data: place.path)
        ) { telling.show($0) }
        telling.finish()
        try await ports.backups.noteRestored(place)
        Terminal.say("The practice as of \(Terminal.moment(facts.madeAt)) is in \(place.path).")
        Terminal.say(Self.erasedSince(facts.madeAt))
        Terminal.say("Everybody signs in anew. Start it with: rapport serve --data \(place.path)")
    }

    /// A backup holds whoever was erased after it, and nothing in it can know of that.
    static func erasedSince(_ madeAt: Int64) -> String {
        "Note: whoever was erased after \(Terminal.moment(madeAt)) is back in it, and can be read. Erase them again: "
            + "rapport erase --client CODE --because REASON."
    }
}
