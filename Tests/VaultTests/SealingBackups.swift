import Foundation
import Practice
import Testing

@testable import Vault

@Suite("Sealing backups")
struct SealingBackups {
    private let folder: String
    private let key = BackupKey.file([UInt8](repeating: 7, count: 32))
    private let practice = "0190abcd-0000-7000-8000-00000000000f"

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("rapport-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path
        try Data("rapport talk key\n".utf8).write(to: URL(fileURLWithPath: folder + "/key-in"))
    }

    private func content(_ count: Int) -> Data { Data((0..<count).map { UInt8($0 * 31 % 251) }) }

    private func seal(_ database: Data, with key: BackupKey? = nil) throws -> String {
        let (source, path) = (folder + "/database-in", folder + "/\(UUID().uuidString).backup")
        try database.write(to: URL(fileURLWithPath: source))
        try VaultBackups(key ?? self.key).seal(
            [(.talkKey, folder + "/key-in"), (.database, source)], practice: practice,
            madeAt: 5, schema: 20, to: path, progress: { _ in })
        return path
    }

    private func open(_ path: String, with key: BackupKey? = nil) throws -> Data {
        let target = "\(folder)/\(UUID().uuidString)"
        let facts = try VaultBackups(key ?? self.key).open(
            path, place: { "\(target)-\($0.rawValue)" }, progress: { _ in })
        #expect(facts.practice == practice && facts.schema == 20)
        return try Data(contentsOf: URL(fileURLWithPath: "\(target)-database"))
    }

    /// What opening a changed file answers; `nil` where it was taken.
    private func refusal(_ bytes: Data, with key: BackupKey? = nil) throws -> BackupError? {
        let path = "\(folder)/\(UUID().uuidString).backup"
        try bytes.write(to: URL(fileURLWithPath: path))
        do {
            _ = try open(path, with: key)
            return nil
        } catch let error as BackupError { return error }
    }

    @Test(
        "what was sealed is opened, whatever its length",
        arguments: [0, 1, 262_143 - 17, 262_144 - 17, 262_144 - 16, 262_144, 524_288 - 17, 700_001])
    func whole(count: Int) throws {
        let database = content(count)
        let path = try seal(database)
        #expect(try open(path) == database)
        #expect(try VaultBackups(key).facts(of: path).bytes == count + 17)
    }

