import Clinic
import FollowThrough
import Pages
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Saying what became of what was sent")
struct SayingWhatBecameOfIt {
    @Test("closing somebody's way in says how many courses of care and concerns went to whom")
    func leaving() async throws {
        let practice = try await WebPractice()
        let (olga, twin) = (try await practice.visitor("olga"), practice.twin)
        let (nora, sven) = (try #require(twin.nora.personID), try #require(twin.sven.personID))
        let place = PeoplePlace.leaving(nora)
        let held = try await twin.service.answer(PersonView(person: nora), as: twin.admin).caseload
        let concerns = try await twin.store.read { try $0.openConcerns(ownedBy: nora).count }
        let reply = try await practice.call(.folk(place), form: [.successor: sven.description])
            .dispatchPeople(olga, place)
        #expect(reply.notice == .handedOn && reply.toWhom == "Sven Aalto")
        #expect(reply.figures == [held, concerns, 0])
        let cookie = NoticeCookie(.handedOn, figures: reply.figures, toWhom: reply.toWhom)
        #expect(NoticeCookie(text: cookie.text) == cookie && NoticeCookie(text: "handed-on..1.name.x") == nil)
        var page = try await practice.call(.folk(.one(nora)), notice: .handedOn)
        (page.figures, page.toWhom) = (reply.figures, reply.toWhom)
        let told = try await page.dispatchPeople(olga, .one(nora)).text
        #expect(told.contains("Saved. To Sven Aalto: \(held) courses of care and \(concerns) open concerns."))
    }

    @Test("a change that leaves what nobody could read asks who takes over, and keeps what was ticked")
    func changingPlace() async throws {
        let practice = try await WebPractice()
        let (olga, twin) = (try await practice.visitor("olga"), practice.twin)
        let (nora, ruth) = (try #require(twin.nora.personID), try #require(twin.ruth.personID))
        let sven = try #require(twin.sven.personID)
        let courses = try await twin.store.read { store in
            try store.caseload(.therapist(nora), includingClosed: false).map(\.standing.episode)
        }
        for course in courses {
            try await twin.service.perform(
                EndEpisode(episode: course, day: TestPractice.today, reason: .agreed), as: twin.nora)
        }
        try await twin.service.perform(DisablePerson(person: nora), as: twin.admin)
        let place = PeoplePlace.one(ruth)
        let mark = try await twin.service.answer(PersonView(person: ruth), as: twin.admin).mark
        let form: [Field: String] = [.personName: "Ruth Ellery", .role: "front-desk", .team: "", .base: mark]
        let asked = try await practice.call(.folk(place), form: form).dispatchPeople(olga, place)
        #expect(asked.status == 422 && asked.text.contains("id=\"work-successor\""))
        #expect(asked.text.contains("name=\"role\" value=\"front-desk\" checked"))
        #expect(asked.text.contains("nobody here could read"))
        let reply = try await practice.call(.folk(place), form: form.merging([.successor: sven.description]) { $1 })
            .dispatchPeople(olga, place)
        #expect(reply.notice == .handedOn && reply.toWhom == "Sven Aalto")
        #expect(reply.figures == [courses.count, 0, 0])
    }

    @Test("a search that names no day, and a code that opens nothing, do not say that nothing was recorded")
    func refusedQuestions() async throws {
        let practice = try await WebPractice()
        let (olga, nora) = (try await practice.visitor("olga"), try await practice.visitor())
        let page = try await practice.call(.audit(.list), query: [.since: "soon"]).dispatchAudit(olga, .list)
        #expect(page.status == 422 && page.text.contains("One thing to mend in what you asked for."))
        #expect(!page.text.contains("Nothing was recorded"))
        let csv = Route.audit(.csv).path
        #expect(page.text.contains("href=\"\(csv)\""), "the files are of what is shown")
        #expect(!page.text.contains(csv + "?"))
        let once = (practice.twin.service.chance.id() as ID<FormSeal>).description
        let typed: [Field: String] = [.once: once, .whom: "HR-9999", .words: "Somebody is at the door"]
        let tried = try await practice.call(
            .emergency(.opening), form: typed.merging([.kind: EmergencyKind.danger.rawValue]) { $1 }
        ).dispatchEmergency(nora, .opening)
        #expect(tried.status == 422 && tried.text.contains("This try was recorded"))
        #expect(!tried.text.contains("Nothing was recorded") && tried.text.contains("HR-9999"))
        let lacking = try await practice.call(.emergency(.opening), form: typed)
            .dispatchEmergency(nora, .opening)
        #expect(lacking.text.contains("Nothing was recorded yet"), "no try was made")
    }
}
