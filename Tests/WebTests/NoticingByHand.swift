import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Routes
import Signs
import Testing

@testable import Web

@Suite("What went well, noticed by hand in a session")
struct NoticingByHand {
    @Test("its words stay on the page of the session, with a way to take them back, until they are")
    func stays() async throws {
        let practice = try await WebPractice()
        let twin = practice.twin
        let session = try await twin.hold(twin.ana, days: 0)
        func page() async throws -> String {
            try await practice.call(.session(session)).showSession(practice.visitor(), session).text
        }
        let said = try await twin.service.perform(
            AnswerPraise(
                id: twin.service.chance.id(), episode: twin.ana.episode, kind: .byHand, record: .session(session),
                answer: .inOtherWords, words: "You rang him, although it was hard."), as: twin.nora)
        #expect(try await page().contains("You rang him, although it was hard.</span>"))
        let undone = Route.praiseUndone(twin.ana.episode)
        #expect(try await page().contains("action=\"\(undone.path)\""))
        _ = try await practice.call(undone, form: [.praise: said.id.description])
            .takeBackPraise(practice.visitor(), twin.ana.episode)
        #expect(try await !page().contains("You rang him"))
    }

    @Test("a form that was not taken leads back to the page that it stood on")
    func wayBack() async throws {
        let practice = try await WebPractice()
        let session = try await practice.twin.hold(practice.twin.ana, days: 0)
        let call = try await practice.call(
            .praise(practice.twin.ana.episode),
            form: [
                .praise: "by-hand", .answer: PraiseAnswer.inOtherWords.rawValue, .words: "You rang him.",
                .next: Route.session(session).path,
            ])
        #expect(call.stoodOn == Route.session(session).path)
    }
}
