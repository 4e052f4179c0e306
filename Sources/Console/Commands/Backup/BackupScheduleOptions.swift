internal import ArgumentParser
internal import Foundation

/// A backup every day while Rapport serves.
struct BackupScheduleOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Make a backup in this folder every day.", valueName: "folder")) var backups: String?
    @Option(help: ArgumentHelp("At which time of the practice's day; 02:30 where it is not given.", valueName: "hh:mm"))
    var backupAt: String?
    @Option(help: ArgumentHelp("Keep so many of them; 14 where it is not given.", valueName: "n"))
    var backupKeep: Int?
    @OptionGroup var key: BackupKeyOptions

    func validate() throws {
        // Whoever names a time or a key counts on backups.
        let isMeant = backupAt != nil || backupKeep != nil || key.keyFile != nil || key.passphraseFile != nil
        if backups == nil, isMeant {
            throw ValidationError("No backup is made without --backups and the folder that they go to.")
        }
        if minuteOfDay == nil { throw ValidationError("--backup-at takes a time such as 02:30.") }
        if let backupKeep, backupKeep < 1 { throw ValidationError("--backup-keep takes a number from 1 on.") }
    }

    private var minuteOfDay: Int? {
        let parts = (backupAt ?? "02:30").split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }

    func schedule() throws -> BackupSchedule? {
        guard let backups, let minuteOfDay else { return nil }
        let (folder, source) = ((backups as NSString).expandingTildeInPath, try key.source())
        try BackupKeyOptions.requireOutside(folder, source)
        return BackupSchedule(folder: folder, key: source, minuteOfDay: minuteOfDay, keep: backupKeep ?? 14)
    }
}
