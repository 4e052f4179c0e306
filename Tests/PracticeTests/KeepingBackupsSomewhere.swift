import Clinic
import Foundation
import Practice
import Testing

@Suite("The folder that backups are kept in")
struct KeepingBackupsSomewhere {
    private let folder: String
    private let practice = PracticeID(high: 0x0193_3B6B_0000_7000, low: 0x8000_0000_0000_00AB)

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/rapport-\(UUID().uuidString)"
    }

    @Test("one that cannot be made or written is refused at once, and one that can is left empty")
    func prepared() throws {
        try BackupFolder.prepare(folder + "/deep/backups")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/deep/backups").isEmpty)
        let file = folder + "/file"
        #expect(FileManager.default.createFile(atPath: file, contents: Data("x".utf8)))
        #expect(throws: BackupError.unwritable(file)) { try BackupFolder.prepare(file) }
        #expect(throws: BackupError.self) { try BackupFolder.prepare("/proc/backups") }
        #expect(throws: BackupError.self, "root may write everywhere but here") { try BackupFolder.prepare("/proc") }
    }

    @Test("the newest backup of a practice says when it was made; another practice's says nothing")
    func newest() throws {
        #expect(BackupFolder.newest(in: folder, of: practice) == nil)
        let own = practice.description.suffix(12)
        for name in [
            "rapport-\(own)-20261124T030000Z.backup", "rapport-\(own)-20261125T165542Z.backup",
            "rapport-0123456789ab-20301125T165542Z.backup", "rapport-\(own)-letter.backup",
        ] { #expect(FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: Data())) }
        #expect(
            BackupFolder.newest(in: folder, of: practice) == Instant(microseconds: 1_795_625_742_000_000))
    }
}
