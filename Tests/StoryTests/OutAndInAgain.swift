import Clinic
import Exchange
import FollowThrough
import Foundation
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("Out and in again")
struct OutAndInAgain {
    /// Ana's sessions with what was seen in them, what she wrote, and what was made of it.
    private func filled() async throws -> TestPractice {
        let practice = try await TestPractice()
        let service = practice.service
        let first = try await practice.hold(practice.ana, days: -14, outcome: [50, 50, 50, 50])
        let second = try await practice.hold(practice.ana, days: -7, outcome: [52, 50, 50, 50])
        func see(_ session: SessionID, _ value: ObservationValue?, _ topic: ObservationTopic, _ words: String = "")
            async throws
        {
            try await service.perform(
                RecordObservation(
                    session: session, topic: topic, value: value, words: words, once: service.chance.id()),
                as: practice.nora)
        }
        try await see(first, .assignment(.notDone), .assignment)
        try await see(first, .engagement(.bored), .engagement)
        try await see(first, nil, .engagement)
        try await see(second, .assignment(.notDone), .assignment)
        try await see(second, .assignment(.partly), .assignment)
        try await see(second, .doubt(saidBy: .client), .doubt, "=this won't work, \"I think\"")
        for (session, text) in [(first, "It is fine."), (second, "This isn't going to help me.")] {
            let checked = try await practice.paper(practice.ana, session, .allianceAdult, [90, 90, 90, 90])
            let response = checked.scored.response
            try await practice.store.write { try service.keep(comment: text, on: response, in: $0) }
        }
        let episode = practice.ana.episode
        let written = try await practice.store.read { try $0.records(of: episode)?.comments ?? [] }
        let suggested = try #require(written.first { $0.suggested != nil })
        for answer in [false, true] {
            try await service.perform(
                AnswerComment(response: suggested.response, isDoubt: answer, once: service.chance.id()),
                as: practice.nora)
        }
        return practice
    }

    private func empty() async throws -> PracticeService {
        let service = TestPractice.service(MemoryStore(), TestClock(TestPractice.start))
        _ = try await service.perform(
            SetUpPractice(
                practiceName: "Elsewhere", zone: TestPractice.zone.name, personName: "Olga Brandt",
                signInName: "olga", password: TestPractice.password))
        return service
    }

    private func file(_ columns: [String], _ rows: [[String]]) -> [UInt8] {
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never>(.plain) { bytes += $0 }
        writer.write(columns)
        for row in rows { writer.write(row) }
        writer.finish()
        return bytes
    }

    private func files(_ service: PracticeService, words: Bool = true) async throws -> [[UInt8]] {
        let operatorActor = Actor.operatorOfTheMachine
        return [
            file(
                ExportColumns.appointments,
                try await service.answer(ExportAppointments(), as: operatorActor).rows),
            file(ExportColumns.sessions, try await service.answer(ExportSessions(), as: operatorActor).rows),
            file(
                ExportColumns.observations,
                try await service.answer(ExportObservations(withWords: words), as: operatorActor).rows),
            file(
                ExportColumns.comments,
                try await service.answer(ExportComments(withWords: words), as: operatorActor).rows),
        ]
    }

    private func bring(_ files: [[UInt8]], into service: PracticeService) async throws -> [ImportReport] {
        let actor = Actor.operatorOfTheMachine
        return [
            try await service.perform(
                ImportAppointments(source: try AppointmentsFile(bytes: files[0]), isDryRun: false), as: actor),
            try await service.perform(
                ImportSessions(source: try SessionsFile(bytes: files[1]), isDryRun: false), as: actor),
            try await service.perform(
                ImportObservations(source: try ObservationsFile(bytes: files[2]), isDryRun: false), as: actor),
            try await service.perform(
                ImportComments(source: try CommentsFile(bytes: files[3]), isDryRun: false), as: actor),
        ]
    }

