internal import ArgumentParser
internal import Clinic
internal import Foundation
internal import Practice

struct BackupMakeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: "Make one backup in a folder, and restore it once before it counts as good.")

    @Argument(help: ArgumentHelp("The folder that backups lie in; made where there is none.", valueName: "folder"))
    var folder: String
    @OptionGroup var data: DataOptions
    @OptionGroup var key: BackupKeyOptions
    @Option(help: ArgumentHelp("Keep so many of this practice, the newest; all where it is not given.", valueName: "n"))
    var keep: Int?

    func validate() throws {
        if let keep, keep < 1 { throw ValidationError("--keep takes a number from 1 on.") }
    }

    func run() async throws {
        let ports = try ConsolePorts.inForce()
        let place = data.place()
        try ports.requirePractice(place)
        let source = try key.source()
        let folder = (folder as NSString).expandingTildeInPath
        try BackupKeyOptions.requireOutside(folder, source)
        let room = try await ports.backups.room(source)
        let telling = BackupTelling()
        let command = MakeBackup(data: place.path, folder: folder, keep: keep)
        try await ports.backups.copying(place) { snapshots in
            let now = Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000))
            let made = try await room.perform(command, from: snapshots, now: now) { telling.show($0) }
            telling.finish()
            Terminal.say("\(made.path): \(BackupTelling.size(made.bytes)), restored once and found whole.")
            for name in made.removed { Terminal.say("Let go of \(name).") }
        }
        // Last, where it is read.
        if let warning = BackupDistance.warning(folder, of: place.path) { Terminal.warn(warning) }
    }
}
