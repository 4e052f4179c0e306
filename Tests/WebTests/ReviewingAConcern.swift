import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Reviewing a concern")
struct ReviewingAConcern {
    /// Talked about, with one step agreed.
    private func concern(_ practice: WebPractice) async throws -> Concern {
        let twin = practice.twin
        try await twin.hold(twin.ana, days: -14, alliance: [95, 95, 95, 95])
        try await twin.hold(twin.ana, days: -7, alliance: [80, 80, 80, 80])
        let opened = try #require(try await twin.concern(twin.ana, .alliance))
        try await twin.talk(opened, step: twin.step("Ask about the pace"))
        return try #require(try await twin.concern(twin.ana, .alliance))
    }

    private func review(
        _ practice: WebPractice, _ concern: Concern, _ more: [Field: String]
    ) async throws -> Reply {
        let once: ConcernActID = practice.twin.service.chance.id()
        let form: [Field: String] = [
            .once: once.description, .seen: String(concern.actCount), .words: "It went better.",
        ].merging(more) { _, new in new }
        let step = try #require(concern.openSteps.first)
        let marks = [Field.kept(step.id): "kept", Field.helped(step.id): "yes"]
        return try await practice.call(.review(concern.id), form: form, marks: marks)
            .createReview(try await practice.visitor(), concern.id)
    }

    private var nextWeek: String { TestPractice.today.adding(days: 7).description }

    @Test("one more step is agreed in the same breath, and what was marked is kept")
    func oneMore() async throws {
        let practice = try await WebPractice()
        let concern = try await concern(practice)
        let reply = try await review(
            practice, concern,
            [.after: "step", .what: "Leave ten minutes for it", .who: "therapist", .by: nextWeek, .forClient: "yes"])
        #expect(reply.status == 303)
        let after = try #require(try await practice.twin.concern(practice.twin.ana, .alliance))
        #expect(after.state == .inReview)
        #expect(after.steps.map(\.report) == [.kept, nil])
        #expect(after.steps.first?.helped == .yes)
        #expect(after.steps.last?.step.who == .therapist && after.steps.last?.step.isForClient == true)
        let page = try await practice.call(.concern(concern.id)).showConcern(
            try await practice.visitor(), concern.id, .whole)
        #expect(page.text.contains("Leave ten minutes for it"))
        #expect(try await practice.twin.isConsistent())
    }

    @Test("without consent to messages no step is offered for the client to read, and the page says where to ask")
    func withoutConsent() async throws {
        let practice = try await WebPractice()
        let (twin, concern) = (practice.twin, try await concern(practice))
        let nora = try await practice.visitor()
        func page(_ route: Route, _ part: ConcernPart) async throws -> String {
            try await practice.call(route).showConcern(nora, concern.id, part).text
        }
        let parts: [(Route, ConcernPart)] = [
            (.talk(concern.id), .talk), (.step(concern.id), .step), (.review(concern.id), .review),
        ]
        for (route, part) in parts {
            #expect(try await page(route, part).contains("name=\"for-client\""), "\(route.path)")
        }
        _ = try await twin.service.perform(
            RecordConsent(
                id: twin.service.chance.id(), client: twin.ana.client, matter: .messages, answer: .refused,
                giver: .client, day: TestPractice.today), as: twin.desk)
        for (route, part) in parts {
            let page = try await page(route, part)
            #expect(!page.contains("name=\"for-client\""), "\(route.path)")
            #expect(page.contains("There is no consent to messages"), "\(route.path)")
            #expect(page.contains(Route.consent(.list(twin.ana.client)).path), "\(route.path)")
        }
    }

    @Test("a step without its what or with a day that is none is refused, and everything comes back")
    func refused() async throws {
        let practice = try await WebPractice()
        let concern = try await concern(practice)
        let empty = try await review(practice, concern, [.after: "step", .what: "", .by: nextWeek])
        #expect(empty.status == 422 && empty.text.contains("It went better."))
        #expect(empty.text.contains("value=\"kept\" checked"))
        let tail = concern.id.description.suffix(6)
        #expect(empty.text.contains("href=\"#what-next-\(tail)\"") && empty.text.contains("id=\"what-next-\(tail)\""))
        let late = try await review(practice, concern, [.after: "step", .what: "Leave ten minutes", .by: "soon"])
        #expect(late.status == 422 && late.text.contains("value=\"Leave ten minutes\""))
        #expect(late.text.contains("href=\"#by-next-\(tail)\""))
        let held = try await practice.twin.concern(practice.twin.ana, .alliance)
        #expect(held?.actCount == concern.actCount)
    }

    @Test("whoever goes on or settles is not asked for a step")
    func notAsked() async throws {
        let practice = try await WebPractice()
        let concern = try await concern(practice)
        #expect(try await review(practice, concern, [.after: "go-on", .what: "", .by: "soon"]).status == 303)
        let going = try #require(try await practice.twin.concern(practice.twin.ana, .alliance))
        #expect(going.state == .inReview && going.steps.count == 1)
        let once: ConcernActID = practice.twin.service.chance.id()
        let form: [Field: String] = [
            .once: once.description, .seen: String(going.actCount), .after: "settle", .what: "", .by: "",
        ]
        _ = try await practice.call(.review(going.id), form: form).createReview(
            try await practice.visitor(), going.id)
        #expect(try await practice.twin.concern(practice.twin.ana, .alliance)?.state == .settled)
    }

    @Test("a step that was typed is not lost where somebody settles: it comes back, and nothing was settled")
    func typedAndSettled() async throws {
        let practice = try await WebPractice()
        let concern = try await concern(practice)
        let reply = try await review(
            practice, concern, [.after: "settle", .what: "Leave ten minutes", .by: nextWeek])
        #expect(reply.status == 422 && reply.text.contains("value=\"Leave ten minutes\""))
        #expect(try await practice.twin.concern(practice.twin.ana, .alliance)?.isClosed == false)
    }

    @Test("a step that was typed is agreed also where the review just goes on")
    func typed() async throws {
        let practice = try await WebPractice()
        let concern = try await concern(practice)
        _ = try await review(practice, concern, [.after: "go-on", .what: "Leave ten minutes", .by: nextWeek])
        #expect(try await practice.twin.concern(practice.twin.ana, .alliance)?.steps.count == 2)
    }
}
