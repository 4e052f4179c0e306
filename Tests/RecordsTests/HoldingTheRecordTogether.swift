import Clinic
import Foundation
import Practice
import PracticeTwin
import Records
import SQLiteEngine
import Testing
import Vault

@Suite("Holding the record of who looked together")
struct HoldingTheRecordTogether {
    private let engine: SQLiteEngine
    private let practice: TestPractice
    private let key = AnchorKey()
    private let folder: String

    init() async throws {
        folder = FileManager.default.temporaryDirectory.path + "/rapport-anchors-\(UUID().uuidString)"
        engine = try SQLiteEngine.inMemory()
        practice = try await TestPractice(
            store: try await RecordsStore.open(engine, sealing: PlainSealing(), now: TestPractice.start))
        try await practice.hold(practice.ana, days: -3, outcome: [40, 40, 40, 40])
        _ = try await practice.service.answer(ClientOverview(of: .client(practice.ana.client)), as: practice.nora)
    }

    private var anchoring: Anchoring { Anchoring(signing: key, witnesses: [AnchorFolder(folder)]) }

    private func anchor(_ practice: TestPractice? = nil) async throws {
        _ = try await (practice ?? self.practice).service.perform(AnchorAudit(anchoring), as: .operatorOfTheMachine)
    }

    private func faults(_ anchoring: Anchoring? = nil) async throws -> [String] {
        try await practice.service.perform(
            VerifyAudit(anchoring ?? Anchoring(signing: key)), as: .operatorOfTheMachine)
    }

    private func count() async throws -> Int {
        try await engine.read { try $0.first("SELECT COUNT(*) FROM audit_link") { try $0.int(0) } ?? 0 }
    }

    private func look() async throws {
        _ = try await practice.service.answer(ClientOverview(of: .client(practice.ana.client)), as: practice.nora)
    }

    @Test("everything that was recorded is in the chain, and nothing is wrong with it")
    func whole() async throws {
        try await anchor()
        #expect(try await faults(anchoring).isEmpty)
        let held = try await engine.read {
            try $0.first("SELECT COUNT(*) FROM audit_event") { try $0.int(0) } ?? 0
        }
        #expect(try await count() == held && held > 10)
    }

    @Test("a changed person, moment, action, client or id is found at its entry")
    func changed() async throws {
        try await anchor()
        let changes: [Records.SQL] = [
            "UPDATE audit_event SET at_us = at_us + 1 WHERE id = (SELECT event_id FROM audit_link WHERE place = 5)",
            "UPDATE audit_event SET person_id = NULL WHERE id = (SELECT event_id FROM audit_link WHERE place = 5)",
            "UPDATE audit_event SET action = 'sign out' WHERE id = (SELECT event_id FROM audit_link WHERE place = 5)",
            "UPDATE audit_event SET action = 'nothing' WHERE id = (SELECT event_id FROM audit_link WHERE place = 5)",
            "UPDATE audit_event SET client_id = episode_id, episode_id = client_id WHERE client_id IS NOT NULL",
            "UPDATE audit_event SET subject_id = person_id WHERE id = (SELECT event_id FROM audit_link WHERE place = 1)",
            "UPDATE audit_event SET detail = '' WHERE id = (SELECT event_id FROM audit_link WHERE place = 1)",
            "UPDATE audit_event SET subject_id = NULL, detail = NULL WHERE action = 'add person'",
            "UPDATE audit_event SET subject_id = person_id WHERE action = 'add person'",
            "UPDATE audit_event SET detail = 'roles: none > therapist' WHERE action = 'add person'",
            "UPDATE audit_link SET link = zeroblob(32) WHERE place = 5",
            "UPDATE audit_link SET event_id = (SELECT event_id FROM audit_link WHERE place = 6) WHERE place = 5",
        ]
        for change in changes {
            let (engine, practice) = try await another()
            try await engine.write { _ = try $0.run(change, []) }
            let told = try await practice.service.perform(
                VerifyAudit(Anchoring(signing: key)), as: .operatorOfTheMachine)
            #expect(!told.isEmpty, "\(change.description)")
        }
    }

    private func another() async throws -> (SQLiteEngine, TestPractice) {
        let engine = try SQLiteEngine.inMemory()
        let practice = try await TestPractice(
            store: try await RecordsStore.open(engine, sealing: PlainSealing(), now: TestPractice.start))
        _ = try await practice.service.perform(AnchorAudit(Anchoring(signing: key)), as: .operatorOfTheMachine)
        return (engine, practice)
    }

    @Test("an entry taken out of the middle is named")
    func takenOut() async throws {
        try await engine.write {
            _ = try $0.run("DELETE FROM audit_event WHERE id = (SELECT event_id FROM audit_link WHERE place = 4)", [])
        }
        #expect(try await faults() == ["entry 4 has lost what it tells of"])
        try await engine.write { _ = try $0.run("DELETE FROM audit_link WHERE place IN (4, 6, 7)", []) }
        #expect(try await faults().prefix(2) == ["entry 4 is missing", "entries 6 to 7 are missing"])
    }

