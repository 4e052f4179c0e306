import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Testing

@Suite("Putting right what was written about a concern")
struct PuttingWordsRight {
    private func talkedAbout(_ practice: TestPractice, said: String) async throws -> (Concern, talk: ConcernActID) {
        try await practice.hold(practice.ana, days: -14, alliance: [95, 95, 95, 95])
        try await practice.hold(practice.ana, days: -7, alliance: [80, 80, 80, 80])
        let id: ConcernActID = practice.service.chance.id()
        let concern = try #require(try await practice.concern(practice.ana, .alliance))
        try await practice.talk(concern, said: said, step: practice.step("Slwoer"), id: id)
        return (try #require(try await practice.concern(practice.ana, .alliance)), id)
    }

    @discardableResult
    private func correct(
        _ practice: TestPractice, _ concern: Concern, _ act: ConcernActID, _ words: String, as actor: Actor? = nil,
        id: ConcernActID? = nil
    ) async throws -> ConcernDone {
        try await practice.service.perform(
            CorrectActWords(id: id ?? practice.service.chance.id(), concern: concern.id, act: act, words: words),
            as: actor ?? practice.nora)
    }

    private func words(_ practice: TestPractice, _ concern: Concern) async throws -> [ConcernActKind: String?] {
        let view = try await practice.service.answer(ConcernView(concern: concern.id), as: practice.nora)
        return Dictionary(view.acts.map { ($0.act.kind, $0.words) }) { $1 }
    }

    @Test("a talk reads as it was put right, what it said before stays readable, and nothing that is counted changes")
    func talk() async throws {
        let practice = try await TestPractice()
        let (concern, talk) = try await talkedAbout(practice, said: "Too fsat")
        practice.clock.advance(minutes: 60)
        try await correct(practice, concern, talk, "Too fast")
        try await correct(practice, concern, talk, "Too fast, and too loud")
        let after = try #require(try await practice.concern(practice.ana, .alliance))
        #expect(after.milestones == concern.milestones && after.state == concern.state)
        #expect(after.lastHumanAct == concern.lastHumanAct && after.actCount == concern.actCount + 2)
        let view = try await practice.service.answer(ConcernView(concern: concern.id), as: practice.nora)
        #expect(view.acts.first { $0.act.id == talk }?.words == "Too fast, and too loud")
        #expect(view.acts.suffix(2).map(\.words) == ["Too fsat", "Too fast"])
        #expect(try await practice.audit(practice.ana.client).map(\.action).contains(.correctWords))
        #expect(try await practice.isConsistent())
    }

    @Test("the same form twice corrects once, also after a later one; the form of the talk is still known again")
    func twice() async throws {
        let practice = try await TestPractice()
        let (concern, talk) = try await talkedAbout(practice, said: "Too fsat")
        let once: ConcernActID = practice.service.chance.id()
        #expect(try await !correct(practice, concern, talk, "Too fast", id: once).wasAlreadyThere)
        try await correct(practice, concern, talk, "Much too fast")
        #expect(try await correct(practice, concern, talk, "Too fast", id: once).wasAlreadyThere)
        let again = try await practice.talk(concern, said: "Too fsat", step: practice.step("Slwoer"), id: talk)
        #expect(again.wasAlreadyThere)
        #expect(try await words(practice, concern)[.wordsCorrected(of: talk)] == "Too fast")
        await #expect(throws: PracticeError.idTaken) {
            try await correct(practice, concern, talk, "Too slow", id: once)
        }
        // What is already so is no correction.
        let count = try await practice.concern(practice.ana, .alliance)?.actCount
        #expect(try await correct(practice, concern, talk, "Much too fast").wasAlreadyThere)
        #expect(try await practice.concern(practice.ana, .alliance)?.actCount == count)
    }

    @Test("a step reads as it was put right wherever it is shown, and never without words")
    func step() async throws {
        let practice = try await TestPractice()
        let (concern, _) = try await talkedAbout(practice, said: "")
        let step = try #require(concern.openSteps.first)
        try await correct(practice, concern, step.id, "Slower")
        practice.clock.advance(days: 8)
        let board = try await practice.service.answer(TodayBoard(), as: practice.nora)
        #expect(board.words[WordsKey(step.id)] == "Slower")
        await #expect(throws: PracticeError.self) { try await correct(practice, concern, step.id, " ") }
        await #expect(throws: PracticeError.self) {
            try await correct(practice, concern, step.id, String(repeating: "a", count: 401))
        }
    }

    @Test("nobody puts the words of somebody else right, nor what has none")
    func others() async throws {
        let practice = try await TestPractice()
        let (concern, talk) = try await talkedAbout(practice, said: "Too fast")
        for other in [practice.ruth, practice.sven, practice.desk] {
            await #expect(throws: PracticeError.self) {
                try await correct(practice, concern, talk, "Fine", as: other)
            }
        }
        let joined = try await practice.store.read { try $0.concernActs(of: practice.ana.episode) }.first { act in
            if case .signJoined = act.kind { true } else { false }
        }
        await #expect(throws: PracticeError.notFound) {
            try await correct(practice, concern, try #require(joined).id, "Fine")
        }
        #expect(try await words(practice, concern)[.wordsCorrected(of: talk)] == nil)
    }
}