    @Test("what comes out is for its owner alone")
    func modes() throws {
        let path = try seal(content(10))
        _ = try VaultBackups(key).open(path, place: { "\(folder)/out-\($0.rawValue)" }, progress: { _ in })
        func mode(_ name: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.posixPermissions] as? Int
        }
        #expect(try mode("out-talk-key") == 0o400)
        #expect(try mode("out-database") == 0o600)
        #expect(try mode((path as NSString).lastPathComponent) == 0o600)
    }

    @Test("nothing of what is in it can be read in the file")
    func unreadable() throws {
        let words = Data("Ana said that nobody at home listens".utf8)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: try seal(words)))
        #expect(bytes.range(of: Data("nobody at home".utf8)) == nil)
        #expect(bytes.range(of: Data("rapport talk key".utf8)) == nil)
    }

    @Test("cut anywhere, it is refused as cut short")
    func cut() throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: try seal(content(300_000))))
        let near = [1, 14, 15, 20, 21, 40, 300, bytes.count / 2, bytes.count - 18, bytes.count - 1]
        for count in near {
            let answer = try refusal(bytes.prefix(count))
            guard case .truncated = answer else {
                Issue.record("\(count) bytes of \(bytes.count): \(String(describing: answer))")
                continue
            }
        }
        guard case .notABackup = try refusal(Data()) else {
            Issue.record("an empty file was taken for a backup")
            return
        }
    }

    @Test("one bit changed anywhere, it is refused")
    func changed() throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: try seal(content(2000))))
        for place in stride(from: 0, to: bytes.count, by: 7) {
            var other = bytes
            other[place] ^= 1 << (place % 8)
            #expect(try refusal(other) != nil, "byte \(place)")
        }
    }

    @Test("pieces swapped, repeated or added are refused")
    func moved() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: try seal(content(800_000)))))
        let piece = BackupHeader.pieceSize + SecretStream.overhead
        let start = bytes.count - 3 * piece - (800_017 - 3 * BackupHeader.pieceSize + SecretStream.overhead)
        let (first, second) = (bytes[start..<start + piece], bytes[start + piece..<start + 2 * piece])
        let rest = bytes[(start + 2 * piece)...]
        #expect(try refusal(Data(bytes[..<start] + second + first + rest)) == .altered)
        #expect(try refusal(Data(bytes[..<start] + first + first + rest)) == .altered)
        #expect(try refusal(Data(bytes + [0])) == .tooLong(extra: 1))
    }

    @Test("another key, a passphrase for a file's key, and the other way round each have their own answer")
    func keys() throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: try seal(content(100))))
        guard case .wrongKey = try refusal(bytes, with: .file([UInt8](repeating: 8, count: 32))) else {
            Issue.record("another key was not told apart")
            return
        }
        #expect(try refusal(bytes, with: .passphrase("a quiet place to sit")) == .wantsKeyFile)
        let spoken = try seal(content(100), with: .passphrase("a quiet place to sit"))
        #expect(try open(spoken, with: .passphrase("a quiet place to sit")) == content(100))
        let sealed = try Data(contentsOf: URL(fileURLWithPath: spoken))
        #expect(try refusal(sealed) == .wantsPassphrase)
        guard case .wrongKey = try refusal(sealed, with: .passphrase("a quiet place to sleep")) else {
            Issue.record("another passphrase was not told apart")
            return
        }
    }

    @Test("a file of a newer format says so, and a file that is no backup says that")
    func others() throws {
        var bytes = try Data(contentsOf: URL(fileURLWithPath: try seal(content(10))))
        bytes[BackupHeader.magic.count + 1] = 2
        #expect(try refusal(bytes) == .newerFormat(found: 2, known: 1))
        guard case .notABackup = try refusal(Data("SQLite format 3 and more".utf8)) else {
            Issue.record("a database was taken for a backup")
            return
        }
    }

    @Test("a passphrase's cost in a forged file is bounded")
    func cost() throws {
        let path = try seal(content(10), with: .passphrase("a quiet place to sit"))
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: Unicode.ASCII.self)
        #expect(text.contains("\"memoryMiB\":128"))
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let place = try #require(bytes.range(of: Data("\"memoryMiB\":128".utf8)))
        bytes.replaceSubrange(place, with: Data("\"memoryMiB\":999".utf8))
        #expect(try refusal(bytes, with: .passphrase("a quiet place to sit")) == .altered)
        bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let passes = try #require(bytes.range(of: Data("\"passes\":3".utf8)))
        bytes.replaceSubrange(passes, with: Data("\"passes\":0".utf8))
        #expect(try refusal(bytes, with: .passphrase("a quiet place to sit")) == .altered)
        func isBearable(_ passes: Int, _ memory: Int, salt: Int = 16) -> Bool {
            BackupKeyCost(salt: [UInt8](repeating: 1, count: salt), passes: passes, memoryMiB: memory).isBearable
        }
        #expect(isBearable(3, 128) && isBearable(1, 8) && isBearable(16, 512))
        for (passes, memory) in [(0, 128), (-1, 128), (17, 128), (3, 7), (3, 513), (3, -128), (3, .max)] {
            #expect(!isBearable(passes, memory), "\(passes) passes, \(memory) MiB")
        }
        #expect(!isBearable(3, 128, salt: 15) && !isBearable(3, 128, salt: 17) && !isBearable(3, 128, salt: 0))
    }

    @Test("a key file is made once, for its owner alone, and refused where others can read it")
    func keyFile() throws {
        let path = folder + "/backup.key"
        try BackupKeyFile.make(path)
        #expect(throws: BackupError.self) { try BackupKeyFile.make(path) }
        guard case .file(let bytes) = try BackupKeyFile.load(path) else { throw BackupError.notAKey(path) }
        #expect(bytes.count == 32)
        chmod(path, 0o440)
        #expect(throws: BackupError.keyOpenToOthers(path)) { try BackupKeyFile.load(path) }
        let short = folder + "/phrase"
        try Data("too short\n".utf8).write(to: URL(fileURLWithPath: short))
        chmod(short, 0o600)
        #expect(throws: BackupError.passphraseTooShort(15)) { try BackupKeyFile.loadPassphrase(short) }
    }
}
