import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Testing

@Suite("Sending a talk from a page that the browser filled in again")
struct SayingItOnce {
    private func concern(_ practice: TestPractice) async throws -> Concern {
        try await practice.hold(practice.ana, days: -14, alliance: [95, 95, 95, 95])
        try await practice.hold(practice.ana, days: -7, alliance: [80, 80, 80, 80])
        return try #require(try await practice.concern(practice.ana, .alliance))
    }

    private func acts(_ practice: TestPractice) async throws -> Int {
        try #require(try await practice.concern(practice.ana, .alliance)).actCount
    }

    @Test("the same talk within two minutes is one talk with one step; put right meanwhile, it is another")
    func talk() async throws {
        let practice = try await TestPractice()
        let concern = try await concern(practice)
        let (id, step) = (practice.service.chance.id() as ConcernActID, practice.step("Slower"))
        try await practice.talk(concern, said: "Too fast", step: step, id: id)
        practice.clock.advance(seconds: 90)
        #expect(try await practice.talk(concern, said: "Too fast", step: step).wasAlreadyThere)
        #expect(try await acts(practice) == concern.actCount + 2)
        _ = try await practice.service.perform(
            CorrectActWords(
                id: practice.service.chance.id(), concern: concern.id, act: id, words: "Much too fast"),
            as: practice.nora)
        #expect(try await !practice.talk(concern, said: "Too fast", step: step).wasAlreadyThere)
        #expect(try await practice.isConsistent())
    }

    @Test("other words, another step, no step, what it is about, somebody else or two minutes later make it another")
    func others() async throws {
        let practice = try await TestPractice()
        let concern = try await concern(practice)
        let step = practice.step("Slower")
        try await practice.talk(concern, said: "Too fast", step: step)
        #expect(try await !practice.talk(concern, said: "Too fast.", step: step).wasAlreadyThere)
        #expect(try await !practice.talk(concern, said: "Too fast", step: practice.step("Louder")).wasAlreadyThere)
        #expect(try await !practice.talk(concern, said: "Too fast").wasAlreadyThere)
        #expect(try await !practice.talk(concern, about: [.goals], said: "Too fast", step: step).wasAlreadyThere)
        practice.clock.advance(minutes: 2)
        #expect(try await !practice.talk(concern, said: "Too fast", step: step).wasAlreadyThere)
        // Nothing was said: two talks may be as alike as that.
        #expect(try await !practice.talk(concern).wasAlreadyThere)
        #expect(try await !practice.talk(concern).wasAlreadyThere)
    }

    @Test("the same comment of one person is one; of two people it is two")
    func comment() async throws {
        let practice = try await TestPractice()
        let concern = try await concern(practice)
        func say(_ actor: Actor) async throws -> Bool {
            try await practice.service.perform(
                CommentOnConcern(id: practice.service.chance.id(), concern: concern.id, words: "Look at the pace."),
                as: actor
            ).wasAlreadyThere
        }
        #expect(try await !say(practice.nora))
        #expect(try await say(practice.nora))
        #expect(try await !say(practice.ruth))
        #expect(try await acts(practice) == concern.actCount + 2)
    }
}