    @Test("what was seen and what was written goes out and comes in as it was, signs and all")
    func whole() async throws {
        let practice = try await filled()
        let there = try await empty()
        let files = try await files(practice.service)
        let reports = try await bring(files, into: there)
        #expect(reports.flatMap(\.problems).isEmpty)
        #expect(reports[2].observations == 6 && reports[3].comments == 2)
        #expect(try await self.files(there) == files)
        let episode = practice.ana.episode
        func signs(_ service: PracticeService) async throws -> Set<SignKind> {
            Set(try await service.store.read { try $0.standing(of: episode)?.troubles.map(\.kind) ?? [] })
        }
        #expect(try await signs(there) == signs(practice.service))
        #expect(try await signs(there).contains(.doubtSaid))
        // Once more brings nothing.
        let again = try await bring(files, into: there)
        #expect(again.map(\.new) == [0, 0, 0, 0] && again[2].same == 6)
    }

    @Test("without the words nothing that was said goes out, and the rest still comes in")
    func withoutWords() async throws {
        let practice = try await filled()
        let files = try await files(practice.service, words: false)
        let all = files.map { String(decoding: $0, as: UTF8.self) }.joined()
        #expect(!all.contains("won't work") && !all.contains("going to help"))
        let there = try await empty()
        let reports = try await bring(files, into: there)
        #expect(reports[2].observations == 6 && reports[3].comments == 2)
        #expect(try await there.store.read { try $0.commentCounts() }.confirmed == 1)
    }

    @Test("what belongs to a session that is not here is refused by its line, and keeps the rest out")
    func sessionsFirst() async throws {
        let practice = try await filled()
        let files = try await files(practice.service)
        let there = try await empty()
        let report = try await there.perform(
            ImportObservations(source: try ObservationsFile(bytes: files[2]), isDryRun: false),
            as: .operatorOfTheMachine)
        #expect(!report.wasApplied && report.problems.first?.key == "import.sessions-first")
        #expect(report.problems.first?.line == 2)
    }

    /// Three lines on Nora: one about Ana's concern that is put right, and a note on the meeting.
    private func supervised() async throws -> TestPractice {
        let practice = try await filled()
        try await practice.hold(practice.ana, days: -3, alliance: [70, 70, 70, 70])
        let concern = try #require(try await practice.concern(practice.ana, .alliance))
        let nora = try #require(practice.nora.personID)
        let matter = AgendaMatter(episode: practice.ana.episode, about: .concern(concern.id))
        let first: SupervisionEntryID = practice.service.chance.id()
        for (id, words, replaces) in [(first, "Ask about the pace.", nil), (nil, "Ask about goals.", first)]
            as [(SupervisionEntryID?, String, SupervisionEntryID?)]
        {
            practice.clock.advance(minutes: 5)
            _ = try await practice.service.perform(
                RecordSupervision(
                    id: id ?? practice.service.chance.id(), therapist: nora, matter: matter, mark: .discussed,
                    words: words, who: .therapist, due: TestPractice.today.adding(days: 7), replaces: replaces),
                as: practice.ruth)
        }
        _ = try await practice.service.perform(
            RecordSupervision(
                id: practice.service.chance.id(), therapist: nora, matter: nil, mark: .note, words: "=A calm hour."),
            as: practice.ruth)
        return practice
    }

    private func lines(_ service: PracticeService, words: Bool = true, as actor: Actor = .operatorOfTheMachine)
        async throws -> [[String]]
    {
        try await service.answer(ExportSupervision(withWords: words), as: actor).rows
    }

    @Test("what came of supervision goes out and comes in under the concern that is there, corrections and notes too")
    func supervision() async throws {
        let practice = try await supervised()
        let service = practice.service
        let out = file(ExportColumns.supervision, try await lines(service))
        let there = try await empty()
        _ = try await bring(try await files(service), into: there)
        func take(_ bytes: [UInt8]) async throws -> ImportReport {
            try await there.perform(
                ImportSupervision(source: try SupervisionFile(bytes: bytes), isDryRun: false),
                as: .operatorOfTheMachine)
        }
        let report = try await take(out)
        #expect(report.problems == [] && report.new == 3 && report.supervision == 3)
        func without(_ rows: [[String]]) -> [[String]] {
            // The concern has an id of its own there, and may have been opened by another of its signs.
            rows.map { row in row.enumerated().filter { $0.offset != 6 && $0.offset != 8 }.map(\.element) }
        }
        #expect(without(try await lines(there)) == without(try await lines(service)))
        let ids = try await there.store.read { store in
            try store.concernRecords(of: practice.ana.episode).filter { $0.subject == .alliance }.map(\.id.description)
        }
        #expect(try await lines(there).prefix(2).allSatisfy { ids.contains($0[6]) })
        let again = try await take(out)
        #expect(again.new == 0 && again.same == 3)
    }

