import Clinic
import FollowThrough
import Pages
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Coming back to the place of a tap")
struct ComingBackToTheSamePlace {
    private func once(_ practice: WebPractice) -> String {
        let id: ID<FormSeal> = practice.twin.service.chance.id()
        return id.description
    }

    @Test("what was said leads back to where it stood on Today, and in a session to where people come in")
    func praise() async throws {
        let practice = try await WebPractice()
        let (twin, nora) = (practice.twin, try await practice.visitor())
        try await twin.hold(twin.ana, days: -14, attendance: .late(minutes: 20))
        let session = try await twin.hold(twin.ana, days: -7)
        let suggestion = try #require(try await twin.standing(twin.ana)?.praises.first)
        #expect(suggestion.kind == .onTimeAfterLate)
        let once = once(practice)
        func say(_ next: String) async throws -> String? {
            let form: [Field: String] = [
                .once: once, .praise: suggestion.kind.rawValue, .record: PraiseText.write(suggestion.record),
                .answer: "said", .words: "You were here on the dot.", .next: next,
            ]
            let reply = try await practice.call(.praise(twin.ana.episode), form: form)
                .answerPraise(nora, twin.ana.episode)
            return reply.location?.replacing(
                reply.answered.map { PraiseAnswered.place(of: $0.praise) } ?? "-", with: "its-line")
        }
        // The same tap sent again leads to the same place.
        for _ in 1...2 { #expect(try await say("/today") == "/today#its-line") }
        #expect(try await say(Route.session(session).path) == Route.session(session).path + "#came")
        #expect(try await say("https://elsewhere.example/#x") == "/today#its-line")
        let today = try await practice.call(.today).showToday(nora).text
        #expect(today.contains("id=\"say\" tabindex=\"-1\""))
    }

    @Test("what came of a step leads back to what is waited for on Today, and to the steps on the concern's page")
    func step() async throws {
        let practice = try await WebPractice()
        let (twin, nora) = (practice.twin, try await practice.visitor())
        try await twin.hold(twin.ana, days: -14, alliance: [95, 95, 95, 95])
        let session = try await twin.hold(twin.ana, days: -7, alliance: [80, 80, 80, 80])
        let opened = try #require(try await twin.concern(twin.ana, .alliance))
        let talk: [Field: String] = [
            .once: once(practice), .said: "It is too fast.", .about: "way-of-working",
            .next: Route.session(session).path,
        ]
        let talked = try await practice.call(.talk(opened.id), form: talk).createTalk(nora, opened.id)
        #expect(talked.location == Route.session(session).path + "#more")
        try await twin.talk(opened, step: twin.step("Ask about the pace"))
        let concern = try #require(try await twin.concern(twin.ana, .alliance))
        let step = try #require(concern.openSteps.first)
        func report(_ report: StepReport, _ next: [Field: String]) async throws -> String? {
            let tap: [Field: String] = [.once: once(practice), .report: report.rawValue]
            let form = tap.merging(next) { own, _ in own }
            return try await practice.call(.stepReport(concern.id, step: step.id), form: form)
                .reportStep(nora, concern.id, step.id).location
        }
        #expect(try await report(.partly, [.next: "/today"]) == "/today#wait")
        let tap: [Field: String] = [.once: once(practice), .report: "kept", .next: "/today"]
        let told = try await practice.call(.stepReport(concern.id, step: step.id), form: tap)
            .reportStep(nora, concern.id, step.id)
        #expect(told.notice == .stepTold)
        let board = try await twin.service.answer(TodayBoard(), as: twin.nora)
        let notice = try #require(StepTold(told.figures)?.notice(board, Words(.english)))
        #expect(notice.lead?.contains("Ana") == true && notice.text.contains("kept"))
        #expect(notice.link?.path == Route.concern(concern.id).path)
        #expect(try await report(.kept, [:]) == Route.concern(concern.id).path + "#steps")
        let form: [Field: String] = [.once: once(practice), .words: "Ask about the mornings, too."]
        let commented = try await practice.call(.concernComment(concern.id), form: form)
            .commentOnConcern(nora, concern.id)
        #expect(commented.location == Route.concern(concern.id).path + "#whose")
        let page = try await practice.call(.concern(concern.id)).showConcern(nora, concern.id, .whole).text
        for part in ["steps", "whose"] { #expect(page.contains("id=\"\(part)\" tabindex=\"-1\""), "\(part)") }
    }

    @Test("whoever wrote the words of a talk finds the way to put them right beside it; a supervisor does not")
    func correctingWords() async throws {
        let practice = try await WebPractice()
        let (twin, nora) = (practice.twin, try await practice.visitor())
        try await twin.hold(twin.ana, days: -14, alliance: [95, 95, 95, 95])
        try await twin.hold(twin.ana, days: -7, alliance: [80, 80, 80, 80])
        let concern = try #require(try await twin.concern(twin.ana, .alliance))
        let talk: ConcernActID = practice.twin.service.chance.id()
        try await twin.talk(concern, said: "Too fsat", id: talk)
        let place = Route.actWords(concern.id, act: talk)
        func page(_ visitor: Visitor) async throws -> String {
            try await practice.call(.concern(concern.id)).showConcern(visitor, concern.id, .whole).text
        }
        let ruth = try await practice.visitor("ruth")
        #expect(try await page(nora).contains("href=\"\(place.path)\""))
        #expect(try await !page(ruth).contains(place.path))
        let form = try await practice.call(place).showConcern(nora, concern.id, .words(of: talk)).text
        #expect(form.contains("Too fsat</textarea>"))
        await #expect(throws: PracticeError.notFound) {
            try await practice.call(place).showConcern(ruth, concern.id, .words(of: talk))
        }
        let sent: [Field: String] = [.once: once(practice), .words: "Too fast <for> me"]
        let reply = try await practice.call(place, form: sent).correctActWords(nora, concern.id, talk)
        #expect(reply.location == Route.concern(concern.id).path && reply.notice == .recorded)
        let after = try await page(ruth)
        #expect(after.contains("Too fast &lt;for&gt; me") || after.contains("Too fast &lt;for> me"))
        #expect(after.contains("Before it was corrected") && after.contains("Too fsat"))
        let long: [Field: String] = [.once: once(practice), .words: String(repeating: "long ", count: 5000)]
        let refused = try await practice.call(place, form: long).correctActWords(nora, concern.id, talk)
        #expect(refused.status == 422 && refused.text.contains("long long"))
    }
}
