import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Acting on a page that is older than what came since")
struct ActingOnAnOlderPage {
    @Test("what was done about one risk answer is kept, and another that came in since stays at the top")
    func risk() async throws {
        let practice = try await WebPractice()
        let twin = practice.twin
        let harm = try await twin.addRiskMeasure()
        func answer(_ worth: Int) async throws {
            _ = try await twin.service.perform(
                RecordResponse(
                    id: twin.service.chance.id(), episode: twin.ana.episode, session: nil, measure: harm.measure,
                    content: .answers([harm.item: .number(worth)]), way: .paper), as: twin.nora)
        }
        try await answer(1)
        let concern = try #require(try await twin.concern(twin.ana, .risk))
        let nora = try await practice.visitor()
        let page = try await practice.call(.safety(concern.id)).showConcern(nora, concern.id, .safety)
        #expect(page.text.contains("name=\"seen\" value=\"\(concern.actCount)\""))
        func send(_ once: ConcernActID, seen: Int) async throws -> Reply {
            let form: [Field: String] = [
                .once: once.description, .seen: String(seen), .words: "Spoke with her at ten.",
            ]
            return try await practice.call(.safety(concern.id), form: form).recordSafety(nora, concern.id)
        }
        twin.clock.advance(minutes: 5)
        try await answer(3)
        let once: ConcernActID = twin.service.chance.id()
        for _ in 1...2 {
            let reply = try await send(once, seen: concern.actCount)
            #expect(reply.status == 303 && reply.notice == .safetyOfMore)
            #expect(reply.location?.hasPrefix(Route.safety(concern.id).path) == true)
        }
        let view = try await twin.service.answer(ConcernView(concern: concern.id), as: twin.nora)
        #expect(view.concern.needsSafety && view.acts.count { $0.words == "Spoke with her at ten." } == 1)
        let board = try await twin.service.answer(TodayBoard(), as: twin.nora)
        #expect(board.rows.first?.standing.episode == twin.ana.episode)
        #expect(board.rows.first?.standing.act == .callNow)
        let shown = try await practice.call(.safety(concern.id)).showConcern(nora, concern.id, .safety)
        #expect(shown.text.contains("<b>3</b>") && shown.text.contains("What was done is recorded."))
        let last = try await send(twin.service.chance.id(), seen: view.concern.actCount)
        #expect(last.notice == .recorded)
        #expect(try await twin.standing(twin.ana)?.lanes.contains(.actNow) == false)
        #expect(try await twin.isConsistent())
    }

    @Test("a talk about a concern that was dismissed meanwhile is kept, and the answer says that it stays closed")
    func talk() async throws {
        let practice = try await WebPractice()
        let twin = practice.twin
        try await twin.hold(twin.ana, days: -14, alliance: [95, 95, 95, 95])
        try await twin.hold(twin.ana, days: -7, alliance: [80, 80, 80, 80])
        let concern = try #require(try await twin.concern(twin.ana, .alliance))
        _ = try await twin.service.perform(
            DismissConcern(
                id: twin.service.chance.id(), concern: concern.id, reason: .knownAlready, seen: concern.actCount),
            as: twin.nora)
        let once: ConcernActID = twin.service.chance.id()
        let form: [Field: String] = [
            .once: once.description, .said: "Too fast.", .next: Route.today.path,
        ]
        let reply = try await practice.call(.talk(concern.id), form: form)
            .createTalk(try await practice.visitor(), concern.id)
        #expect(reply.status == 303 && reply.notice == .staysClosed)
        #expect(reply.location?.hasPrefix(Route.concern(concern.id).path) == true)
        let page = try await practice.call(.concern(concern.id), notice: .staysClosed)
            .showConcern(try await practice.visitor(), concern.id, .whole)
        #expect(page.text.contains("This concern is closed and stays so"))
        #expect(page.text.contains("Nora Lindqvist") && page.text.contains("Too fast."))
    }
}
