import Foundation
import Practice
import Testing

@testable import Vault

@Suite("Keeping the key of people's words")
struct KeepingTheSealingKey {
    let folder: String
    var path: String { folder + "/talk.key" }

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("rapport-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path
    }

    @Test("the first start makes it for its owner alone, and every later one finds the same")
    func made() throws {
        let first = try SealingKeyFile.load(path, mayMake: true)
        #expect(try SealingKeyFile.load(path, mayMake: true).text == first.text)
        #expect(try SealingKeyFile.load(path, mayMake: false).text == first.text)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o400)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["talk.key"])
    }

    @Test("what a change of keys that was killed left beside it is taken away, and nothing else")
    func drafts() throws {
        let keys = try SealingKeyFile.load(path, mayMake: true)
        #expect(!SealingKeyFile.hasDrafts(path))
        let (draft, other) = (path + ".YoYOCNEYx7SP.new", folder + "/letter.new")
        for left in [draft, other] { try Data("words".utf8).write(to: URL(fileURLWithPath: left)) }
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: draft)
        #expect(SealingKeyFile.hasDrafts(path) && !SealingKeyFile.hasDrafts(folder + "/practice.key"))
        #expect(SealingKeyFile.sweepDrafts(path).isEmpty)
        #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder)) == ["talk.key", "letter.new"])
        #expect(try SealingKeyFile.load(path, mayMake: false).text == keys.text)
    }

    @Test("a draft that a killed making left is the key itself under another name, and the key stays whole")
    func linkedDraft() throws {
        let keys = try SealingKeyFile.load(path, mayMake: true)
        try FileManager.default.linkItem(atPath: path, toPath: path + ".YoYOCNEYx7SP.new")
        #expect(SealingKeyFile.sweepDrafts(path).isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["talk.key"])
        #expect(try SealingKeyFile.load(path, mayMake: false).text == keys.text)
    }

    @Test("the folder of a path is told for every path, the shortest too")
    func folders() {
        let folders = [
            "x": ".", "x/": ".", "a/b": "a", "a/b/": "a", "a//b": "a", "/x": "/", "/": "/", "/a/b": "/a", "": ".",
        ]
        for (path, name) in folders { #expect(FolderName.of(path) == name, "\(path)") }
        #expect(FolderName.last("a/bc/") == "bc" && FolderName.last("x") == "x")
        #expect(
            FolderName.isWithin("/a/b", "/a") && FolderName.isWithin("/a/", "/a") && !FolderName.isWithin("/ab", "/a"))
    }

    @Test("many who start at once have the same key")
    func atOnce() async throws {
        let path = path
        let texts = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<8 { group.addTask { try SealingKeyFile.load(path, mayMake: true).text } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(texts.count == 1)
    }

    @Test("a key that others can read is refused", arguments: [0o440, 0o404, 0o644, 0o600 | 0o001])
    func openToOthers(mode: Int) throws {
        _ = try SealingKeyFile.load(path, mayMake: true)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        #expect(throws: SealingKeyFileError.openToOthers) { try SealingKeyFile.load(path, mayMake: true) }
    }

    @Test("a missing key is not made anew where words were sealed with it")
    func missing() {
        #expect(throws: SealingKeyFileError.missing) { try SealingKeyFile.load(path, mayMake: false) }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test(
        "a file that is not a key is refused and left as it is",
        arguments: [
            "", "rapport talk key\n", "rapport talk key\n1 abc\n", "rapport talk key\n0 \(key)\n",
            "rapport talk key\n1 \(key)\nstage settled\n", "rapport practice key\n1 \(key)\n", "1 \(key)\n",
        ])
    func damaged(text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
        #expect(throws: SealingKeyFileError.damaged) { try SealingKeyFile.load(path, mayMake: true) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }

    private static let key = String(repeating: "A", count: 43)

    @Test("a locked file opens with its passphrase alone, stays locked when keys change, and can be unlocked again")
    func locked() throws {
        let (mine, other) = (
            try #require(BackupKey(passphrase: "a quiet place to sit")),
            try #require(BackupKey(passphrase: "a loud place to stand"))
        )
        let keys = try SealingKeyFile.load(path, mayMake: true)
        try SealingKeyFile.lock(path, with: mine)
        let held = try String(contentsOfFile: path, encoding: .utf8)
        let secret = try #require(keys.text.split(separator: "\n").last?.split(separator: " ").last)
        #expect(!held.contains(secret) && held.hasPrefix("rapport locked key 1\n"))
        #expect(throws: SealingKeyFileError.locked) { try SealingKeyFile.load(path, mayMake: true) }
        #expect(throws: SealingKeyFileError.wrongPassphrase) {
            try SealingKeyFile.load(path, mayMake: true, passphrase: other)
        }
        #expect(try SealingKeyFile.load(path, mayMake: false, passphrase: mine).text == keys.text)
        #expect(throws: SealingKeyFileError.wrongPassphrase) { try SealingKeyFile.lock(path, with: other) }
        #expect(throws: SealingKeyFileError.locked) { try SealingKeyFile.replace(path, with: keys.adding()) }
        try SealingKeyFile.replace(path, with: keys.adding().settled, passphrase: mine)
        #expect(throws: SealingKeyFileError.locked) { try SealingKeyFile.load(path, mayMake: true) }
        #expect(try SealingKeyFile.load(path, mayMake: false, passphrase: mine).version == 2)
        try SealingKeyFile.unlock(path, with: mine)
        #expect(try SealingKeyFile.load(path, mayMake: false).version == 2)
    }

    @Test("keys that are brought to another folder are whole there, and no other is overwritten")
    func copied() throws {
        let (keys, there) = (try SealingKeyFile.load(path, mayMake: true), folder + "/copy.key")
        try KeyCopy.copy(path, to: there)
        try KeyCopy.copy(path, to: there)
        KeyCopy.remove(path)
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(try SealingKeyFile.load(there, mayMake: false).text == keys.text)
        _ = try SealingKeyFile.load(path, mayMake: true)
        #expect(throws: SealingKeyFileError.notWritten) { try KeyCopy.copy(path, to: there) }
    }

    @Test("one file under two names is not taken for a copy: taking the first away would leave none")
    func oneFile() throws {
        let keys = try SealingKeyFile.load(path, mayMake: true)
        let (link, elsewhere) = (folder + "/link.key", folder + "/elsewhere")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        #expect(throws: SealingKeyFileError.notWritten) { try KeyCopy.copy(path, to: link) }
        try FileManager.default.createSymbolicLink(atPath: elsewhere, withDestinationPath: folder)
        #expect(throws: SealingKeyFileError.notWritten) { try KeyCopy.copy(path, to: elsewhere + "/talk.key") }
        #expect(throws: SealingKeyFileError.notWritten) { try KeyCopy.copy(path, to: folder + "/./talk.key") }
        #expect(KeyCopy.isOne(folder, elsewhere) && KeyCopy.isOne(folder, folder + "/"))
        #expect(try SealingKeyFile.load(path, mayMake: false).text == keys.text)
    }

    @Test("what a killed move left goes, where it is the same key; another one, and the key in force, stay")
    func left() throws {
        _ = try SealingKeyFile.load(path, mayMake: true)
        let there = folder + "/copy.key"
        try KeyCopy.copy(path, to: there)
        #expect(try KeyCopy.removeLeft(path, of: there))
        #expect(!FileManager.default.fileExists(atPath: path) && FileManager.default.fileExists(atPath: there))
        #expect(try !KeyCopy.removeLeft(path, of: there), "there is none")
        #expect(try !KeyCopy.removeLeft(there, of: there))
        _ = try SealingKeyFile.load(path, mayMake: true)
        #expect(try !KeyCopy.removeLeft(path, of: there) && FileManager.default.fileExists(atPath: path))
    }
}