    @Test("without its words a line of supervision comes in bare, and before the sessions it is refused")
    func supervisionWithoutWords() async throws {
        let practice = try await supervised()
        let rows = try await lines(practice.service, words: false)
        #expect(rows.count == 3 && rows.allSatisfy { $0.last == "" })
        let there = try await empty()
        let source = try SupervisionFile(bytes: file(ExportColumns.supervision, rows))
        let report = try await there.perform(
            ImportSupervision(source: source, isDryRun: false), as: .operatorOfTheMachine)
        #expect(!report.wasApplied && report.problems.first?.key == "import.sessions-first")
        for (actor, count) in [(practice.nora, 3), (practice.ruth, 3), (practice.sven, 0), (practice.desk, 0)] {
            #expect(try await lines(practice.service, as: actor).count == count)
        }
    }

    @Test("a note on a meeting that names a client is refused by its line, as it is on the page")
    func supervisionNamingSomebody() async throws {
        let practice = try await supervised()
        let there = try await empty()
        _ = try await bring(try await files(practice.service), into: there)
        let rows = try await lines(practice.service)
        func take(_ place: Int, _ words: String) async throws -> ImportReport {
            var rows = rows
            rows[place][rows[place].count - 1] = words
            return try await there.perform(
                ImportSupervision(
                    source: try SupervisionFile(bytes: file(ExportColumns.supervision, rows)), isDryRun: false),
                as: .operatorOfTheMachine)
        }
        let note = try #require(rows.firstIndex { $0.last?.contains("A calm hour.") == true })
        let named = try await take(note, "Speak about HR-0001.")
        #expect(!named.wasApplied && named.problemCount == 1)
        #expect(named.problems.first?.line == note + 2)
        #expect(named.problems.first?.key == "problem.line-names-client")
        // What is written about a client stands with the client's other words, and goes with them.
        let about = try #require(rows.firstIndex { $0.last == "Ask about goals." })
        #expect(try await take(about, "Ask HR-0001 about goals.").wasApplied)
    }

    @Test("a person gets what they may read, and nobody else's")
    func access() async throws {
        let practice = try await filled()
        for (actor, count) in [(practice.nora, 6), (practice.ruth, 6), (practice.sven, 0), (practice.desk, 0)] {
            let rows = try await practice.service.answer(ExportObservations(withWords: true), as: actor).rows
            #expect(rows.count == count)
            // What was said in a session is for the client's own therapist.
            #expect(rows.contains { $0.last?.isEmpty == false } == (actor == practice.nora))
            let comments = try await practice.service.answer(ExportComments(withWords: true), as: actor).rows
            #expect(comments.count == (count == 0 ? 0 : 3))
        }
        await #expect(throws: PracticeError.notFound) {
            _ = try await practice.service.perform(
                ImportObservations(source: RowsInMemory([ImportedObservation]()), isDryRun: true), as: practice.nora)
        }
    }

    @Test("a file of others is told by its columns, and by a day and a client alone")
    func foreign() async throws {
        let practice = try await filled()
        let code = "HR-0001"
        let text = """
            who,when,topic,value
            \(code),2026-11-10,spoke-up,yes
            \(code),2026-11-10,assignment,not-done
            \(code),2026-11-10,engagement,nonsense
            """
        let source = try ObservationsFile(
            bytes: Array(text.utf8), mapping: try ColumnMapping("client=who,date=when"))
        let report = try await practice.service.perform(
            ImportObservations(source: source, isDryRun: true), as: .operatorOfTheMachine)
        #expect(report.new == 1 && report.same == 1 && report.problemCount == 1)
        #expect(report.problems.first?.line == 4)
    }
}
