import Clinic
import Foundation
import FollowThrough
import Practice
import PracticeTwin
import Records
import SQLiteEngine
import Testing
import Vault

@Suite("Backing up and restoring")
struct BackingUp {
    private let data: String
    private let folder: String
    private let key = BackupKey.file([UInt8](repeating: 7, count: 32))

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("rapport-\(UUID().uuidString)")
        (data, folder) = (url.path + "/data", url.path + "/backups")
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
        _ = try SealingKeyFile.load(data + "/talk.key", mayMake: true)
    }

    private func room(_ key: BackupKey? = nil, sealing: any Sealing = PlainSealing()) -> BackupRoom {
        BackupRoom(
            sealing: VaultBackups(key ?? self.key),
            restored: RecordsRestored(
                now: { TestPractice.start }, open: { try SQLiteEngine.open(path: $0 + "/rapport.sqlite") },
                sealed: { folder, engine in
                    _ = try SealingKeyFile.load(folder + "/talk.key", mayMake: false)
                    return SealedPractice(
                        store: try await RecordsStore.open(engine, sealing: sealing, now: TestPractice.start),
                        sealing: sealing)
                }))
    }

    private func opened() async throws -> (SQLiteEngine, TestPractice) {
        let engine = try SQLiteEngine.open(path: data + "/rapport.sqlite")
        return (
            engine,
            try await TestPractice(
                store: try await RecordsStore.open(engine, sealing: PlainSealing(), now: TestPractice.start))
        )
    }

    private func make(
        _ engine: SQLiteEngine, keep: Int? = nil, seconds: Int64 = 0, _ room: BackupRoom? = nil
    ) async throws -> MakeBackup.Result {
        try await (room ?? self.room()).perform(
            MakeBackup(data: data, folder: folder, keep: keep), from: RecordsSnapshots(engine: engine),
            now: TestPractice.start.adding(seconds: seconds)
        ) { _ in }
    }

    private func restore(_ path: String, to name: String = "restored", _ room: BackupRoom? = nil) async throws -> String
    {
        let target = "\(folder)-\(name)"
        _ = try await (room ?? self.room()).perform(RestoreBackup(file: path, data: target)) { _ in }
        return target
    }

    private func names(_ folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    @Test("a backup made while others write holds everything acknowledged before it, and nothing by halves")
    func whileServing() async throws {
        let (engine, practice) = try await opened()
        let before = try await practice.hold(practice.ana, days: -3, outcome: [40, 40, 40, 40])
        let writing = Task {
            var days = 1
            while !Task.isCancelled {
                _ = try await practice.book(practice.joel, days: days)
                days += 1
            }
        }
        let made = try await make(engine)
        writing.cancel()
        _ = await writing.result
        await engine.close()
        let target = try await restore(made.path)
        let again = try SQLiteEngine.open(path: target + "/rapport.sqlite")
        let store = try await RecordsStore.open(again, sealing: PlainSealing(), now: TestPractice.start)
        let ana = practice.ana.episode
        let records = try #require(try await store.read { try $0.records(of: ana) })
        #expect(records.sessions.contains { $0.id == before })
        #expect(records.responses.count == 1)
        #expect(try await again.check().isEmpty)
        await again.close()
        #expect(names(target).filter { !$0.hasPrefix("rapport.sqlite-") } == ["rapport.sqlite", "talk.key"])
        #expect(names(data).contains(".backup-staging") == false)
    }

    @Test("what was restored makes the same practice, and no sign-in of before opens it")
    func restored() async throws {
        let (engine, practice) = try await opened()
        let signedIn = try await practice.signIn()
        let concern = try await practice.hold(practice.ana, days: -3, outcome: [40, 40, 40, 40])
        let made = try await make(engine)
        let board = try await practice.store.read { try $0.board(.everybody) }
        await engine.close()
        let again = try SQLiteEngine.open(path: try await restore(made.path) + "/rapport.sqlite")
        let store = try await RecordsStore.open(again, sealing: PlainSealing(), now: TestPractice.start)
        #expect(try await store.read { try $0.board(.everybody) } == board)
        #expect(try await store.read { try $0.session(concern) } != nil)
        let service = TestPractice.service(store, practice.clock)
        #expect(try await service.resolve(token: signedIn.token) == .none)
        await again.close()
    }

    @Test("a link by which a password was chosen is not there again, and no browser is known")
    func restoredWithoutLinks() async throws {
        let (engine, practice) = try await opened()
        let sven = try #require(practice.sven.personID)
        let link = try await practice.service.perform(InvitePerson(person: sven), as: practice.admin)
        let device = try #require(try await practice.signIn().device)
        let made = try await make(engine)
        try await practice.service.perform(AcceptInvitation(token: link, password: "eleven blue bicycles"))
        await engine.close()
        let again = try SQLiteEngine.open(path: try await restore(made.path) + "/rapport.sqlite")
        let store = try await RecordsStore.open(again, sealing: PlainSealing(), now: TestPractice.start)
        // Ids go on where they were.
        let service = PracticeService(
            store: store, chance: practice.service.chance, passwords: PlainPasswords(), sealing: PlainSealing(),
            digest: TestChance.digest)
        await #expect(throws: PracticeError.notFound) {
            try await service.perform(AcceptInvitation(token: link, password: "twelve blue bicycles"))
        }
        func enter(_ device: String?, _ password: String = TestPractice.password) async throws -> SignedIn? {
            try await service.perform(SignInWithPassword(signInName: "nora", password: password, device: device))
        }
        for _ in 0..<10 { _ = try await enter(nil, "guess") }
        #expect(try await enter(device) == nil, "the browser of before counts as anybody's")
        await again.close()
    }

    @Test("only so many are kept, the newest, and other files in the folder stay")
    func kept() async throws {
        let (engine, _) = try await opened()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: folder + "/rapport-notes.backup"))
        for second in 0..<4 { _ = try await make(engine, keep: 2, seconds: Int64(second)) }
        #expect(names(folder).count == 3)
        #expect(names(folder).contains("rapport-notes.backup"))
        #expect(names(folder).allSatisfy { !$0.hasPrefix(".") })
        // A clock that was set back must not cost the backup that was just made.
        let made = try await make(engine, keep: 1, seconds: -3600)
        #expect(FileManager.default.fileExists(atPath: made.path))
        #expect(names(folder).count == 2)
        await engine.close()
    }

    @Test("drafts of a backup that was interrupted are gone after the next, and never count as good")
    func interrupted() async throws {
        let (engine, practice) = try await opened()
        let made = try await make(engine)
        let name = (made.path as NSString).lastPathComponent
        let draft = "\(folder)/.\(name.replacingOccurrences(of: "T", with: "U")).partial"
        try Data([1, 2, 3]).write(to: URL(fileURLWithPath: draft))
        try FileManager.default.createDirectory(atPath: data + "/.backup-staging", withIntermediateDirectories: true)
        try Data([1]).write(to: URL(fileURLWithPath: data + "/.backup-staging/rapport.sqlite"))
        _ = try await make(engine, seconds: 1)
        #expect(names(folder).count == 2)
        #expect(!names(data).contains(".backup-staging"))
        await engine.close()
        _ = practice
    }

    /// As a process that was killed leaves it.
    private func leave(_ folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in ["rapport.sqlite", "practice.key", "talk.key"] {
            try Data([1]).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
    }

    @Test("an erasure takes away what a killed backup left behind, and leaves what a living one works in")
    func leftBehind() async throws {
        let data = data
        let engine = try SQLiteEngine.open(path: data + "/rapport.sqlite")
        let store = try await RecordsStore.open(engine, sealing: PlainSealing(), now: TestPractice.start)
        let practice = try await TestPractice(store: store, sweepCopies: { LeftBehind.sweep(data) })
        let staging = data + "/.backup-staging"
        try leave(staging)
        let living = open(staging, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        #expect(flock(living, LOCK_EX | LOCK_NB) == 0)
        try await erase(practice, practice.ana, "HR-0001")
        #expect(names(staging) == ["practice.key", "rapport.sqlite", "talk.key"])
        await #expect(throws: BackupError.busy(staging)) { _ = try await make(engine) }
        close(living)
        try await erase(practice, practice.joel, "HR-0002")
        #expect(!names(data).contains(".backup-staging"))
        await engine.close()
    }

    private func erase(_ practice: TestPractice, _ opened: OpenedEpisode, _ code: String) async throws {
        try await practice.service.perform(
            EndEpisode(episode: opened.episode, day: TestPractice.today.adding(days: -1), reason: .agreed),
            as: practice.nora)
        _ = try await practice.service.perform(
            EraseClient(client: opened.client, code: code, because: .asked), as: practice.ruth)
    }

    @Test("a check and a backup take away what a killed check left behind, and nothing else that lies there")
    func leftByCheck() async throws {
        let (engine, _) = try await opened()
        let made = try await make(engine)
        let (left, notes) = (folder + "/rapport-check-1", folder + "/rapport-check-notes")
        try leave(left)
        try leave(notes)
        _ = try await room().perform(CheckBackup(file: made.path, scratch: folder)) { _ in }
        #expect(names(folder).filter { $0.hasPrefix("rapport-check-") } == ["rapport-check-notes"])
        try leave(left)
        _ = try await make(engine, seconds: 1)
        #expect(names(folder).filter { $0.hasPrefix("rapport-check-") } == ["rapport-check-notes"])
        await engine.close()
    }

    @Test("a restore that was killed is swept away from beside the folder")
    func leftByRestore() throws {
        let left = (data as NSString).deletingLastPathComponent + "/.rapport-restoring-data"
        try leave(left)
        LeftBehind.sweep(data + "/")
        #expect(!FileManager.default.fileExists(atPath: left))
    }

    @Test(
        "what root restores is the account's that the empty folder belongs to", .enabled(if: geteuid() == 0))
    func restoredByRoot() async throws {
        let (engine, _) = try await opened()
        let made = try await make(engine)
        await engine.close()
        let target = "\(folder)-owned"
        try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
        #expect(chown(target, 12_345, 12_345) == 0)
        _ = try await restore(made.path, to: "owned")
        for path in [target] + names(target).map({ "\(target)/\($0)" }) {
            let owner = try FileManager.default.attributesOfItem(atPath: path)[.ownerAccountID] as? NSNumber
            #expect(owner?.intValue == 12_345, "\(path)")
        }
    }

    @Test("a folder that holds something is never restored into")
    func notEmpty() async throws {
        let (engine, _) = try await opened()
        let made = try await make(engine)
        await engine.close()
        let before = try Data(contentsOf: URL(fileURLWithPath: data + "/rapport.sqlite"))
        await #expect(throws: BackupError.folderNotEmpty(data)) {
            _ = try await room().perform(RestoreBackup(file: made.path, data: data)) { _ in }
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: data + "/rapport.sqlite")) == before)
    }

    @Test("what cannot be opened leaves no folder behind")
    func refused() async throws {
        let (engine, _) = try await opened()
        let made = try await make(engine)
        await engine.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: made.path))
        bytes[bytes.count / 2] ^= 1
        let bad = folder + "/bad"
        try bytes.write(to: URL(fileURLWithPath: bad))
        await #expect(throws: BackupError.altered) { _ = try await restore(bad, to: "bad") }
        let other = room(.file([UInt8](repeating: 9, count: 32)))
        await #expect(throws: BackupError.self) { _ = try await restore(made.path, to: "bad", other) }
        await #expect(throws: BackupError.notThere(folder + "/none")) {
            _ = try await restore(folder + "/none", to: "bad")
        }
        #expect(names((folder as NSString).deletingLastPathComponent) == ["backups", "data"])
    }

    @Test("a backup whose words do not open with its key is not called good")
    func wrongKey() async throws {
        let (engine, practice) = try await opened()
        try await practice.hold(practice.ana, days: -10, outcome: [80, 80, 80, 80])
        let opened = practice.ana.episode
        _ = try await practice.service.perform(
            OpenConcern(
                id: practice.service.chance.id(), episode: opened, subject: .other, words: "She looked tired"),
            as: practice.nora)
        let otherwise = room(sealing: AESGCMSealing(practice: SealingKeys(.practice), talk: SealingKeys(.talk)))
        await #expect(throws: BackupError.unusable(["1 texts cannot be opened with the key beside them"])) {
            _ = try await make(engine, otherwise)
        }
        #expect(names(folder).isEmpty)
        await engine.close()
    }

    @Test("of two backups at once, one is refused and nothing is lost")
    func twice() async throws {
        let (engine, _) = try await opened()
        let results = await withTaskGroup(of: Bool.self) { group in
            for second in 0..<4 {
                group.addTask { (try? await make(engine, seconds: Int64(second))) != nil }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(results.contains(true))
        #expect(names(folder).count == results.count { $0 })
        await engine.close()
    }

    @Test("a folder without a practice, and a practice without its key, are told apart")
    func nothing() async throws {
        let empty = try SQLiteEngine.open(path: data + "/rapport.sqlite")
        await #expect(throws: BackupError.noPractice(data)) { _ = try await make(empty) }
        await empty.close()
        let (engine, _) = try await opened()
        unlink(data + "/talk.key")
        await #expect(throws: BackupError.noTalkKey(data + "/talk.key")) { _ = try await make(engine) }
        await engine.close()
    }
}
