import Clinic
import Measures
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("The alliance check about a session in a group")
struct AskingAboutAGroup {
    private let practice: WebPractice
    private let session: SessionID
    private let title = "Alliance check for groups (4 lines)"

    init() async throws {
        practice = try await WebPractice()
        session = try await practice.twin.hold(practice.twin.ana, days: 0)
    }

    private func page() async throws -> String {
        try await practice.call(.session(session)).showSession(practice.visitor(), session).text
    }

    @Test("the page of a session offers it beside the check about a session of two, on all three ways")
    func offered() async throws {
        let page = try await page()
        #expect(page.contains("About a group"))
        #expect(page.contains("name=\"group\" value=\"yes\""))
        #expect(page.contains("aria-label=\"On their own phone: \(title)\""))
        #expect(page.contains(Route.paper(session, measure: MeasureKey.allianceGroup.name).path))
    }

    @Test("chosen, it is the one that the client gets, and on their own phone too; without the choice it is not")
    func chosen() async throws {
        let linked = try await practice.call(
            .handOver(session), form: [.purpose: "alliance", .group: "yes", .way: "link"]
        ).handOverSession(practice.visitor(), session)
        #expect(linked.text.contains(title))
        let other = try await practice.call(.handOver(session), form: [.purpose: "alliance", .way: "link"])
            .handOverSession(practice.visitor(), session)
        #expect(!other.text.contains(title))
        let given = try await practice.call(.handOver(session), form: [.purpose: "alliance", .group: "yes"])
            .handOverSession(practice.visitor(), session)
        #expect(given.location == "/check")
        guard case .set(let token)? = given.cookie else {
            Issue.record("nothing was handed over")
            return
        }
        #expect(try await practice.twin.service.answer(CheckForm(token: token)).measure.id.key == .allianceGroup)
    }

    @Test("where the practice does not offer it, the page does not either")
    func switchedOff() async throws {
        try await practice.twin.service.perform(
            SwitchMeasure(measure: .allianceGroup, isOn: false), as: practice.twin.admin)
        let page = try await page()
        #expect(page.contains("check-alliance") && !page.contains("About a group"))
    }

    @Test("filled in, it is the session's alliance check, and no other is asked for")
    func counts() async throws {
        let twin = practice.twin
        try await twin.paper(twin.ana, session, .allianceGroup, [95, 96, 97, 98])
        let page = try await page()
        #expect(page.contains(title) && !page.contains("About a group"))
        let view = try await twin.service.answer(SessionView(session: session), as: twin.nora)
        #expect(view.alliance.current?.response.measure.key == .allianceGroup)
    }

    @Test("its marks stand beside those of an earlier group, and never beside those of a session of two")
    func besideItsOwn() async throws {
        let twin = practice.twin
        try await twin.hold(twin.ana, days: -7, alliance: [50, 50, 50, 50])
        try await twin.paper(twin.ana, session, .allianceGroup, [95, 96, 97, 98])
        let view = try await twin.service.answer(SessionView(session: session), as: twin.nora)
        #expect(view.alliance.previous == nil && view.alliance.first == nil)
    }
}
