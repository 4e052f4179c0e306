import Clinic
import Measures
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("A form from paper with empty lines")
struct LeavingLinesEmpty {
    private func scores(_ practice: WebPractice) async throws -> [Score] {
        let episode = practice.twin.ana.episode
        return try await practice.twin.store.read { try $0.records(of: episode)?.responses.map(\.score) ?? [] }
    }

    @Test("it is asked once whether they are empty on the paper too, with all that was typed; then it is incomplete")
    func asked() async throws {
        let practice = try await WebPractice()
        let (nora, session) = (try await practice.visitor(), try await practice.twin.hold(practice.twin.ana, days: -1))
        let items = try #require(BuiltInMeasures.measure(.outcomeAdult)?.items.map(\.key.name))
        let day = TestPractice.today.description
        func send(_ lines: [String], _ answer: AnswerValue) async throws -> Reply {
            let marks = Dictionary(uniqueKeysWithValues: zip(items.map(Field.typed), lines))
            return try await practice.call(
                .paper(session, measure: "outcome-adult"), form: [.answer: answer.rawValue, .answeredOn: day],
                marks: marks
            ).recordPaper(nora, .session(session), measure: "outcome-adult")
        }
        let two = try await send(["4.2", "", "", "6.1"], .send)
        #expect(two.status == 422 && two.text.contains("2 answers are empty."))
        #expect(two.text.contains("value=\"4.2\"") && two.text.contains("value=\"6.1\""))
        #expect(two.text.contains("value=\"incomplete\"") && two.text.contains("Record as incomplete"))
        #expect(try await scores(practice).isEmpty)

        let wrong = try await send(["4.2", "", "x", "6.1"], .incomplete)
        #expect(wrong.status == 422 && wrong.text.contains("Type a number."))
        #expect(try await send(["4.2", "", "", "6.1"], .incomplete).status == 303)
        guard case .incomplete(let missing)? = try await scores(practice).last?.result else {
            Issue.record("it was not recorded as incomplete")
            return
        }
        #expect(missing.count == 2)
    }

    @Test("a form with nothing in it is told to be empty, not that it needs a total")
    func empty() async throws {
        let practice = try await WebPractice()
        let (nora, session) = (try await practice.visitor(), try await practice.twin.hold(practice.twin.ana, days: -1))
        let reply = try await practice.call(
            .paper(session, measure: "outcome-adult"), form: [.answeredOn: TestPractice.today.description]
        ).recordPaper(nora, .session(session), measure: "outcome-adult")
        #expect(reply.status == 422 && reply.text.contains("Nothing is typed in yet"))
        #expect(!reply.text.contains("This is needed.") && !reply.text.contains("href=\"#total\""))
    }

    @Test("of a young child, whose checks have no score, the page says that they were kept, not that there is none")
    func withoutScore() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let child = try await practice.twin.service.perform(
            AddClient(
                name: "Lia Roth", born: TestPractice.today.adding(days: -4 * 365), language: .english,
                intake: TestPractice.today.adding(days: -20), therapist: nora.person.id), as: nora.actor)
        let session = try await practice.twin.hold(child, days: -1)
        for measure in [BuiltInMeasures.outcomeYoung, BuiltInMeasures.allianceYoung] {
            guard let item = measure.items.first, case .choice(let faces) = item.form, let face = faces.first else {
                Issue.record("it has no faces")
                return
            }
            _ = try await practice.twin.service.perform(
                RecordResponse(
                    id: practice.twin.service.chance.id(), episode: child.episode, session: session,
                    measure: measure.id, content: .answers([item.key: .choice(face.code)]), way: .paper),
                as: practice.twin.nora)
        }
        let page = try await practice.call(.client(child.client)).showClient(nora, child.client).text
        #expect(page.contains("Outcome: kept, without a score.") && page.contains("Alliance: kept, without a score."))
        #expect(!page.lowercased().contains("no form yet"))
    }

    @Test("nothing is asked of a whole form, of a total alone, or where the client would rather not")
    func notAsked() async throws {
        for marks: [String: String] in [["total": "23.3"], ["do": "decline"], [:]] {
            let practice = try await WebPractice()
            let nora = try await practice.visitor()
            let session = try await practice.twin.hold(practice.twin.ana, days: -1)
            var all = marks
            if marks.isEmpty {
                for item in BuiltInMeasures.measure(.outcomeAdult)?.items ?? [] {
                    all[Field.typed(item.key.name)] = "5"
                }
            }
            let reply = try await practice.call(
                .paper(session, measure: "outcome-adult"), form: [.answeredOn: TestPractice.today.description],
                marks: all
            ).recordPaper(nora, .session(session), measure: "outcome-adult")
            #expect(reply.status == 303, "\(marks)")
        }
    }
}
