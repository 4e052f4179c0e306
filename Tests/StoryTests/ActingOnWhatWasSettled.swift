import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Testing

@Suite("Acting on a page that a settling has overtaken")
struct ActingOnWhatWasSettled {
    /// Talked about, and settled by somebody while others have its pages open.
    private func settled(_ practice: TestPractice) async throws -> Concern {
        try await practice.hold(practice.ana, days: -14, alliance: [95, 95, 95, 95])
        try await practice.hold(practice.ana, days: -7, alliance: [80, 80, 80, 80])
        try await practice.talk(try #require(try await practice.concern(practice.ana, .alliance)))
        try await practice.review(try #require(try await practice.concern(practice.ana, .alliance)), .settle)
        let settled = try #require(try await practice.concern(practice.ana, .alliance))
        #expect(settled.state == .settled)
        return settled
    }

    private func agree(_ practice: TestPractice, _ concern: Concern, _ step: NewStep, _ id: ConcernActID) async throws
        -> ConcernDone
    {
        try await practice.service.perform(CreateStep(id: id, concern: concern.id, step: step), as: practice.nora)
    }

    @Test("a step opens the concern again, once, and comes up")
    func step() async throws {
        let practice = try await TestPractice()
        let concern = try await settled(practice)
        let (id, step) = (practice.service.chance.id() as ConcernActID, practice.step("Leave ten minutes for it"))
        let first = try await agree(practice, concern, step, id)
        let second = try await agree(practice, concern, step, id)
        #expect(!first.wasAlreadyThere && second.wasAlreadyThere)
        let open = try #require(try await practice.concern(practice.ana, .alliance))
        #expect(open.id == concern.id && open.state == .stepsAgreed && open.actCount == concern.actCount + 2)
        let shown = try await practice.standing(practice.ana)?.concerns.first { $0.id == concern.id }
        #expect(shown?.steps.map(\.id) == [id])
        let view = try await practice.service.answer(ConcernView(concern: concern.id), as: practice.nora)
        #expect(view.acts.suffix(2).map(\.act.kind).first == .reopened)
        #expect(view.acts.last?.words == "Leave ten minutes for it")
        #expect(try await practice.audit(practice.ana.client).map(\.action).contains(.reopenConcern))
        // The same form once more after the next settling is still the same step, and opens nothing.
        try await practice.review(open, .settle)
        let third = try await agree(practice, concern, step, id)
        let again = try await practice.concern(practice.ana, .alliance)
        #expect(third.wasAlreadyThere && again?.state == .settled)
        #expect(try await practice.isConsistent())
    }

    @Test("where another concern about the same thing is open since, a person decides: nothing is recorded")
    func anotherIsOpen() async throws {
        let practice = try await TestPractice()
        let concern = try await settled(practice)
        try await practice.hold(practice.ana, days: -1, alliance: [60, 60, 60, 60])
        let newer = try #require(try await practice.concern(practice.ana, .alliance))
        #expect(newer.id != concern.id && !newer.isClosed)
        let step = practice.step("Leave ten minutes for it")
        await #expect(throws: PracticeError.conflict("conflict.concern-changed")) {
            try await agree(practice, concern, step, practice.service.chance.id())
        }
        #expect(try await practice.isConsistent())
    }

    @Test("a review that goes on, or a talk with a step, opens it again; a talk alone does not")
    func review() async throws {
        let practice = try await TestPractice()
        let concern = try await settled(practice)
        try await practice.talk(concern, said: "It was fine by then.")
        #expect(try await practice.concern(practice.ana, .alliance)?.state == .settled)
        try await practice.review(concern, .goOn(nil))
        let open = try #require(try await practice.concern(practice.ana, .alliance))
        #expect(open.state == .inReview && open.reviewAfter != nil)
        #expect(try await practice.standing(practice.ana)?.concerns.contains { $0.id == concern.id } == true)
        try await practice.review(open, .settle)
        try await practice.talk(concern, step: practice.step("Slower exercises"))
        let agreed = try #require(try await practice.concern(practice.ana, .alliance))
        #expect(agreed.state == .stepsAgreed && agreed.openSteps.count == 1)
        #expect(try await practice.isConsistent())
    }
}
