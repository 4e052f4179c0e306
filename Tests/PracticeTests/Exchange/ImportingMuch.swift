import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
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
        let report = try await practice.service.perform(
            ImportSessions(source: Many(), isDryRun: false), as: .operatorOfTheMachine)
        #expect(report.new == 20_000 && report.clients == 1000 && report.therapists == 10 && report.undated == 0)
        let rows = try await practice.store.read { try $0.caseload(.everybody, includingClosed: true) }
        #expect(rows.count == 1004)
        #expect(rows.count { $0.standing.sessions == 20 } == 1000)
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
