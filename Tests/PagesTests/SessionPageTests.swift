import Clinic
import FollowThrough
import Foundation
import Measures
import Pages
import Routes
import Testing

@Suite("Session page")
struct SessionPageTests {
    private func page(_ model: SessionPageModel, at now: Instant = PageSamples.inSession) -> String {
        String(decoding: SessionPage(PageSamples.context(now: now), model).bytes(), as: UTF8.self)
    }

    @Test("A fresh session begins with handing over the outcome check")
    func fresh() {
        let page = page(PageSamples.freshSession, at: PageSamples.at(0, 14, 10))
        #expect(page.contains("40 minutes left. Begin with the outcome check."))
        #expect(page.contains("/hand-over\""))
        #expect(page.split(separator: "btn--first").count - 1 == 1)
    }

    @Test("What the client said can be kept beside every tap on how they were there, and none of it is asked for")
    func theirWords() {
        let page = page(PageSamples.freshSession)
        #expect(page.split(separator: "In their words").count - 1 == 3)
        #expect(page.split(separator: "aria-label=\"Their words, if you like\"").count - 1 == 4)
    }

    @Test("What was agreed as an assignment, and how the last one went, can be kept beside its tap")
    func assignments() {
        let page = page(PageSamples.freshSession)
        #expect(page.split(separator: "aria-label=\"What was agreed, if you like\"").count - 1 == 1)
        #expect(page.split(separator: "aria-label=\"How it went, if you like\"").count - 1 == 1)
    }

    @Test("Late is one tap with its minutes, and the tap that was pressed says so")
    func late() {
        let page = page(PageSamples.freshSession)
        #expect(page.contains("name=\"minutes\" value=\"10\" aria-pressed=\"true\""))
        #expect(page.contains("name=\"minutes\" value=\"5\" aria-pressed=\"false\""))
    }

    @Test("On paper it says whose it is, and what only leads on from it leaves no heading behind")
    func onPaper() {
        let page = page(PageSamples.fullSession)
        #expect(page.contains("\(PageSamples.ana.name), \(PageSamples.ana.code) · Harbour Row · printed "))
        for section in ["more", "barriers", "done"] {
            #expect(page.contains("class=\"ledger no-print\" aria-labelledby=\"\(section)\""), "\(section)")
        }
    }

    @Test("A check that is in is said in one sentence and shown line by line beside the last time")
    func result() {
        let page = page(PageSamples.fullSession)
        #expect(page.contains("35.2, up 2.9 since last time; still below 36."))
        #expect(page.contains("How we go about it: 7.1, last time 6.1"))
    }

    @Test("What is low is talked about before anything new, and the prompts fit the lowest line")
    func talk() {
        let page = page(PageSamples.fullSession)
        #expect(page.contains("When we worked on it the way we did, what was that like for you?"))
    }

    @Test("Of several concerns the first one's prompts stand open, and those of the others open at a tap")
    func severalConcerns() {
        let page = page(PageSamples.busySession)
        #expect(page.components(separatedBy: "<ol class=\"prompts inset\">").count - 1 == 3)
        #expect(page.components(separatedBy: "<summary>Words to open such a talk with</summary>").count - 1 == 2)
        let one = self.page(PageSamples.fullSession)
        #expect(one.contains("<ol class=\"prompts inset\">") && !one.contains("Words to open such a talk with"))
    }

    @Test("What waits again after a talk is talked about, and the review that is due can be recorded under that")
    func againAndDue() throws {
        let page = page(PageSamples.againSession)
        let concern = PageSamples.againConcern.concern.id
        let talk = try #require(page.range(of: "action=\"\(Route.talk(concern).path)\""))
        let review = try #require(page.range(of: "action=\"\(Route.review(concern).path)\""))
        #expect(talk.upperBound < review.lowerBound)
    }

    @Test("Where all lines are equal, nobody is asked about the lowest one")
    func evenLines() {
        let even = page(PageSamples.evenSession)
        #expect(even.contains("They are all at the same height.") && !even.contains("the lowest one"))
        let full = page(PageSamples.fullSession)
        #expect(full.contains("What is behind the lowest one?") && !full.contains("at the same height"))
    }

    @Test("Where a measure asks questions and draws no lines, nobody is asked about a lowest line or an equal height")
    func withoutLines() {
        let even = PageSamples.evenSession
        let model = SessionPageModel(
            client: even.client, session: even.session, number: even.number, appointment: even.appointment,
            next: even.next, standing: even.standing,
            outcome: CheckPanel(measure: PageSamples.lowMood, current: PageSamples.mood.forms.last, previous: nil),
            alliance: CheckPanel(measure: nil, current: nil, previous: nil),
            measures: [PageSamples.lowMood.id: PageSamples.lowMood], mayWrite: true)
        let page = page(model)
        #expect(page.contains("18"))
        #expect(!page.contains("at the same height") && !page.contains("the lowest one"))
    }

    @Test("The sentence to look together with names the session's day once that is past")
    func lookTogether() {
        #expect(page(PageSamples.fullSession).contains("This is your mark for today, the grey one is from last time."))
        let later = page(PageSamples.fullSession, at: PageSamples.at(3, 9))
        #expect(later.contains("This was your mark on 24 November, the grey one is from the time before."))
        #expect(!later.contains("mark for today"))
    }

    @Test(
        "What was just said can be taken back where it stood: at the arrival, or before they leave; of others nothing")
    func takingBack() {
        func page(_ kind: PraiseKind, _ answer: PraiseAnswer, episode: UInt64 = 3) -> String {
            let answered = PraiseAnswered(
                praise: PageSamples.id(4000), episode: PageSamples.id(episode), kind: kind, answer: answer)
            let context = PageSamples.context(now: PageSamples.inSession, answered: answered)
            return String(decoding: SessionPage(context, PageSamples.freshSession).bytes(), as: UTF8.self)
        }
        let arrived = page(.onTimeAfterLate, .said)
        #expect(arrived.contains("id=\"answered\"") && arrived.contains("/praise/undone\""))
        let spoke = page(.spokeUp, .notNow)
        #expect(!spoke.contains("id=\"answered\"") && spoke.contains("/praise/undone\""))
        #expect(spoke.contains("<b>Not now:</b>") && spoke.contains("id=\"praise\" tabindex=\"-1\""))
        #expect(!page(.spokeUp, .said, episode: 4).contains("/praise/undone\""))
    }

    @Test("The same time next week is one tap")
    func next() {
        let page = page(PageSamples.fullSession)
        #expect(page.contains("name=\"date\" value=\"2026-12-01\""))
        #expect(page.contains("name=\"date\" value=\"2026-12-08\""))
        #expect(page.contains("name=\"time\" value=\"14:00\""))
    }

    @Test("A session that ended without a check says so")
    func ended() {
        #expect(
            page(PageSamples.freshSession, at: PageSamples.at(0, 16)).contains(
                "This session ended without: both checks."))
    }
}
