import Clinic
import Practice
import PracticeTwin
import Testing

@Suite("Asking how a course of care ended")
struct AskingHowItEnded {
    @Test("it says the day and the reason, who recorded it and when, to whoever may end it and to nobody else")
    func told() async throws {
        let twin = try await TestPractice()
        let asked = HowItEnded(episode: twin.ana.episode)
        #expect(try await twin.service.answer(asked, as: twin.nora) == nil)
        let yesterday = TestPractice.today.adding(days: -1)
        try await twin.service.perform(
            EndEpisode(episode: twin.ana.episode, day: yesterday, reason: .moved), as: twin.nora)
        let answer = try #require(try await twin.service.answer(asked, as: twin.nora))
        #expect(answer.ending == Ending(day: yesterday, reason: .moved))
        #expect(answer.by == "Nora Lindqvist" && answer.at == twin.clock.now)
        for actor in [twin.sven, twin.desk] {
            await #expect(throws: PracticeError.notFound) { _ = try await twin.service.answer(asked, as: actor) }
        }
    }
}
