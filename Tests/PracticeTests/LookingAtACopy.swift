import Foundation
import Practice
import Testing

@Suite("A practice that may not be written is looked at in a copy")
struct LookingAtACopy {
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/rapport-\(UUID().uuidString)"
        for name in ["data", "keys", "scratch"] {
            try FileManager.default.createDirectory(
                atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
        }
        for name in ["data/rapport.sqlite", "data/rapport.sqlite-wal", "keys/practice.key", "keys/talk.key"] {
            try name.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
            chmod("\(folder)/\(name)", 0o444)
        }
    }

    private func copied() throws -> [String] {
        let copy = try PracticeCopy(of: folder + "/data", keys: folder + "/keys", in: folder + "/scratch")
        let names = try FileManager.default.contentsOfDirectory(atPath: copy.path).sorted()
        for name in names {
            let text = try String(contentsOfFile: "\(copy.path)/\(name)", encoding: .utf8)
            #expect(text == (name.hasSuffix(".key") ? "keys/" : "data/") + name)
            let mode = try FileManager.default.attributesOfItem(atPath: "\(copy.path)/\(name)")[.posixPermissions]
            #expect(mode as? Int == (name.hasSuffix(".key") ? 0o400 : 0o600), "\(name)")
        }
        return names
    }

    @Test("it holds the database, what was written last and the keys, for its owner alone, and is gone afterwards")
    func whole() throws {
        #expect(try copied() == ["practice.key", "rapport.sqlite", "rapport.sqlite-wal", "talk.key"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/scratch") == [])
        let left = try FileManager.default.contentsOfDirectory(atPath: folder + "/data").sorted()
        #expect(left == ["rapport.sqlite", "rapport.sqlite-wal"], "nothing was put where nothing may be written")
    }

    @Test("a folder without a database leaves nothing behind")
    func nothingThere() throws {
        try FileManager.default.removeItem(atPath: folder + "/data/rapport.sqlite")
        #expect(throws: BackupError.unreadable(folder + "/data/rapport.sqlite")) { _ = try copied() }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/scratch") == [])
    }
}
