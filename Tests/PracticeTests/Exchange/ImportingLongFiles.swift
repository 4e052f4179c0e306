import Clinic
import Measures
import PracticeTwin
import Testing

@testable import Practice

@Suite("A long file comes in piece by piece")
struct ImportingLongFiles {
    /// The same rows, only all together.
    private struct AllTogether: ImportSource {
        let source: RowsInMemory<ImportedSession>
        func forEach(_ body: (Int, Result<ImportedSession, ImportRowProblem>) throws -> Void) throws {
            try source.forEach(body)
        }
    }

    private static func day(_ number: Int) -> Day { TestPractice.today.adding(days: -300 + 7 * number) }

    private static func row(
        _ client: String, _ number: Int, on day: Day?, ended: Day? = nil, phone: String? = nil
    ) -> ImportedSession {
        ImportedSession(
            care: ImportedCare(
                clientCode: client, phone: phone, ended: ended, therapist: ImportedTherapist(name: "Asha Rao")),
            session: ImportedSessionPlace(number: number, start: day.map { ImportedTime.wall($0, minuteOfDay: 600) }),
            response: ImportedResponse(measure: .outcomeAdult, content: .lines([50, 50, 50, 50])))
    }

    /// Nine hundred clients of four sessions, one after another. The end of some stands on their last line, some have no
    /// dates, and of some a number contradicts the days.
    private static func rows() -> [ImportedSession] {
        (0..<900).flatMap { client -> [ImportedSession] in
            (1...4).map { number in
                let isDated = client % 10 != 3
                let slips = client % 50 == 7 && number > 2
                return row(
                    "L\(client)", number, on: isDated ? day(slips ? 7 - number : number) : nil,
                    ended: client % 4 == 0 && number == 4 && isDated ? day(20) : nil,
                    phone: client % 9 == 0 && number == 2 ? "0131 496 0\(100 + client)" : nil)
            }
        }
    }

    private static let look: CareSurvey.Look<ImportedSession> = { row in
        (row.care, SurveyedPlace(start: row.session?.start, number: row.session?.number))
    }

    @Test("it brings the same, and tells the same, as when all that it says is kept at once")
    func same() async throws {
        for slip in [false, true] {
            var rows = Self.rows()
            // A later line of one client says another end; the whole file is refused for it.
            if slip { rows.insert(Self.row("L8", 5, on: Self.day(5), ended: Self.day(19)), at: 36) }
            let source = RowsInMemory(rows)
            let (one, other) = (try await TestPractice(), try await TestPractice())
            let pieces = try await one.service.perform(ImportSessions(source: source, isDryRun: false), as: one.admin)
            let whole = try await other.service.perform(
                ImportSessions(source: AllTogether(source: source), isDryRun: false), as: other.admin)
            #expect(pieces == whole)
            #expect(pieces.wasApplied != slip && pieces.undated > 0)
            #expect(pieces.notes.contains { $0.key == "import.number-order" })
            let client = try await one.store.read { try $0.client(code: "L9") }
            #expect((client?.phone.isEmpty == false) != slip)
        }
    }

    @Test("of a long file whose clients stand one after another, only one piece is kept in memory")
    func flat() throws {
        let source = RowsInMemory(Self.rows())
        let survey = try CareSurvey.of(source, TestPractice.zone, Self.look)
        #expect(survey.isCut && survey.clients.isEmpty && survey.courses.isEmpty)
        #expect(survey.rows == 3600 && survey.spans.count == 900 && survey.misnumbered.count == 18)
        var (most, rows) = (0, 0)
        try survey.forEachPiece(of: source, TestPractice.zone, Self.look) { said, lines in
            most = max(most, said.clients.count)
            rows += lines.count
        }
        #expect(rows == 3600 && most > 0 && most < 600)
    }

    @Test("of one in which a client comes back at the end, all is kept, so that nothing is missed")
    func mixed() throws {
        let rows = Self.rows() + [Self.row("L0", 5, on: Self.day(5))]
        let survey = try CareSurvey.of(RowsInMemory(rows), TestPractice.zone, Self.look)
        #expect(!survey.isCut && survey.clients.count == 900 && survey.spans["L0"]?.rows == 5)
        #expect(survey.misnumbered.count == 18)
    }
}