    @Test("an entry put in beside the chain is named")
    func putIn() async throws {
        try await engine.write {
            _ = try $0.run(
                """
                INSERT INTO audit_event (id, at_us, person_id, action, client_id, episode_id)
                SELECT randomblob(16), at_us, person_id, action, client_id, episode_id FROM audit_event LIMIT 1
                """, [])
        }
        let told = try await faults()
        #expect(told.count == 1 && told[0].hasSuffix("stands outside of the chain"))
    }

    @Test("a tail that was cut off is found by the anchor in the database, and by the folder's where that is cut too")
    func cut() async throws {
        try await anchor()
        let end = try await count()
        try await engine.write { sql in
            _ = try sql.run(
                "DELETE FROM audit_event WHERE id IN (SELECT event_id FROM audit_link WHERE place > 5)", [])
            _ = try sql.run("DELETE FROM audit_link WHERE place > 5", [])
        }
        let told = try await faults(Anchoring(signing: key))
        #expect(told.contains { $0.contains("names entry \(end), which is gone; the record ends at 5") })
        try await engine.write { _ = try $0.run("DELETE FROM audit_anchor", []) }
        #expect(try await faults(Anchoring(signing: key)).isEmpty, "the database alone cannot know")
        #expect(
            try await faults(anchoring).contains { $0.contains("the anchor folder") && $0.contains("is gone") })
    }

    @Test("a whole chain made anew does not go with the anchors")
    func madeAnew() async throws {
        try await anchor()
        try await engine.write { sql in
            _ = try sql.run("DELETE FROM audit_link", [])
            _ = try sql.run("UPDATE audit_event SET at_us = at_us + 60000000 WHERE action = 'read client'", [])
        }
        try await look()
        #expect(try await faults().contains { $0.contains("is not what the anchor") })
    }

    @Test("an anchor that somebody else signed is told apart")
    func forged() async throws {
        _ = try await practice.service.perform(
            AnchorAudit(Anchoring(signing: AnchorKey())), as: .operatorOfTheMachine)
        #expect(try await faults().contains { $0.contains("is not signed by this practice") })
        let line = "this is no anchor at all\n"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let id = try #require(try await practice.service.practice()).id
        try line.write(toFile: "\(folder)/rapport-anchors-\(id).txt", atomically: true, encoding: .utf8)
        #expect(try await faults(anchoring).contains { $0.contains("the anchor folder at entry 0") })
        try FileManager.default.removeItem(atPath: folder)
        #expect(try await faults(anchoring).contains("the folder of anchors cannot be read"))
    }

    @Test("what a folder could not take for a while is handed to it later, once, though nothing was recorded since")
    func handedLater() async throws {
        // A file stands where the folder belongs.
        try "".write(toFile: folder, atomically: true, encoding: .utf8)
        #expect(throws: BackupError.unwritable(folder)) { try AnchorFolder(folder).prepare() }
        for _ in 0..<2 {
            await #expect(throws: PracticeError.self) { try await anchor() }
            try await look()
        }
        await #expect(throws: PracticeError.self) { try await anchor() }
        try FileManager.default.removeItem(atPath: folder)
        try AnchorFolder(folder).prepare()
        #expect(try await faults(anchoring).isEmpty, "within the hour nothing is owed to it")
        practice.clock.advance(minutes: 75)
        #expect(
            try await faults(anchoring) == [
                "the anchor folder holds no anchor of this practice; the database holds 3"
            ])
        let practiceID = try #require(try await practice.service.practice()).id.description
        for _ in 0..<2 {
            try await anchor()
            let stored = try await practice.store.read { try $0.auditAnchors() }
            #expect(try AnchorFolder(folder).anchors(of: practiceID) == stored && stored.count == 3)
        }
        #expect(try await faults(anchoring).isEmpty)
    }

    @Test("a folder that is named later is handed all that was signed before, and nothing that somebody else signed")
    func namedLater() async throws {
        _ = try await practice.service.perform(AnchorAudit(Anchoring(signing: key)), as: .operatorOfTheMachine)
        try await look()
        _ = try await practice.service.perform(
            AnchorAudit(Anchoring(signing: AnchorKey())), as: .operatorOfTheMachine)
        try await look()
        try await anchor()
        let practiceID = try #require(try await practice.service.practice()).id.description
        let kept = try AnchorFolder(folder).anchors(of: practiceID)
        #expect(kept.count == 2 && kept.allSatisfy { key.isSigned($0.message, $0.signature) })
    }

    @Test("an entry that tells of nobody else is spelt as it was before there was anybody to tell of")
    func spelling() async throws {
        let entries = try await practice.store.read { try $0.auditEntries(after: 0, limit: 1) }
        let first = try #require(entries.first)
        let event = try #require(first.event)
        #expect(event.action == .setUp && event.subject == nil && event.detail == nil)
        var bytes = Array("rapport audit 1".utf8) + [UInt8](repeating: 0, count: 32)
        func add(_ number: UInt64) {
            for shift in stride(from: UInt64(56), through: 0, by: -8) { bytes.append(UInt8(number >> shift & 0xFF)) }
        }
        for number in [1, event.id.high, event.id.low, UInt64(event.at.microseconds)] { add(number) }
        let person = try #require(event.person)
        bytes.append(1)
        for number in [person.high, person.low] { add(number) }
        bytes += [UInt8](repeating: 0, count: 34) + Array("set up practice".utf8)
        #expect(practice.service.digest(bytes) == first.link.link)
    }

    @Test("entries of before there was a chain become its beginning, once")
    func earlier() async throws {
        try await engine.write { _ = try $0.run("DELETE FROM audit_link", []) }
        let before = try await engine.read {
            try $0.first("SELECT COUNT(*) FROM audit_event") { try $0.int(0) } ?? 0
        }
        try await look()
        #expect(try await count() == before + 1)
        #expect(try await faults().isEmpty)
    }

    @Test("what is undone with its transaction leaves no link, and the chain goes on")
    func undone() async throws {
        let before = try await count()
        await #expect(throws: PracticeError.self) {
            _ = try await practice.service.perform(
                AddPerson(
                    name: "Nora Two", signInName: "nora", password: nil, pin: nil, roles: [.therapist], team: nil),
                as: practice.admin)
        }
        try await look()
        #expect(try await count() == before + 1)
        #expect(try await faults().isEmpty)
    }

    @Test("many who look at once are all in the chain, one after the other")
    func atOnce() async throws {
        let before = try await count()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<40 { group.addTask { try await look() } }
            try await group.waitForAll()
        }
        #expect(try await count() == before + 40)
        #expect(try await faults().isEmpty)
    }

    @Test("an administrator finds entries by person, client, action and day; nobody else does")
    func searching() async throws {
        let all = try await practice.service.answer(AuditLog(), as: practice.admin)
        #expect(all.rows.first?.event.action == .readAudit)
        let looks = try await practice.service.answer(
            AuditLog(filter: AuditFilter(action: .readClient), code: "HR-0001"), as: practice.admin)
        #expect(looks.rows.count == 1 && looks.rows[0].person?.name == "Nora Lindqvist")
        #expect(looks.rows[0].code == "HR-0001")
        // A page that begins after the newest entry has all of them, and is a look like any other.
        let beyond = AuditPosition(at: TestPractice.start.adding(days: 900), id: ID(high: .max, low: .max))
        let later = try await practice.service.answer(AuditLog(before: beyond), as: practice.admin)
        #expect(later.rows.first?.event.action == .readAudit)
        let known = Set(all.rows.map(\.event.id))
        let added = later.rows.map(\.event).filter { !known.contains($0.id) }
        #expect(added.map(\.action) == [.readAudit, .readAudit])
        let file = try await practice.service.answer(AuditLog(isTakenOut: true), as: practice.admin)
        #expect(file.rows.first?.event.action == .exportAudit)
        let none = try await practice.service.answer(AuditLog(code: "HR-9999"), as: practice.admin)
        #expect(none.rows.isEmpty && none.isCodeUnknown)
        let typed = try await practice.service.answer(
            AuditLog(filter: AuditFilter(action: .readClient), code: " hr-0001"), as: practice.admin)
        #expect(typed.rows.map(\.event) == looks.rows.map(\.event) && !typed.isCodeUnknown)
        var (seen, position): ([ID<AuditEvent>], AuditPosition?) = ([], nil)
        repeat {
            let page = try await practice.service.answer(
                AuditLog(filter: AuditFilter(until: TestPractice.start.adding(days: 1)), before: position, limit: 3),
                as: practice.admin)
            seen += page.rows.map(\.event.id)
            position = page.next
        } while position != nil
        #expect(Set(seen).count == seen.count && seen.count >= all.rows.count)
        for actor in [practice.nora, practice.ruth, practice.desk] {
            await #expect(throws: PracticeError.notFound) {
                _ = try await practice.service.answer(AuditLog(), as: actor)
            }
        }
    }

    @Test("a client's sheet of who looked is for the therapist and the team's supervisor")
    func looks() async throws {
        let question = ClientLooks(client: practice.ana.client)
        for actor in [practice.nora, practice.ruth] {
            let sheet = try await practice.service.answer(question, as: actor)
            #expect(sheet.rows.allSatisfy { $0.event.client == practice.ana.client })
            #expect(sheet.rows.contains { $0.event.action == .readClient && $0.person?.name == "Nora Lindqvist" })
        }
        for actor in [practice.sven, practice.desk, practice.admin] {
            await #expect(throws: PracticeError.notFound) { _ = try await practice.service.answer(question, as: actor) }
        }
    }
}
