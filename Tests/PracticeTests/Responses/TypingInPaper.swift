import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("Typing in paper")
struct TypingInPaper {
    @Test("a total alone is kept as a total, and lines are never invented")
    func totalOnly() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -1)
        let recorded = try await practice.service.perform(
            RecordResponse(
                id: practice.service.chance.id(), episode: practice.ana.episode, session: session,
                measure: MeasureVersion(.outcomeAdult, 1), content: .totalOnly(233), way: .paper), as: practice.nora)
        #expect(recorded.scored.score.result == .totalOnly(233))
        #expect(recorded.standing.lastOutcome == 233)
    }

    @Test("what the measure cannot hold is refused by field, and nothing is kept")
    func outOfRange() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -1)
        await #expect(
            throws: PracticeError.invalid([FieldProblem("item.social", "problem.range", ["0.0", "10.0"])])
        ) { try await practice.paper(practice.ana, session, .outcomeAdult, [1, 1, 101, 1]) }
        await #expect(throws: PracticeError.invalid([FieldProblem("total", "problem.range", ["0.0", "40.0"])])) {
            _ = try await practice.service.perform(
                RecordResponse(
                    id: practice.service.chance.id(), episode: practice.ana.episode, session: session,
                    measure: MeasureVersion(.outcomeAdult, 1), content: .totalOnly(401), way: .paper),
                as: practice.nora)
        }
        let view = try await practice.service.answer(SessionView(session: session), as: practice.nora)
        #expect(view.outcome.current == nil)
    }

    @Test("a session of another client is not found")
    func otherSession() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.joel, days: -1)
        await #expect(throws: PracticeError.notFound) {
            try await practice.paper(practice.ana, session, .outcomeAdult, [1, 1, 1, 1])
        }
    }

    @Test("a form is held against the one before it and the first")
    func assessments() async throws {
        let practice = try await TestPractice()
        for (week, mark) in [40, 45, 60].enumerated() {
            try await practice.hold(practice.ana, days: -21 + 7 * week, outcome: [mark, mark, mark, mark])
        }
        let view = try await practice.service.answer(
            ClientOverview(of: .client(practice.ana.client)), as: practice.nora)
        let last = try #require(view.responses.last.flatMap { view.assessments[$0.response.id] })
        #expect(last.sinceLast?.amount == 60)
        #expect(last.sinceFirst?.amount == 80)
        #expect(last.progress == .reliableImprovement)
        #expect(view.timeline.sessions.map { $0.outcome.score?.total } == [160, 180, 240])
    }

    @Test("a write that fails half way leaves nothing")
    func nothingLeft() async throws {
        let practice = try await TestPractice()
        struct Pulled: Error {}
        let client = practice.ana.client
        await #expect(throws: Pulled.self) {
            try await practice.store.write { store in
                guard let old = try store.client(client) else { return }
                try store.put(
                    Client(id: old.id, code: "GONE", name: old.name, calledName: old.calledName, born: nil))
                throw Pulled()
            }
        }
        #expect(try await practice.store.read { try $0.client(client)?.code } == "HR-0001")
    }
}
