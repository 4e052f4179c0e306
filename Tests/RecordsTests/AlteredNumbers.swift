import Clinic
import FollowThrough
import Foundation
import GRDB
import Measures
import Practice
import PracticeTwin
import Records
import SQLiteEngine
import Testing
import Vault

@Suite("A number that was altered in the file")
struct AlteredNumbers {
    private let folder: String
    private let sealing = AESGCMSealing(practice: SealingKeys(.practice), talk: SealingKeys(.talk))
    private let anchorKey = AnchorKey()
    private static let extremes: [Int64] = [.min, -1, .max]

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/rapport-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    /// Columns that carry no code of a row: what counts tries at the door; the directory, which holds nobody's record; the
    /// counts of courses, which `rapport courses check` works out again; and the version of a word's key, which the words
    /// themselves are opened by.
    private static let uncoded: Set<String> = [
        "known_device.known_since_us", "known_device.last_used_at_us", "known_device.tries",
        "known_device.tries_since_us", "failed_attempt.at_us", "failed_attempt.id",
        "course_count.bin", "course_count.place", "course_count.seen", "course_count.total", "resource.change_number",
        "resource_version.at_us", "resource_version.change_number", "resource_version.checked_on_day",
        "sealed_text.key_version",
    ]

    private var anchoring: Anchoring { Anchoring(signing: anchorKey, witnesses: [AnchorFolder(folder)]) }

