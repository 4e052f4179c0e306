import Clinic
import Measures
import Pages
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Answering on Today what a client wrote")
struct AnsweringADoubtOnToday {
    private func written(_ text: String = "I <b>doubt</b> it. This isn't going to help me.") async throws -> (
        WebPractice, ResponseID
    ) {
        let practice = try await WebPractice()
        let session = try await practice.twin.hold(practice.twin.ana, days: -1)
        let check = try await practice.twin.paper(practice.twin.ana, session, .allianceAdult, [95, 95, 95, 95])
        let service = practice.twin.service
        let response = check.scored.response
        try await practice.twin.store.write { try service.keep(comment: text, on: response, in: $0) }
        _ = try await service.perform(RecomputeStandings(), as: .operatorOfTheMachine)
        return (practice, response.id)
    }

    private func today(_ practice: WebPractice, as name: String = "nora") async throws -> String {
        try await practice.call(.today).showToday(try await practice.visitor(name)).text
    }

    private func answer(_ practice: WebPractice, _ id: ResponseID, _ word: String) async throws -> Reply {
        let form: [Field: String] = [
            .isDoubt: word, .next: Route.today.path, .once: "01990000-0000-7000-8000-000000000012",
        ]
        return try await practice.call(.commentAnswer(response: id.description), form: form)
            .answerComment(try await practice.visitor(), id)
    }

    @Test("the row says who, when and which words, and has a button for yes and one for no")
    func row() async throws {
        let (practice, id) = try await written()
        let page = try await today(practice)
        #expect(page.contains("<mark>This isn&#39;t going to help</mark>") || page.contains("going to help</mark>"))
        #expect(page.contains("&lt;b>doubt&lt;/b>") || page.contains("&lt;b&gt;doubt&lt;/b&gt;"))
        #expect(page.contains("action=\"\(Route.commentAnswer(response: id.description).path)\""))
        #expect(page.contains("One person needs something from you: Ana."))
        let client = try await practice.call(.client(practice.twin.ana.client)).showClient(
            try await practice.visitor(), practice.twin.ana.client
        ).text
        #expect(client.contains("Written, and not answered yet"))
    }

    @Test("how often a suggested doubt was confirmed or dismissed is read beside the limits, and not by a therapist")
    func counted() async throws {
        let (practice, id) = try await written()
        func limits(_ name: String) async throws -> String {
            try await practice.call(.thresholds).showThresholds(try await practice.visitor(name)).text
        }
        #expect(try await limits("ruth").contains("0 confirmed, 0 dismissed, 1 not answered yet."))
        _ = try await answer(practice, id, "no")
        for name in ["ruth", "olga"] {
            #expect(try await limits(name).contains("0 confirmed, 1 dismissed, 0 not answered yet."))
        }
        #expect(!(try await limits("nora").contains("dismissed")))
    }

    @Test("one tap answers and comes back to Today, where it stands no more; the same form sent twice is one answer")
    func tapped() async throws {
        let (practice, id) = try await written()
        let reply = try await answer(practice, id, "yes")
        #expect(reply.status == 303)
        #expect(reply.location == Route.today.path + "#act")
        _ = try await answer(practice, id, "yes")
        let given = try await practice.twin.store.read { try $0.commentAnswers(on: id) }
        #expect(given.map(\.isDoubt) == [true])
        let page = try await today(practice)
        #expect(!page.contains(Route.commentAnswer(response: id.description).path))
        #expect(page.contains("Wrote a doubt"))
    }

    @Test("a no takes the row away and says where it can be changed")
    func denied() async throws {
        let (practice, id) = try await written()
        let reply = try await answer(practice, id, "no")
        #expect(reply.notice == .noDoubt)
        #expect(NoticeKey.noDoubt.notice(Words(.english)).text.contains("page of the session"))
        #expect(try await !today(practice).contains(Route.commentAnswer(response: id.description).path))
    }

    @Test("a supervisor reads it and is led to the client; a front desk sees nothing of it")
    func others() async throws {
        let (practice, id) = try await written()
        let team = try await today(practice, as: "ruth")
        #expect(team.contains("going to help</mark>"))
        #expect(!team.contains(Route.commentAnswer(response: id.description).path))
        let desk = try await today(practice, as: "denise")
        #expect(!desk.contains("going to help") && !desk.contains("doubt"))
    }
}
