internal import ArgumentParser
internal import Foundation

/// A backup every day while Rapport serves.
struct BackupScheduleOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Make a backup in this folder every day.", valueName: "folder")) var backups: String?
    @Option(help: ArgumentHelp("At which time of the practice's day.", valueName: "hh:mm")) var backupAt = "02:30"
    @Option(help: ArgumentHelp("Keep so many of them.", valueName: "n")) var backupKeep = 14
    @OptionGroup var key: BackupKeyOptions

    func validate() throws {
        if minuteOfDay == nil { throw ValidationError("--backup-at takes a time such as 02:30.") }
        if backupKeep < 1 { throw ValidationError("--backup-keep takes a number from 1 on.") }
    }

    private var minuteOfDay: Int? {
        let parts = backupAt.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }

    func schedule() throws -> BackupSchedule? {
        guard let backups, let minuteOfDay else { return nil }
        let (folder, source) = ((backups as NSString).expandingTildeInPath, try key.source())
        try BackupKeyOptions.requireOutside(folder, source)
        return BackupSchedule(folder: folder, key: source, minuteOfDay: minuteOfDay, keep: backupKeep)
    }
}
