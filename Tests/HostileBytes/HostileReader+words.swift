import Clinic
import Foundation
import Practice
import Signs
import Vault

extension HostileReader {
    static func doubtFault(_ bytes: [UInt8]) -> String? {
        let text = Self.text(bytes)
        for language in Language.allCases {
            let reading = DoubtReader.read(text, language)
            if let words = reading.words, words.lowerBound < 0 || words.upperBound > text.utf8.count {
                return "words that do not stand in the text"
            }
        }
        return nil
    }

    static func dayFault(_ bytes: [UInt8]) -> String? {
        let text = Self.text(bytes)
        if let day = Day(text), day.description != text { return "a day in two spellings" }
        if let hours = WorkingHours(text), WorkingHours(hours.description) != hours { return "hours in two spellings" }
        if let id = ID<HostileReader>(text), ID(id.description) != id { return "an id that is another's" }
        return nil
    }

    /// The key of the backup among the seeds, which everybody may know.
    private static let backups = VaultBackups(.file([UInt8](repeating: 7, count: 32)))

    /// Whatever opens is the very file that was made.
    static func backupFault(_ bytes: [UInt8], in folder: URL) -> String? {
        let file = folder.appendingPathComponent("hostile.backup")
        let parts = BackupPart.allCases.map { folder.appendingPathComponent("hostile-\($0.rawValue)") }
        for old in parts + [file] { try? FileManager.default.removeItem(at: old) }
        guard (try? Data(bytes).write(to: file)) != nil else { return "the file could not be written" }
        _ = try? backups.facts(of: file.path)
        let place = { (part: BackupPart) in folder.appendingPathComponent("hostile-\(part.rawValue)").path }
        guard (try? backups.open(file.path, place: place, progress: { _ in })) != nil else { return nil }
        return bytes == backupSeed(in: folder) ? nil : "an altered backup was opened"
    }

    /// A small backup, made once in a folder.
    static func backupSeed(in folder: URL) -> [UInt8] {
        let seed = folder.appendingPathComponent("seed.backup")
        if let made = try? Data(contentsOf: seed) { return [UInt8](made) }
        let (database, key) = (
            folder.appendingPathComponent("seed-database"), folder.appendingPathComponent("seed-key")
        )
        try? Data("not much of a database".utf8).write(to: database)
        try? Data("rapport talk key\n".utf8).write(to: key)
        try? backups.seal(
            [(.talkKey, key.path), (.database, database.path)], practice: "0190abcd-0000-7000-8000-00000000000f",
            madeAt: 5, schema: 20, to: seed.path, progress: { _ in })
        return (try? Data(contentsOf: seed)).map { [UInt8]($0) } ?? []
    }
}
