import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Testing

@Suite("Taking back what was said")
struct TakingPraiseBack {
    /// Late two weeks ago and on time since: there is something to say to Ana.
    private func ready() async throws -> (TestPractice, PraiseSuggestion) {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, attendance: .late(minutes: 20))
        try await practice.hold(practice.ana, days: -7)
        return (practice, try #require(try await practice.standing(practice.ana)?.praises.first))
    }

    private func answer(
        _ practice: TestPractice, _ suggestion: PraiseSuggestion, _ answer: PraiseAnswer = .said
    ) -> AnswerPraise {
        AnswerPraise(
            id: practice.service.chance.id(), episode: practice.ana.episode, kind: suggestion.kind,
            record: suggestion.record, answer: answer, words: answer == .notNow ? "" : "You were here on the dot.")
    }

    private func praises(_ practice: TestPractice) async throws -> [Praise] {
        let episode = practice.ana.episode
        return try await practice.store.read { try $0.praises(of: episode) }
    }

    @Test(
        "it comes up again, both stay readable with who and when, and it stands in the record of who did what",
        arguments: [PraiseAnswer.said, .notNow])
    func back(_ given: PraiseAnswer) async throws {
        let (practice, suggestion) = try await ready()
        let said = try await practice.service.perform(answer(practice, suggestion, given), as: practice.nora)
        #expect(try await practice.standing(practice.ana)?.praises.contains(suggestion) == false)
        practice.clock.advance(minutes: 2)
        let back = try await practice.service.perform(
            TakeBackPraise(praise: said.id, episode: practice.ana.episode), as: practice.nora)
        #expect(!back.wasAlreadyThere && back.praise.answer == given)
        #expect(try await practice.standing(practice.ana)?.praises.first == suggestion)
        let held = try await praises(practice)
        #expect(
            held == [back.praise] && held.first?.at == said.at && held.first?.takenBack?.by == practice.nora.personID)
        let view = try await practice.service.answer(
            ClientOverview(of: .episode(practice.ana.episode)), as: practice.nora)
        #expect(view.words[WordsKey(said.id)] == (given == .said ? "You were here on the dot." : nil))
        let last = try #require(try await practice.audit(practice.ana.client).first { $0.action == .undoPraise })
        #expect(last.person == practice.nora.personID && last.episode == practice.ana.episode)
        #expect(try await practice.isConsistent())
    }

    @Test("taken back twice, or from a page of before, it changes nothing newer")
    func twice() async throws {
        let (practice, suggestion) = try await ready()
        let first = answer(practice, suggestion)
        let said = try await practice.service.perform(first, as: practice.nora)
        let undo = TakeBackPraise(praise: said.id, episode: practice.ana.episode)
        #expect(try await practice.service.perform(undo, as: practice.nora).wasAlreadyThere == false)
        let once = try await praises(practice)
        practice.clock.advance(minutes: 5)
        #expect(try await practice.service.perform(undo, as: practice.nora).wasAlreadyThere)
        #expect(try await praises(practice) == once)
        // The page of before still has the first tap: it says nothing by itself.
        await #expect(throws: PracticeError.conflict("conflict.praise-taken-back")) {
            try await practice.service.perform(first, as: practice.nora)
        }
        let again = try await practice.service.perform(answer(practice, suggestion), as: practice.nora)
        #expect(try await practice.service.perform(undo, as: practice.nora).wasAlreadyThere)
        #expect(try await praises(practice).filter(\.isSaid).map(\.id) == [again.id])
        let undone = try await practice.audit(practice.ana.client).filter { $0.action == .undoPraise }
        #expect(undone.count == 1)
    }

    @Test("only whoever may record about the client takes it back, and only where it stands")
    func whose() async throws {
        let (practice, suggestion) = try await ready()
        let said = try await practice.service.perform(answer(practice, suggestion), as: practice.nora)
        let undo = TakeBackPraise(praise: said.id, episode: practice.ana.episode)
        for other in [practice.ruth, practice.sven, practice.desk, practice.admin] {
            await #expect(throws: PracticeError.notFound) { try await practice.service.perform(undo, as: other) }
        }
        await #expect(throws: PracticeError.notFound) {
            try await practice.service.perform(
                TakeBackPraise(praise: said.id, episode: practice.joel.episode), as: practice.nora)
        }
        #expect(try await praises(practice) == [said])
    }
}
