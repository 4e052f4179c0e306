import Clinic
import FollowThrough
import Foundation
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Writing supervision down")
struct WritingSupervisionDown {
    private func fields(_ practice: WebPractice, _ concern: Concern, _ more: [Field: String]) -> [Field: String] {
        let once: SupervisionEntryID = practice.twin.service.chance.id()
        return [
            .once: once.description, .day: TestPractice.today.description, .form: "c\(concern.id)",
            .episode: concern.episode.description, .concern: concern.id.description, .mark: "discussed",
            .words: "Ask about the pace.",
        ].merging(more) { _, new in new }
    }

    private func concern(_ practice: WebPractice) async throws -> Concern {
        let ana = practice.twin.ana
        for days in [-16, -9, -2] {
            let line = days == -16 ? 95 : 80
            try await practice.twin.hold(ana, days: days, alliance: [line, line, line, line])
        }
        return try #require(try await practice.twin.concern(ana, .alliance))
    }

    @Test("a supervisor opens the list, the meeting, writes a line, and the therapist finds it on the concern's page")
    func written() async throws {
        let practice = try await WebPractice()
        let concern = try await concern(practice)
        let (ruth, nora) = (try await practice.visitor("ruth"), try await practice.visitor())
        let list = try await practice.call(.supervision(.list)).dispatchSupervision(ruth, .list)
        #expect(list.text.contains("Nora Lindqvist") && list.text.contains("The talk is overdue."))
        let place = SupervisionPlace.entries(nora.person.id)
        let form = fields(practice, concern, [.who: "therapist", .by: "2026-12-01"])
        for _ in 1...2 {
            let reply = try await practice.call(.supervision(place), form: form).dispatchSupervision(ruth, place)
            #expect(reply.location == "/supervision/\(nora.person.id)?day=2026-11-24#matter-c\(concern.id)")
        }
        let again = try await practice.call(.supervision(place)).supervision(ruth, nora.person.id, day: nil)
        #expect(again.text.contains("id=\"matter-c\(concern.id)\" tabindex=\"-1\""))
        let page = try await practice.call(.concern(concern.id)).showConcern(nora, concern.id, .whole)
        #expect(page.text.contains("Ask about the pace.") && page.text.contains("From supervision"))
        #expect(page.text.components(separatedBy: "Ask about the pace.").count == 2)
        let client = try await practice.call(.episode(concern.episode)).showEpisode(nora, concern.episode)
        #expect(client.text.contains("Ask about the pace."))
        let own = try await practice.call(.supervision(.list)).dispatchSupervision(nora, .list)
        #expect(own.text.contains("My supervision") && own.text.contains("Ask about the pace."))
    }

    @Test("what cannot be recorded comes back with every word, and a line that was changed meanwhile says so")
    func refused() async throws {
        let practice = try await WebPractice()
        let concern = try await concern(practice)
        let (ruth, nora) = (try await practice.visitor("ruth"), try await practice.visitor())
        let place = SupervisionPlace.entries(nora.person.id)
        func post(_ more: [Field: String]) async throws -> Reply {
            try await practice.call(.supervision(place), form: fields(practice, concern, more))
                .dispatchSupervision(ruth, place)
        }
        let early = try await post([.by: "2020-01-01"])
        #expect(early.status == 422 && early.text.contains("Ask about the pace."))
        _ = try await post([:])
        let person = nora.person.id
        let entry = try #require(
            try await practice.twin.store.read { try $0.supervisionEntries(of: person) }.first?.entry)
        #expect(try await post([.base: entry.id.description, .words: "From the first tab."]).status == 303)
        let late = try await post([.base: entry.id.description, .words: "From the second tab."])
        #expect(late.status == 409 && late.text.contains("From the second tab."))
        #expect(late.text.contains("Somebody changed this line") && late.text.contains("From the first tab."))
        for bad: [Field: String] in [[.mark: "x"], [.who: "x"], [.concern: "", .sign: "x"], [.day: "x"]] {
            await #expect(throws: Refusal.self) { _ = try await post(bad) }
        }
        let sven = try await practice.visitor("sven")
        await #expect(throws: PracticeError.notFound) {
            _ = try await practice.call(.supervision(place), form: fields(practice, concern, [:]))
                .dispatchSupervision(sven, place)
        }
    }
}