    private func filled(_ path: String) async throws {
        let engine = try SQLiteEngine.open(path: path)
        let store = try await RecordsStore.open(engine, sealing: sealing, now: TestPractice.start)
        let practice = try await TestPractice(store: store)
        let (service, nora) = (practice.service, try #require(practice.nora.personID))
        var last: SessionID?
        for (days, line) in [(-21, 60), (-14, 45), (-7, 20)] {
            last = try await practice.hold(
                practice.ana, days: days, outcome: [line, line, line, line], alliance: [70, 60, 70, 60],
                attendance: .late(minutes: 25))
        }
        let session = try #require(last)
        try await practice.hold(practice.joel, days: -2, outcome: [50, 50, 50, 50])
        _ = try await practice.came(
            try await practice.book(practice.joel, days: -1), .cancelled(by: .client, noticeHours: 3))
        _ = try await practice.book(practice.ana, days: 0, hour: 15)
        try await service.perform(
            RecordObservation(
                session: session, topic: .doubt, value: .doubt(saidBy: .client), words: "This won't work",
                once: service.chance.id()), as: practice.nora)
        let checked = try await practice.hold(practice.samir, days: -1, attendance: .onTime)
        let response = try await practice.paper(
            practice.samir, checked, .allianceAdult, [90, 90, 90, 90], as: practice.sven
        ).scored.response
        try await store.write { try service.keep(comment: "This isn't going to help me.", on: response, in: $0) }
        _ = try await service.perform(
            OpenConcern(
                id: service.chance.id(), episode: practice.ana.episode, subject: .engagement, words: "Looks away."),
            as: practice.ruth)
        let barrier = try await practice.barrier()
        _ = try await practice.refer(barrier, to: try await practice.resource())
        try await service.perform(
            GiveFromStock(
                stock: try await practice.vouchers(5), episode: practice.ana.episode, barrier: barrier, quantity: 1,
                once: service.chance.id()), as: practice.nora)
        _ = try await service.perform(
            RecordSupervision(
                id: service.chance.id(), therapist: nora, matter: nil, mark: .note, words: "A calm hour."),
            as: practice.ruth)
        _ = try await service.perform(
            OpenInEmergency(id: service.chance.id(), whom: "HR-0001", kind: .danger, words: "From the ward"),
            as: practice.sven)
        try await store.write { store in
            try store.put(SecondFactor(person: nora, sealed: [1, 2, 3], isConfirmed: false, lastStep: 5))
            try store.set(.retentionYears, to: "9", by: nil, at: TestPractice.start)
            try store.set(MeasureKey("outcome-adult"), isOn: true)
            try store.add(
                Threshold(
                    key: .cutoff, measure: MeasureKey("outcome-adult"), ages: .adult, value: 240, grade: .own,
                    source: "Our own", version: 100, isOverride: true), by: nora, at: TestPractice.start)
        }
        // What was put there without its action is worked out again, as after an update.
        _ = try await service.perform(RecomputeStandings { _ in }, as: .operatorOfTheMachine)
        _ = try await practice.signIn("nora")
        _ = try await service.perform(SignInWithPassword(signInName: "ruth", password: "a guess"))
        _ = try await service.perform(AnchorAudit(anchoring), as: .operatorOfTheMachine)
        await engine.close()
    }

    /// Everything that `rapport verify` looks at, then what people look at; none may end the process.
    private func seen(_ path: String) async throws -> [String] {
        let engine = try SQLiteEngine.open(path: path)
        let store = RecordsStore(engine: engine, sealing: sealing)
        let service = TestPractice.service(store)
        let machine = Actor.operatorOfTheMachine
        var told: [String] = []
        func part(_ look: () async throws -> [String]) async {
            do { told += try await look() } catch { told.append("\(error)") }
        }
        await part { try await service.perform(VerifyRows(), as: machine) }
        await part { try await service.perform(VerifyAudit(anchoring), as: machine) }
        await part { try await service.perform(CheckPractice(), as: machine).map { "episode \($0.episode)" } }
        // The words are sealed by the twin's own sealing: read through, and not what this is about.
        _ = try? await service.perform(VerifyWords(), as: machine)
        let people = (try? await store.read { try $0.people() }) ?? []
        for person in people {
            let viewer = Actor.person(Viewer(person: person.id, roles: person.roles, team: person.team))
            _ = try? await service.answer(TodayBoard(), as: viewer)
            _ = try? await service.answer(TodayBoard(of: .team), as: viewer)
            _ = try? await service.answer(Caseload(query: ""), as: viewer)
            for name in ["HR-0001", "HR-0002", "HR-0004"] {
                guard let client = try? await store.read({ try $0.client(code: name) }) else { continue }
                _ = try? await service.answer(ClientOverview(of: .client(client.id)), as: viewer)
            }
        }
        await engine.close()
        return told
    }

    @Test("ends neither the verification nor a page, and is told of by the verification")
    func everyColumn() async throws {
        let base = folder + "/base.sqlite"
        try await filled(base)
        // Read first, so that all of it is in the one file that is copied.
        let columns = try wholeNumbers(base)
        let clean = try await seen(try copy(base))
        #expect(clean == [])
        #expect(columns.count > 60)
        var (altered, silent): (Set<String>, Set<String>) = ([], [])
        for (table, column) in columns {
            for extreme in Self.extremes {
                let path = try copy(base)
                guard try alter(path, table, column, extreme) else { continue }
                altered.insert("\(table).\(column)")
                if try await seen(path).isEmpty { silent.insert("\(table).\(column)") }
            }
        }
        #expect(altered.count > 60)
        let unseen = silent.subtracting(Self.uncoded).sorted()
        #expect(unseen == [])
    }

    @Test("is named by its table and column where a page cannot be made of it")
    func named() async throws {
        let base = folder + "/base.sqlite"
        try await filled(base)
        #expect(try alter(base, "appointment", "minutes", .max))
        let engine = try SQLiteEngine.open(path: base)
        let store = RecordsStore(engine: engine, sealing: sealing)
        await #expect(throws: StoreError.corrupt("appointment.minutes holds a number that cannot be.")) {
            _ = try await store.read { store in
                for client in ["HR-0001", "HR-0002", "HR-0004"] {
                    guard let id = try store.client(code: client)?.id else { continue }
                    for episode in try store.episodes(of: id) { _ = try store.records(of: episode.id) }
                }
            }
        }
        await engine.close()
    }

    private func copy(_ base: String) throws -> String {
        let path = folder + "/altered.sqlite"
        for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
        try FileManager.default.copyItem(atPath: base, toPath: path)
        return path
    }

    private func wholeNumbers(_ path: String) throws -> [(table: String, column: String)] {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.read { database in
            let tables = try String.fetchAll(
                database,
                sql: """
                    SELECT name FROM sqlite_master
                    WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'schema_migration' ORDER BY name
                    """)
            return try tables.flatMap { table in
                try database.columns(in: table).filter { $0.type == "INTEGER" }.map { (table, $0.name) }
            }
        }
    }

    /// False where there is no row, and where the database itself refuses it.
    private func alter(_ path: String, _ table: String, _ column: String, _ number: Int64) throws -> Bool {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? queue.close() }
        return try queue.writeWithoutTransaction { database in
            do {
                try database.execute(
                    sql: """
                        UPDATE \(table) SET \(column) = ? WHERE \(column) <> ? AND rowid =
                            (SELECT MAX(rowid) FROM \(table) WHERE \(column) IS NOT NULL)
                        """, arguments: [number, number])
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT { return false }
            return database.changesCount > 0
        }
    }
}
