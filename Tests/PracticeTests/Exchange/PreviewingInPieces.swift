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

    /// What a preview tells in pieces and all at once.
    private func both(
        _ practice: TestPractice, _ rows: [SessionRow], as actor: Actor = .operatorOfTheMachine
    ) async throws -> (pieces: ImportReport, whole: ImportReport) {
        let source = RowsInMemory(read: rows)
        return (
            try await practice.service.perform(ImportSessions(source: source, isDryRun: true), as: actor),
            try await practice.service.perform(
                ImportSessions(source: AllTogether(source: source), isDryRun: true), as: actor)
        )
    }

    private func check(
        _ client: String, _ number: Int, session: SessionID? = nil, response: ResponseID? = nil,
        replaces: ResponseID? = nil, therapist: ImportedTherapist? = nil, phone: String? = nil, treatment: String? = nil
    ) -> SessionRow {
        .success(
            ImportedSession(
                care: ImportedCare(
                    clientCode: client, phone: phone, treatments: treatment.map { [ImportedTreatment(name: $0)] } ?? [],
                    therapist: therapist),
                session: ImportedSessionPlace(
                    id: session, number: number,
                    start: .wall(TestPractice.today.adding(days: -200 + 7 * number), minuteOfDay: 600)),
                response: ImportedResponse(
                    id: response, measure: .outcomeAdult, content: .lines([50, 50, 50, 50]), replaces: replaces)))
    }

    @Test("a row that is refused takes no id from a later one, and the same id in two clients is refused the same way")
    func idsOfRefusedRows() async throws {
        let practice = try await TestPractice()
        let ids = (0..<4).map { SessionID(high: 7 << 12, low: 100 + $0) }
        let answers = (0..<4).map { ResponseID(high: 7 << 12, low: 200 + $0) }
        let unseen = ImportedTherapist(name: "No\u{202E}ra")
        var rows: [SessionRow] = []
        for client in 0..<300 {
            let code = "C\(client)"
            switch client {
            case 1: rows.append(check(code, 1, session: ids[0], therapist: unseen))
            case 2: rows.append(check(code, 1, session: ids[1], response: answers[1]))
            case 250: rows.append(check(code, 1, session: ids[0], therapist: ImportedTherapist(name: "Zoe")))
            case 251: rows.append(check(code, 1, session: ids[1], therapist: ImportedTherapist(name: "Yan")))
            case 252: rows.append(check(code, 1, response: answers[1]))
            case 253: rows.append(check(code, 1, response: answers[2], replaces: answers[1]))
            default: rows.append(check(code, 1))
            }
        }
        let (pieces, whole) = try await both(practice, rows)
        #expect(pieces == whole)
        #expect(
            pieces.problems.map { "\($0.line) \($0.key)" } == [
                "3 import.unseen-sign", "253 import.id-taken", "254 import.other-content", "255 import.id-taken",
            ])
        // Imported and Zoe; nobody by the name that cannot be, and not Yan, whose only line is refused.
        #expect(pieces.therapists == 2)
    }

    @Test("notes on lines are in the order of the lines, and the same ones are told of a long report")
    func notesByLine() async throws {
        let practice = try await TestPractice()
        let codes = (0..<150).map { "C\($0)" }
        let here = RowsInMemory(read: codes.map { check($0, 1, phone: "1", treatment: "CBT") })
        #expect(
            try await practice.service.perform(
                ImportSessions(source: here, isDryRun: false), as: .operatorOfTheMachine
            ).wasApplied)
        // By dates, so that the rows of a client stand far apart; each says something else, some of it on its second line.
        var rows: [SessionRow] = []
        for number in 1...8 {
            for (place, code) in codes.enumerated() {
                let isEarly = place.isMultiple(of: 2)
                rows.append(
                    check(
                        code, number, therapist: ImportedTherapist(name: "T\(9 - number)"),
                        phone: number == (isEarly ? 1 : 2) ? "2" : nil,
                        treatment: number == (isEarly ? 2 : 1) ? "ACT" : nil))
            }
            rows.append(check("N\(number)", 1, treatment: "A"))
            rows.append(check("N\(number)", 2, treatment: "B"))
        }
        rows += (1...8).map { check("N\($0)", 3, treatment: "A") }
        let (pieces, whole) = try await both(practice, rows)
        #expect(pieces == whole)
        let lines = pieces.notes.filter { $0.key == "import.stays" }.compactMap { Int($0.arguments[0]) }
        #expect(lines.count == 40 && lines == lines.sorted())
        let made = try #require(pieces.notes.first { $0.key == "import.therapists-made" })
        #expect(made.arguments == ["7", "T1, T2, T3, T4, T5, ..."])
        #expect(pieces.notes.contains { $0.key == "import.several-treatments" && $0.arguments[0] == "8" })
    }

    @Test("another process gets its turn between pieces, and a person's preview waits for none")
    func turns() async throws {
        let practice = try await TestPractice()
        _ = try await both(practice, rows(mixed: false), as: practice.admin)
        #expect(practice.clock.waited.isEmpty)
        _ = try await both(practice, rows(mixed: false))
        #expect(practice.clock.waited.count > 2 && Set(practice.clock.waited) == [.milliseconds(120)])
    }

    /// Rows made on the way, so that nothing holds them all.
    private struct Made: ImportSource {
        let count: Int
        let row: @Sendable (Int) -> SessionRow
        func forEach(_ body: (Int, Result<ImportedSession, ImportRowProblem>) throws -> Void) throws {
            try rowByRow()?.forEach(body)
        }
        func rowByRow() -> ImportRows<ImportedSession>? {
            var line = 1
            return ImportRows {
                line += 1
                return line > count + 1 ? nil : (line, row(line))
            }
        }
    }

    private static let bad = Made(count: 100_000) { _ in .failure(ImportRowProblem("import.row-width", ["1", "2"])) }

    @Test("of very many lines that cannot be read the first are told, in a preview as in an import")
    func bounded() async throws {
        let practice = try await TestPractice()
        for isDryRun in [true, false] {
            let report = try await practice.service.perform(
                ImportSessions(source: Self.bad, isDryRun: isDryRun), as: .operatorOfTheMachine)
            #expect(report.problemCount == 100_000)
            #expect(report.problems.map(\.line) == Array(2...201))
        }
    }

    @Test("a preview on a page stops after many rows with problems, and says how far it came")
    func stops() async throws {
        let practice = try await TestPractice()
        let report = try await practice.service.perform(
            ImportSessions(source: Self.bad, isDryRun: true), as: practice.admin)
        #expect((PreviewLimits.problemRows..<20_000).contains(report.problemCount) && !report.wasApplied)
        let told = try #require(report.notes.first { $0.key == "import.preview-stopped" })
        #expect(told.arguments == [String(report.problemCount), String(report.problemCount), "100000"])
    }

    @Test(
        "a file that cannot be cut is refused on a page at its line, and keeps nobody waiting; a short one is not"
    )
    func uncut() async throws {
        let practice = try await TestPractice()
        let watched = WatchedStore(practice.store)
        let service = TestPractice.service(watched, practice.clock)
        func care(_ line: Int) -> ImportedCare {
            ImportedCare(clientCode: line < 5 ? "C\(line)" : "C9", therapist: ImportedTherapist(name: "T"))
        }
        let sessions = Made(count: 5005) { line in
            .success(
                ImportedSession(
                    care: ImportedCare(
                        clientCode: line < 5 ? "C\(line)" : "C9", therapist: ImportedTherapist(name: "T")),
                    session: ImportedSessionPlace(number: line, start: nil), response: nil))
        }
        let appointments = RowsInMemory(
            (2...5006).map { line in
                ImportedAppointment(
                    care: care(line), start: .wall(TestPractice.today.adding(days: -line), minuteOfDay: 600),
                    attendance: .onTime)
            })
        for report in [
            try await service.perform(ImportSessions(source: sessions, isDryRun: true), as: practice.admin),
            try await service.perform(ImportAppointments(source: appointments, isDryRun: true), as: practice.admin),
        ] {
            #expect(report.problems == [ImportProblem(line: 5, key: "import.preview-of-one", arguments: ["5000"])])
            #expect(report.new == 0 && !report.wasApplied)
        }
        #expect(watched.writes.withLock { $0 } == 0)
        let few = AllTogether(source: RowsInMemory(read: rows(mixed: false)))
        let looked = try await service.perform(ImportSessions(source: few, isDryRun: true), as: practice.admin)
        #expect(looked.new > 1000)
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
