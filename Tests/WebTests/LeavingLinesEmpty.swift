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
