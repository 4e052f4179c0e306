import Clinic
import Measures
import Practice
import PracticeTwin
import Synchronization
import Testing

@Suite("A preview lets others work in between")
struct PreviewingInPieces {
    /// The same rows, only all together.
    private struct AllTogether<Row: Sendable>: ImportSource {
        let source: RowsInMemory<Row>
        func forEach(_ body: (Int, Result<Row, ImportRowProblem>) throws -> Void) throws { try source.forEach(body) }
    }

    /// Counts the transactions that were asked for.
    private final class WatchedStore: Store {
        let store: any Store
        let writes = Mutex(0)
        init(_ store: any Store) { self.store = store }

        func read<Result: Sendable>(
            _ body: @Sendable @escaping (any StoreReading) throws -> Result
        ) async throws -> Result { try await store.read(body) }

        func write<Result: Sendable>(
            _ body: @Sendable @escaping (any StoreWriting) throws -> Result
        ) async throws -> Result {
            writes.withLock { $0 += 1 }
            return try await store.write(body)
        }

        func wipeTraces() async throws {}
    }

    private typealias SessionRow = Result<ImportedSession, ImportRowProblem>

    private func row(_ client: Int, _ number: Int, id: SessionID? = nil, episode: String? = nil) -> SessionRow {
        .success(
            ImportedSession(
                care: ImportedCare(
                    clientCode: "C\(client)", episode: episode, therapist: ImportedTherapist(name: "T\(client / 30)")),
                session: ImportedSessionPlace(
                    id: id, number: number,
                    start: .wall(TestPractice.today.adding(days: -200 + 7 * number), minuteOfDay: 600)),
                response: number % 7 == 0
                    ? nil
                    : ImportedResponse(
                        measure: .outcomeAdult, content: .lines([50, 50, 50, number == 5 && client == 90 ? 200 : 50]))))
    }

    /// Two hundred clients of eight sessions; two of them claim one id and two one course, one answers out of range, some
    /// lines cannot be read, and one names nobody.
    private func rows(mixed: Bool) -> [SessionRow] {
        let (session, episode) = (SessionID(high: 7 << 12, low: 9), EpisodeID(high: 7 << 12, low: 8).description)
        var rows: [(client: Int, number: Int, row: SessionRow)] = []
        for client in 0..<200 {
            for number in 1...8 {
                let id = number == 1 && (client == 3 || client == 97) ? session : nil
                let label = client == 11 || client == 95 ? episode : nil
                rows.append((client, number, row(client, number, id: id, episode: label)))
            }
        }
        if mixed { rows.sort { ($0.number, $0.client) < ($1.number, $1.client) } }
        var all = rows.map(\.row)
        for place in [40, 700] { all.insert(.failure(ImportRowProblem("import.row-width", ["1", "2"])), at: place) }
        all.append(
            .success(ImportedSession(care: ImportedCare(clientCode: " "), session: nil, response: nil)))
        return all
    }

    @Test("it tells the same as all of it at once does, whether or not the rows of a client stand together")
    func same() async throws {
        for mixed in [false, true] {
            let practice = try await TestPractice()
            let watched = WatchedStore(practice.store)
            let service = TestPractice.service(watched, practice.clock)
            let source = RowsInMemory(read: rows(mixed: mixed))
            let pieces = try await service.perform(ImportSessions(source: source, isDryRun: true), as: practice.admin)
            let writes = watched.writes.withLock { $0 }
            let whole = try await service.perform(
                ImportSessions(source: AllTogether(source: source), isDryRun: true), as: practice.admin)
            #expect(pieces == whole)
            #expect(pieces.problemCount == 13 && pieces.therapists == 7 && !pieces.wasApplied)
            #expect(pieces.problems.map(\.line) == pieces.problems.map(\.line).sorted())
            #expect(writes > 3, "others come in between")
            #expect(watched.writes.withLock { $0 } == writes + 2, "at once it is one, and one that says who looked")
            #expect(try await practice.store.read { try $0.client(code: "C5") } == nil)
            #expect(try await practice.audit().count { $0.action == .previewImport } == 2)
        }
    }

    @Test("of appointments too, with sites and people who are new")
    func appointments() async throws {
        let practice = try await TestPractice()
        let service = practice.service
        let rows = (0..<400).map { row in
            ImportedAppointment(
                care: ImportedCare(
                    clientCode: "C\(row / 4)", therapist: ImportedTherapist(name: "T\(row / 100)")),
                start: .wall(TestPractice.today.adding(days: -60 + 7 * (row % 4)), minuteOfDay: 600),
                site: row % 9 == 0 ? "Annex" : "Main", attendance: row % 5 == 0 ? .noShow : .onTime,
                recordedBy: "paula")
        }
        let source = RowsInMemory(rows)
        let pieces = try await service.perform(ImportAppointments(source: source, isDryRun: true), as: practice.admin)
        let whole = try await service.perform(
            ImportAppointments(source: AllTogether(source: source), isDryRun: true), as: practice.admin)
        #expect(pieces == whole && pieces.appointments == 400 && pieces.therapists == 4)
        let applied = try await service.perform(
            ImportAppointments(source: source, isDryRun: false), as: practice.admin)
        #expect(applied.wasApplied && applied.new == pieces.new && applied.sessions == pieces.sessions)
    }
}
