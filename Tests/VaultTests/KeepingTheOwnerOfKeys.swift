import Foundation
import Testing
import Vault

@Suite("Whose the keys are that root changes", .enabled(if: geteuid() == 0))
struct KeepingTheOwnerOfKeys {
    private static let account: uid_t = 12_345
    private let folder: String
    private var path: String { folder + "/practice.key" }

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("rapport-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path
    }

    private func owner(_ path: String) -> uid_t? {
        var state = stat()
        return stat(path, &state) == 0 ? state.st_uid : nil
    }

    @Test("a key that root replaces stays the account's that serves the practice")
    func replaced() throws {
        let keys = try SealingKeyFile.load(path, .practice, mayMake: true)
        #expect(owner(path) == 0)
        #expect(chown(path, Self.account, Self.account) == 0)
        try SealingKeyFile.replace(path, with: keys.adding())
        #expect(owner(path) == Self.account)
    }

    @Test("a key that root makes is whose the folder is, and so is what tells others that it is in use")
    func made() throws {
        #expect(chown(folder, Self.account, Self.account) == 0)
        _ = try SealingKeyFile.load(path, .practice, mayMake: true)
        let hold = try #require(KeyHold(folder, alone: true))
        #expect(owner(path) == Self.account && owner("\(folder)/\(KeyHold.name)") == Self.account)
        withExtendedLifetime(hold) {}
    }

    @Test("a key that root brings to another folder is whose it was before")
    func copied() throws {
        _ = try SealingKeyFile.load(path, .practice, mayMake: true)
        #expect(chown(path, Self.account, Self.account) == 0)
        try KeyCopy.copy(path, to: folder + "/copy.key")
        #expect(owner(folder + "/copy.key") == Self.account)
    }
}
