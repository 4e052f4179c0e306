import Clinic
import Measures
import Practice
import PracticeTwin
import Records
import SQLiteEngine
import Testing

@Suite("A practice at work on SQLite")
struct WorkingPracticeTests {
    @Test("What a practice records stands the same as in the twin")
    func sameAsTheTwin() async throws {
        let twin = try await worked(TestPractice())
        let records = try await worked(TestPractice(store: try await store(try SQLiteEngine.inMemory())))
        #expect(records.board == twin.board)
        #expect(records.episode?.responses.count == 8)
        #expect(Set(records.episode?.responses ?? []) == Set(twin.episode?.responses ?? []))
        #expect(Set(records.episode?.appointments ?? []) == Set(twin.episode?.appointments ?? []))
        #expect(Set(records.episode?.sessions ?? []) == Set(twin.episode?.sessions ?? []))
        #expect(records.audit == twin.audit)
        #expect(records.diary == twin.diary)
    }

    @Test("What is on disk is there after closing and opening, and the schema is applied once")
    func reopened() async throws {
        let path = try temporaryPath()
        let first = try SQLiteEngine.open(path: path)
        let before = try await worked(TestPractice(store: try await store(first)))
        await first.close()
        let second = try SQLiteEngine.open(path: path)
        let held = try await store(second)
        let board = try await held.read { try $0.board(.everybody) }
        #expect(board == before.board)
        #expect(try await second.check().isEmpty)
        #expect(try await second.appliedMigrations().count == RecordsStore.migrations.count)
        await second.close()
    }

    struct Seen {
        let board: [BoardRow]
        let episode: EpisodeRecords?
        let audit: [AuditEvent]
        let diary: [DiaryRow]
    }

    private func worked(_ practice: TestPractice) async throws -> Seen {
        for (days, outcome) in [(-21, 40), (-14, 45), (-7, 20)] {
            try await practice.hold(
                practice.ana, days: days, outcome: [outcome, outcome, outcome, outcome], alliance: [90, 90, 70, 90])
        }
        let late = try await practice.hold(practice.ana, days: -1, outcome: [10, 20], attendance: .late(minutes: 20))
        try await practice.paper(practice.ana, late, .allianceAdult, [80, 80, 80, 80])
        try await practice.hold(practice.samir, days: -3, attendance: .wrongTime(seen: true))
        _ = try await practice.book(practice.joel, days: 2)
        return try await practice.store.read { [ana = practice.ana.episode] store in
            Seen(
                board: try store.board(.everybody), episode: try store.records(of: ana),
                audit: try store.auditEvents(client: nil, limit: 1000),
                diary: try store.diary(from: Instant(microseconds: 0), to: Instant(microseconds: .max), therapist: nil))
        }
    }
}
