import Clinic
import FollowThrough
import Pages
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Taking back what was said, from a page")
struct TakingBackOnAPage {
    private func once(_ practice: WebPractice) -> String {
        let id: ID<FormSeal> = practice.twin.service.chance.id()
        return id.description
    }

    /// Late two weeks ago and on time since.
    private func ready() async throws -> (WebPractice, Visitor, PraiseSuggestion, SessionID) {
        let practice = try await WebPractice()
        let (twin, nora) = (practice.twin, try await practice.visitor())
        try await twin.hold(twin.ana, days: -14, attendance: .late(minutes: 20))
        let session = try await twin.hold(twin.ana, days: -7)
        return (practice, nora, try #require(try await twin.standing(twin.ana)?.praises.first), session)
    }

    private func say(
        _ practice: WebPractice, _ nora: Visitor, _ suggestion: PraiseSuggestion, once: String,
        _ answer: PraiseAnswer = .said, next: String = "/today"
    ) async throws -> Reply {
        let episode = practice.twin.ana.episode
        let form: [Field: String] = [
            .once: once, .praise: suggestion.kind.rawValue, .record: PraiseText.write(suggestion.record),
            .answer: answer.rawValue, .words: "You were here on the dot.", .next: next,
        ]
        return try await practice.call(.praise(episode), form: form).answerPraise(nora, episode)
    }

    private func takeBack(
        _ practice: WebPractice, _ nora: Visitor, _ praise: PraiseID, next: String = "/today"
    ) async throws -> Reply {
        let episode = practice.twin.ana.episode
        let form: [Field: String] = [.once: once(practice), .praise: praise.description, .next: next]
        return try await practice.call(.praiseUndone(episode), form: form).takeBackPraise(nora, episode)
    }

    @Test(
        "the page that one lands on offers it, once, by a cookie that carries ids and words of ours"
    )
    func landing() async throws {
        let (practice, nora, suggestion, session) = try await ready()
        let episode = practice.twin.ana.episode
        let said = try await say(practice, nora, suggestion, once: once(practice))
        let answered = try #require(said.answered)
        let cookie = NoticeCookie(.recorded, answered: answered)
        #expect(NoticeCookie(text: cookie.text) == cookie && NoticeCookie(text: "recorded")?.key == .recorded)
        #expect(NoticeCookie(text: "recorded.x.y.z.said") == nil && NoticeCookie(text: "nonsense") == nil)
        let form = "action=\"\(Route.praiseUndone(episode).path)\""
        var today = try await practice.call(.today, notice: said.notice)
        today.answered = answered
        #expect(try await today.showToday(nora).text.contains(form))
        #expect(try await !practice.call(.today).showToday(nora).text.contains(form))
        var page = try await practice.call(.session(session), notice: said.notice)
        page.answered = answered
        #expect(try await page.showSession(nora, session).text.contains(form))
    }

    @Test(
        "twice changes nothing and says so; a page of before says nothing again and takes back nothing newer"
    )
    func twice() async throws {
        let (practice, nora, suggestion, session) = try await ready()
        let before = once(practice)
        let praise = try #require(try await say(practice, nora, suggestion, once: before).answered?.praise)
        let back = try await takeBack(practice, nora, praise)
        #expect(back.location == "/today#say" && back.notice == .undone && back.answered == nil)
        #expect(try await takeBack(practice, nora, praise).notice == .takenBackBefore)
        let twin = practice.twin
        #expect(try await twin.standing(twin.ana)?.praises.first == suggestion)
        let stale = try await say(practice, nora, suggestion, once: before)
        #expect(stale.notice == .takenBackBefore && stale.answered == nil)
        #expect(try await twin.standing(twin.ana)?.praises.first == suggestion)
        let path = Route.session(session).path
        let again = try await say(practice, nora, suggestion, once: once(practice), next: path)
        #expect(again.notice == .recorded && again.answered?.praise != praise)
        let late = try await takeBack(practice, nora, praise, next: path)
        #expect(late.location == path + "#came" && late.notice == .takenBackBefore)
        #expect(try await twin.standing(twin.ana)?.praises.contains(suggestion) == false)
    }

    @Test(
        "other words for what was answered in another window come back in the answer, which says that they were not kept"
    )
    func answeredElsewhere() async throws {
        let (practice, nora, suggestion, _) = try await ready()
        let first = once(practice)
        #expect(try await say(practice, nora, suggestion, once: first).notice == .recorded)
        for same in [once(practice), first] {
            let words = try await say(practice, nora, suggestion, once: same, .inOtherWords)
            #expect(words.status == 409 && words.notice == nil && words.location == nil)
            #expect(words.text.contains(">You were here on the dot.</textarea>"))
            #expect(words.text.contains("these words were not kept") && words.text.contains("href=\"/today\""))
            // A tap is told so where it stood, and in no way as if it had been taken.
            let tap = try await say(practice, nora, suggestion, once: same, .notNow)
            #expect(tap.status == 303 && tap.notice == .answeredBefore)
        }
        #expect(NoticeKey.answeredBefore.notice(Words(.english)).tone == .plain)
    }

    @Test(
        "the history on the client's page offers it, and tells it afterwards", arguments: [PraiseAnswer.said, .notNow])
    func history(_ answer: PraiseAnswer) async throws {
        let (practice, nora, suggestion, _) = try await ready()
        let episode = practice.twin.ana.episode
        let path = Route.episode(episode).path
        let said = try await say(practice, nora, suggestion, once: once(practice), answer, next: path)
        let praise = try #require(said.answered?.praise)
        let form = "action=\"\(Route.praiseUndone(episode).path)\""
        func page() async throws -> String {
            try await practice.call(.episode(episode)).showEpisode(nora, episode).text
        }
        let before = try await page()
        #expect(before.contains(form) && before.contains("id=\"\(PraiseAnswered.place(of: praise))\""))
        let back = try await takeBack(practice, nora, praise, next: path)
        #expect(back.location == path + (answer == .said ? "#praise-\(praise)" : "#time"))
        let after = try await page()
        #expect(!after.contains(form))
        #expect(after.contains("taken back by Nora Lindqvist") == (answer == .said))
    }

    @Test("what is not a praise is refused, and what is another client's is not there")
    func wrong() async throws {
        let (practice, nora, suggestion, _) = try await ready()
        let praise = try #require(try await say(practice, nora, suggestion, once: once(practice)).answered?.praise)
        let episode = practice.twin.ana.episode
        await #expect(throws: Refusal.self) {
            try await practice.call(.praiseUndone(episode), form: [.praise: "x"]).takeBackPraise(nora, episode)
        }
        let other = practice.twin.joel.episode
        await #expect(throws: PracticeError.notFound) {
            try await practice.call(.praiseUndone(other), form: [.praise: praise.description])
                .takeBackPraise(nora, other)
        }
    }
}
