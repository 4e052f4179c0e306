import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Records
import SQLiteEngine
import Testing

@Suite("Reading the records")
struct ReadingTests {
    @Test(
        "An episode and its visits take eight statements; a board, a caseload, a diary, what nobody spoke of one each"
    )
    func statements() async throws {
        let engine = CountingEngine(try SQLiteEngine.inMemory())
        let practice = try await TestPractice(store: try await store(engine))
        for days in [-21, -14, -7] {
            try await practice.hold(practice.ana, days: days, outcome: [40, 40, 40, 40], alliance: [90, 90, 90, 90])
        }
        let (store, episode) = (practice.store, practice.ana.episode)
        let records = try await engine.count { _ = try await store.read { try $0.records(of: episode) } }
        #expect(records == 8)
        let board = try await engine.count { _ = try await store.read { try $0.board(.everybody) } }
        #expect(board == 1)
        let caseload = try await engine.count {
            _ = try await store.read { try $0.caseload(.everybody, includingClosed: true) }
        }
        #expect(caseload == 1)
        let diary = try await engine.count {
            _ = try await store.read {
                try $0.diary(from: Instant(microseconds: 0), to: Instant(microseconds: .max), therapist: nil)
            }
        }
        #expect(diary == 1)
        for scope in [BoardScope.everybody, .therapist(PersonID(high: 1, low: 1)), .team(TeamID(high: 1, low: 1))] {
            let unsaid = try await engine.count {
                _ = try await store.read {
                    try $0.unsaid(
                        scope, from: Instant(microseconds: 0), to: Instant(microseconds: .max),
                        over: Instant(microseconds: .max), limit: 9)
                }
            }
            #expect(unsaid == 1)
        }
    }

    static let damage: [SQL] = [
        "UPDATE standing SET signs = ''", "UPDATE standing SET signs = '2 0 0'",
        "UPDATE standing SET signs = '1 0'", "UPDATE standing SET signs = '1 0 0 '",
        "UPDATE standing SET signs = '1 0 0 0'", "UPDATE standing SET signs = '1 -1 0'",
        "UPDATE standing SET signs = '1 99999999999 0'", "UPDATE standing SET signs = '1 1 unheard-of 1 1 1 0 0'",
        "UPDATE standing SET act = 'dance'",
    ]

    @Test("A damaged standing is said to be damaged, and is never half read", arguments: damage)
    func damaged(statement: SQL) async throws {
        let engine = try SQLiteEngine.inMemory()
        let practice = try await TestPractice(store: try await store(engine))
        try await engine.write { try $0.run(statement) }
        let episode = practice.ana.episode
        let error = await #expect(throws: StoreError.self) {
            _ = try await practice.store.read { try $0.standing(of: episode) }
        }
        guard case .corrupt = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test(
        "A damaged response is said to be damaged",
        arguments: [
            "UPDATE response SET score = '1 4'", "UPDATE response SET status = 'guessed'",
            "UPDATE response SET total = NULL", "UPDATE response SET content = 'sung'",
            "UPDATE response SET answers = NULL", "UPDATE response SET way = 'pigeon'",
        ] as [SQL])
    func damagedResponse(statement: SQL) async throws {
        let engine = try SQLiteEngine.inMemory()
        let practice = try await TestPractice(store: try await store(engine))
        try await practice.paper(practice.ana, nil, .outcomeAdult, [40, 40, 40, 40])
        try await engine.write { try $0.run(statement) }
        let episode = practice.ana.episode
        let error = await #expect(throws: StoreError.self) {
            _ = try await practice.store.read { try $0.records(of: episode) }
        }
        guard case .corrupt = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}
