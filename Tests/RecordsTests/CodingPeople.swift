import Clinic
import Foundation
import Measures
import Practice
import PracticeTwin
import Records
import SQLiteEngine
import Testing
import Vault

@Suite("Who works here, how they come in and what is set cannot be changed in the file unseen")
struct CodingPeople {
    private let folder: String
    private let keys = SealingKeys(.practice)
    private let talk = SealingKeys(.talk)

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/rapport-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func opened() async throws -> (SQLiteEngine, TestPractice) {
        let engine = try SQLiteEngine.open(path: "\(folder)/rapport.sqlite")
        let store = try await RecordsStore.open(
            engine, sealing: AESGCMSealing(practice: keys, talk: talk), now: TestPractice.start)
        let practice = try await TestPractice(store: store)
        let (nora, site) = (try #require(practice.nora.personID), SiteID(high: 7, low: 7))
        try await store.write { store in
            try store.put(Site(id: site, name: "Quay"))
            try store.set(sites: [site], of: nora)
            try store.put(SecondFactor(person: nora, sealed: [1, 2, 3], isConfirmed: false, lastStep: 5))
            try store.set(recoveryCodes: [[1], [2]], of: nora)
            try store.set(.retentionYears, to: "9", by: nil, at: TestPractice.start)
            try store.set(MeasureKey("outcome-adult"), isOn: true)
            try store.add(
                Threshold(
                    key: .cutoff, measure: MeasureKey("outcome-adult"), ages: .adult, value: 240, grade: .own,
                    source: "Our own", version: 100, isOverride: true), by: nora, at: TestPractice.start)
        }
        _ = try await practice.signIn("ruth")
        return (engine, practice)
    }

    private func faults(_ practice: TestPractice) async throws -> [String] {
        try await practice.service.perform(VerifyRows(), as: .operatorOfTheMachine)
    }

    private static let changes: [(table: String, change: Records.SQL)] = [
        ("person", "UPDATE person SET roles = 'administrator,therapist' WHERE sign_in_name = 'nora'"),
        ("person", "UPDATE person SET team_id = (SELECT x.id FROM team x WHERE x.name = 'Hill')"),
        ("person", "UPDATE person SET password_hash = 'plain$mine' WHERE sign_in_name = 'olga'"),
        ("person", "UPDATE person SET pin_hash = NULL"),
        ("person", "UPDATE person SET is_active = 0 WHERE sign_in_name = 'ruth'"),
        ("person", "UPDATE person SET seal = NULL"),
        ("person", "UPDATE person SET seal = (SELECT MAX(x.seal) FROM person x WHERE x.id <> person.id)"),
        ("way_in", "DELETE FROM second_factor"),
        ("way_in", "UPDATE second_factor SET last_step = 0"),
        ("way_in", "DELETE FROM recovery_code WHERE code_hash = X'01'"),
        ("way_in", "DELETE FROM person_site"),
        (
            "way_in",
            """
            INSERT INTO invitation (person_id, token_hash, expires_at_us)
            SELECT id, X'00', 9000000000000000 FROM person WHERE sign_in_name = 'olga'
            """
        ),
        ("sign_in", "UPDATE sign_in SET person_id = (SELECT p.id FROM person p WHERE p.sign_in_name = 'olga')"),
        ("sign_in", "UPDATE sign_in SET stage = 'enrol'"),
        ("team", "UPDATE team SET name = name || '!'"),
        ("site", "UPDATE site SET name = name || '!'"),
        ("practice", "UPDATE practice SET is_demo = 1 - is_demo"),
        ("threshold", "UPDATE threshold SET amount = amount + 1"),
        ("settings", "DELETE FROM threshold"),
        ("measure_switch", "UPDATE measure_switch SET is_on = 1 - is_on"),
        ("settings", "DELETE FROM measure_switch"),
        ("practice_setting", "UPDATE practice_setting SET content = '99'"),
        ("settings", "DELETE FROM practice_setting"),
    ]

    @Test("a changed role, password, second step, link, session or setting is named", arguments: 0..<changes.count)
    func changed(index: Int) async throws {
        let (table, change) = Self.changes[index]
        let (engine, practice) = try await opened()
        #expect(try await faults(practice) == [])
        let rows = try await engine.write { try $0.run(change, []) }
        try #require(rows > 0, "\(change.description) changes nothing")
        let told = try await faults(practice)
        #expect(!told.isEmpty && told.allSatisfy { $0.hasPrefix(table + " ") }, "\(told)")
        await engine.close()
    }

    @Test("whoever was made an administrator in the file is in no longer, comes in no more, and nothing covers it up")
    func promoted() async throws {
        let (engine, practice) = try await opened()
        let (ruth, service) = (try #require(practice.ruth.personID), practice.service)
        let before = try await practice.signIn("ruth")
        guard case .open = try await service.resolve(token: before.token) else { throw PracticeError.notFound }
        _ = try await engine.write {
            try $0.run("UPDATE person SET roles = 'administrator,supervisor' WHERE sign_in_name = 'ruth'", [])
        }
        #expect(try await service.resolve(token: before.token) == .none)
        await #expect(throws: PracticeError.notFound) { _ = try await practice.signIn("ruth") }
        // Changing the row through the product would give it a new code.
        await #expect(throws: PracticeError.self) {
            try await service.perform(
                ChangePerson(person: ruth, name: "Ruth Ellery", roles: [.supervisor], team: nil, sites: []),
                as: practice.admin)
        }
        #expect(try await faults(practice) == ["person \(ruth) was changed from outside"])
        #expect(try await practice.signIn("nora").person.signInName == "nora", "everybody else comes in")
        await engine.close()
    }

    @Test("what was changed can be taken as it is by the machine's operator; then the password is chosen anew")
    func accepted() async throws {
        let (engine, practice) = try await opened()
        let (ruth, service) = (try #require(practice.ruth.personID), practice.service)
        _ = try await engine.write {
            _ = try $0.run("UPDATE person SET roles = 'administrator,supervisor' WHERE sign_in_name = 'ruth'", [])
            return try $0.run("DELETE FROM practice_setting", [])
        }
        await #expect(throws: PracticeError.notFound) {
            _ = try await service.perform(AcceptChanged(), as: practice.nora)
        }
        let taken = try await service.perform(AcceptChanged(), as: .operatorOfTheMachine)
        #expect(taken.faults.count == 2 && taken.faults.contains("person \(ruth) was changed from outside"))
        #expect(taken.withoutPassword.map(\.signInName) == ["ruth"], "whoever must choose another is told")
        #expect(try await faults(practice) == [])
        await #expect(throws: PracticeError.notFound) { _ = try await practice.signIn("ruth") }
        let token = try await service.perform(InvitePerson(person: ruth), as: .operatorOfTheMachine)
        try await service.perform(AcceptInvitation(token: token, password: TestPractice.password))
        #expect(try await practice.signIn("ruth").person.roles == [.administrator, .supervisor])
        #expect(try await faults(practice) == [])
        await engine.close()
    }

    @Test("a session and a link that were put into the file open nothing")
    func planted() async throws {
        let (engine, practice) = try await opened()
        let (service, token) = (practice.service, String(repeating: "A", count: 43))
        let hash = TestChance.digest([UInt8](repeating: 0, count: 32))
        let olga = try #require(practice.admin.personID)
        _ = try await engine.write { sql in
            _ = try sql.run(
                """
                INSERT INTO sign_in (id, token_hash, person_id, created_at_us, last_seen_at_us, wrong_pins, stage, browser)
                VALUES (?, ?, ?, ?, ?, 0, 'open', '')
                """,
                [
                    .id(high: 9, low: 9), .blob(hash), .id(high: olga.high, low: olga.low),
                    .integer(TestPractice.start.microseconds), .integer(TestPractice.start.microseconds),
                ])
            return try sql.run(
                "INSERT INTO invitation (person_id, token_hash, expires_at_us) VALUES (?, ?, ?)",
                [
                    .id(high: olga.high, low: olga.low), .blob(hash),
                    .integer(TestPractice.start.adding(minutes: 60).microseconds),
                ])
        }
        #expect(try await service.resolve(token: token) == .none)
        let listed = try await practice.store.read { try $0.signIns(of: olga) }
        #expect(!listed.contains { $0.id == ID(high: 9, low: 9) }, "what is not listed is not written anew with a code")
        await #expect(throws: PracticeError.notFound) { _ = try await service.answer(InvitationView(token: token)) }
        await engine.close()
    }

    @Test(
        "a store from before has its rows coded once, wherever it was killed; after that a row without a code is told of"
    )
    func earlier() async throws {
        let (engine, practice) = try await opened()
        for without: Records.SQL in [
            "UPDATE person SET seal = NULL, way_in_seal = NULL",
            "UPDATE practice SET seal = NULL, settings_seal = NULL",
            "UPDATE team SET seal = NULL", "UPDATE site SET seal = NULL", "UPDATE sign_in SET seal = NULL",
            "UPDATE threshold SET seal = NULL", "UPDATE measure_switch SET seal = NULL",
            "UPDATE practice_setting SET seal = NULL",
        ] { _ = try await engine.write { try $0.run(without, []) } }
        let before = try #require(SealingKeys(text: keys.text.replacingOccurrences(of: "coded 2\n", with: "")))
        #expect(before.coded == 1 && keys.coded == 2 && before.allCoded.text == keys.text)
        let store = RecordsStore(engine: engine, sealing: AESGCMSealing(practice: before, talk: talk))
        #expect(try await !faults(practice).isEmpty)
        #expect(try await SealingUp(store, batch: 1).codeNewTables() == [])
        #expect(try await faults(practice) == [])
        _ = try await engine.write { try $0.run("UPDATE person SET seal = NULL, roles = 'administrator'", []) }
        let settled = RecordsStore(engine: engine, sealing: AESGCMSealing(practice: before.allCoded, talk: talk))
        #expect(try await SealingUp(settled).codeNewTables() == [], "it is done once")
        #expect(try await faults(practice).count == 5, "everybody's row has no code now")
        await engine.close()
    }

    @Test("a change of keys brings these rows along, and launders none")
    func rotated() async throws {
        let (engine, _) = try await opened()
        _ = try await engine.write { try $0.run("UPDATE team SET name = 'Hull' WHERE name = 'Hill'", []) }
        let both = AESGCMSealing(practice: keys.adding(), talk: talk.adding())
        let told = try await SealingUp(RecordsStore(engine: engine, sealing: both)).run()
        #expect(told.count { $0.hasPrefix("team ") } == 1)
        #expect(told.allSatisfy { $0.hasPrefix("team ") || $0.hasPrefix("the second step ") }, "\(told)")
        await engine.close()
    }
}
