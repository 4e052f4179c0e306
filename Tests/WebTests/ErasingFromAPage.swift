import Clinic
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Erasing a record from its page")
struct ErasingFromAPage {
    @Test("a day and a law beside a box that was left unticked are a problem that says so, and nothing is erased")
    func unticked() async throws {
        let practice = try await WebPractice()
        let twin = practice.twin
        try await twin.service.perform(
            EndEpisode(episode: twin.ana.episode, day: TestPractice.today, reason: .agreed), as: twin.nora)
        let ruth = try await practice.visitor("ruth")
        let route = Route.rights(.erasure(twin.ana.client))
        let typed: [Field: String] = [
            .because: "asked", .code: "HR-0001", .keepUntil: TestPractice.today.adding(years: 10).description,
            .keepWhy: "Tax law",
        ]
        let refused = try await practice.call(route, form: typed).erase(ruth, twin.ana.client)
        #expect(refused.status == 422)
        #expect(refused.text.contains("href=\"#keep\"") && refused.text.contains("id=\"keep\""))
        #expect(refused.text.contains("the box is not ticked") && refused.text.contains("Tax law"))
        let view = try await twin.service.answer(RetentionView(), as: twin.admin)
        #expect(view.erasures.isEmpty)
        let done = try await practice.call(route, form: typed.merging([.isKept: "yes"]) { $1 })
            .erase(ruth, twin.ana.client)
        #expect(done.status == 303)
        let after = try await twin.service.answer(RetentionView(), as: twin.admin)
        #expect(after.erasures.map(\.kept?.why) == ["Tax law"])
    }
}
