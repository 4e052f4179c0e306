import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Synchronization
import Testing

@Suite("Importing much")
struct ImportingMuch {
    /// 20,000 rows made on the way, so that nothing holds them all.
    struct Many: ImportSource {
        func forEach(_ body: (Int, Result<ImportedSession, ImportRowProblem>) throws -> Void) throws {
            for row in 0..<20_000 {
                try body(
                    row + 2,
                    .success(
                        ImportedSession(
                            care: ImportedCare(
                                clientCode: "C\(row / 20)", therapist: ImportedTherapist(name: "T\(row / 2000)")),
                            session: ImportedSessionPlace(
                                number: row % 20 + 1,
                                start: .wall(TestPractice.today.adding(days: -200 + 7 * (row % 20)), minuteOfDay: 600)),
                            response: ImportedResponse(
                                measure: .outcomeAdult, content: .lines([50, 50, 50, row % 101])))))
            }
        }
    }

    @Test("twenty thousand rows come in as one, told by day, with a standing each")
    func many() async throws {
        let practice = try await TestPractice()
        let told = Mutex<[ImportProgress]>([])
        let report = try await practice.service.perform(
            ImportSessions(source: Many(), isDryRun: false) { step in told.withLock { $0.append(step) } },
            as: .operatorOfTheMachine)
        let steps = told.withLock { $0 }
        #expect(steps.first == .reading(1000) && steps.contains(.reading(20_000)))
        #expect(steps.contains(.taking(100, of: 20_000)) && steps.contains(.taking(20_000, of: 20_000)))
        #expect(steps.last == .judging(900, of: 1000))
        #expect(report.new == 20_000 && report.clients == 1000 && report.therapists == 10 && report.undated == 0)
        let rows = try await practice.store.read { try $0.caseload(.everybody, includingClosed: true) }
        #expect(rows.count == 1004)
        #expect(rows.count { $0.standing.sessions == 20 } == 1000)
    }

    private func look(
        _ practice: TestPractice, _ lines: [Int], as actor: Actor, isDryRun: Bool = true
    ) async throws -> ImportReport {
        let row = ImportedSession(
            care: ImportedCare(clientCode: "HR-0001"),
            session: ImportedSessionPlace(
                start: .wall(TestPractice.today.adding(days: -7), minuteOfDay: nil)),
            response: ImportedResponse(measure: .outcomeAdult, content: .lines(lines)))
        return try await practice.service.perform(
            ImportSessions(source: RowsInMemory([row]), isDryRun: isDryRun), as: actor)
    }

    @Test("a preview does not tell an administrator what is in a record, guess by guess")
    func guessing() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -7, outcome: [50, 51, 52, 53])
        let (right, wrong) = ([50, 51, 52, 53], [50, 51, 52, 54])
        let same = try await look(practice, right, as: practice.admin)
        let other = try await look(practice, wrong, as: practice.admin)
        #expect(same == other && same.same == 1 && same.problemCount == 0)
        #expect(same.notes.map(\.key) == ["import.same-stays"])
        // Applied, it keeps what is there, and says no more.
        let applied = try await look(practice, wrong, as: practice.admin, isDryRun: false)
        #expect(applied.wasApplied && applied.same == 1 && applied.new == 0)
        // Whoever runs the machine is told.
        let told = try await look(practice, wrong, as: .operatorOfTheMachine)
        #expect(told.problems.map(\.key) == ["import.other-content"])
        #expect(try await look(practice, right, as: .operatorOfTheMachine).same == 1)
        let previews = try await practice.audit().filter { $0.action == .previewImport }
        #expect(previews.map(\.person) == [nil, nil, practice.admin.personID, practice.admin.personID])
        #expect(previews.allSatisfy { $0.detail == "import sessions" })
    }

    @Test("nothing of a row comes in that puts a session on another day, also for whoever is not told so")
    func anotherDay() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -7, outcome: [50, 51, 52, 53])
        let row = ImportedSession(
            care: ImportedCare(clientCode: "HR-0001"),
            session: ImportedSessionPlace(
                id: session, start: .wall(TestPractice.today.adding(days: -9), minuteOfDay: nil)),
            response: ImportedResponse(measure: .allianceAdult, content: .lines([90, 90, 90, 90])))
        let before = try await practice.store.read { try $0.records(of: practice.ana.episode)?.responses }
        let report = try await practice.service.perform(
            ImportSessions(source: RowsInMemory([row]), isDryRun: false), as: practice.admin)
        #expect(report.wasApplied && report.same == 1 && report.new == 0 && report.responses == 0)
        #expect(try await practice.store.read { try $0.records(of: practice.ana.episode)?.responses } == before)
        let told = try await practice.service.perform(
            ImportSessions(source: RowsInMemory([row]), isDryRun: true), as: .operatorOfTheMachine)
        #expect(told.problems.map(\.key) == ["import.session-differs"])
    }

    @Test(
        "a session that stands twice in a file is refused by its second line, whatever that says",
        arguments: [50, 51])
    func contradicting(_ mark: Int) async throws {
        let practice = try await TestPractice()
        func row(_ last: Int) -> ImportedSession {
            ImportedSession(
                care: ImportedCare(clientCode: "N-1"), session: ImportedSessionPlace(number: 1),
                response: ImportedResponse(measure: .outcomeAdult, content: .lines([50, 50, 50, last])))
        }
        let report = try await practice.service.perform(
            ImportSessions(source: RowsInMemory([row(50), row(mark)]), isDryRun: true), as: practice.admin)
        #expect(report.problems.map(\.key) == ["import.check-twice"])
    }

    @Test("only the operator and an administrator import")
    func policy() async throws {
        let practice = try await TestPractice()
        await #expect(throws: PracticeError.notFound) {
            _ = try await practice.service.perform(
                ImportSessions(source: RowsInMemory([ImportedSession]()), isDryRun: true), as: practice.nora)
        }
    }
}
