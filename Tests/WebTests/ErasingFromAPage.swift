import Clinic
import Pages
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
        #expect(done.status == 303 && done.notice == .erased)
        var page = try await practice.call(.clients, notice: .erased)
        page.figures = done.figures
        let told = try #require(page.context(ruth).notice?.text)
        let year = TestPractice.today.adding(years: 10).year
        #expect(told.contains("kept encrypted until") && told.contains(String(year)))
        #expect(!told.contains("Nobody can read it any more"))
        let after = try await twin.service.answer(RetentionView(), as: twin.admin)
        #expect(after.erasures.map(\.kept?.why) == ["Tax law"])
    }

    @Test("a rule asks once before records go tonight, keeps what was typed, and is not written over another's")
    func agreeing() async throws {
        let practice = try await WebPractice()
        let (twin, route) = (practice.twin, Route.rights(.retention))
        try await twin.service.perform(
            EndEpisode(episode: twin.ana.episode, day: TestPractice.today, reason: .agreed), as: twin.nora)
        twin.clock.set(TestPractice.start.adding(days: 800))
        let olga = try await practice.visitor("olga")
        let mark = try await twin.service.answer(RetentionView(), as: twin.admin).mark
        var form: [Field: String] = [.retentionYears: "1", .keepYears: "3", .keepWhy: "Tax law", .base: mark]
        let asked = try await practice.call(route, form: form).changeRetention(olga)
        #expect(asked.status == 422 && asked.text.contains("By this rule one record is erased tonight"))
        #expect(asked.text.contains("Tax law") && asked.text.contains("name=\"due-agreed\" value=\"1\""))
        form[.dueAgreed] = "1"
        #expect(try await practice.call(route, form: form).changeRetention(olga).status == 303)
        form[.retentionYears] = "9"
        let late = try await practice.call(route, form: form).changeRetention(olga)
        #expect(late.status == 409 && late.text.contains("Somebody changed these settings meanwhile"))
        #expect(!late.text.contains("still here") && !late.text.contains("value=\"9\""))
    }

    @Test("a person's page that was left open says that somebody was quicker, and shows what holds")
    func leftOpen() async throws {
        let practice = try await WebPractice()
        let olga = try await practice.visitor("olga")
        let sven = try #require(practice.twin.sven.personID)
        let base = try await practice.twin.service.answer(PersonView(person: sven), as: practice.twin.admin).mark
        let route = Route.folk(.one(sven))
        func change(_ name: String) async throws -> Reply {
            try await practice.call(route, form: [.personName: name, .role: "therapist", .base: base])
                .dispatchPeople(olga, .one(sven))
        }
        #expect(try await change("Sven Hale").status == 303)
        let late = try await change("Sven Hill")
        #expect(late.status == 409 && late.text.contains("Somebody changed this person meanwhile"))
        #expect(late.text.contains("Sven Hale") && !late.text.contains("Sven Hill"))
        #expect(!late.text.contains("still here"))
    }
}
