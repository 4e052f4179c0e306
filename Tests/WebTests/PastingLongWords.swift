import Clinic
import FollowThrough
import Pages
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Pasting long words")
struct PastingLongWords {
    private func once(_ practice: WebPractice) -> String {
        (practice.twin.service.chance.id() as ID<FormSeal>).description
    }

    @Test("six thousand characters are kept whole, and what is too long is refused with all of it still in the form")
    func talk() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        _ = try await practice.twin.service.perform(
            OpenConcern(
                id: practice.twin.service.chance.id(), episode: practice.twin.ana.episode, subject: .other,
                words: "It stands still."), as: practice.twin.nora)
        let concern = try #require(try await practice.twin.concern(practice.twin.ana, .other)).id
        func send(_ said: String) async throws -> Reply {
            try await practice.call(.talk(concern), form: [.said: said, .once: once(practice)])
                .createTalk(nora, concern)
        }
        let longest = String(repeating: "a", count: 20_001)
        let refused = try await send(longest)
        #expect(refused.status == 422 && refused.text.contains("At most 20") && refused.text.contains(longest))
        let long = String(repeating: "She said. ", count: 600) + "The end"
        #expect(try await send(long).status == 303)
        let page = try await practice.call(.concern(concern)).go(nora)
        #expect(page.text.contains(long))
    }

    @Test("a step of too many words by a day that is none is told of both at once")
    func step() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        _ = try await practice.twin.service.perform(
            OpenConcern(
                id: practice.twin.service.chance.id(), episode: practice.twin.ana.episode, subject: .other,
                words: "It stands still."), as: practice.twin.nora)
        let concern = try #require(try await practice.twin.concern(practice.twin.ana, .other)).id
        let what = String(repeating: "a", count: 401)
        let form: [Field: String] = [.said: "Slowly.", .what: what, .by: "2026-02-30", .once: once(practice)]
        let refused = try await practice.call(.talk(concern), form: form).createTalk(nora, concern)
        #expect(refused.status == 422 && refused.text.contains("At most 400") && refused.text.contains(what))
        let tail = concern.description.suffix(6)
        #expect(refused.text.contains("id=\"what-\(tail)-error\""))
        #expect(refused.text.contains("id=\"by-\(tail)-error\""))
    }

    @Test("of how a way out went, what is too long is refused at its field, with all of it still there")
    func outcome() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let barrier = try await practice.twin.barrier()
        try await practice.twin.act(barrier, .optionAdded, .option(OptionWords(what: "A lift", takes: "")))
        let option = try #require(try await practice.twin.view(barrier).barrier.options.first?.id)
        try await practice.twin.act(barrier, .trying(option, from: TestPractice.today))
        let long = String(repeating: "b", count: 2001)
        let route = Route.barriers(.outcome(RecordKey(of: barrier)))
        let refused = try await practice.call(route, form: [.answer: "partly", .note: long, .once: once(practice)])
            .go(nora)
        #expect(refused.status == 422 && refused.text.contains(long))
        #expect(refused.text.contains("id=\"note-error\"") && refused.text.contains("href=\"#note\""))
    }
}
