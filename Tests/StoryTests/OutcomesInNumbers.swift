import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("Outcomes in numbers")
struct OutcomesInNumbers {
    private func end(_ practice: TestPractice, _ opened: OpenedEpisode, _ reason: EndingReason) async throws {
        try await practice.service.perform(
            EndEpisode(episode: opened.episode, day: TestPractice.today, reason: reason), as: practice.nora)
    }

    private func read(
        _ practice: TestPractice, _ question: OutcomeReport = OutcomeReport(), as actor: Actor? = nil
    ) async throws -> OutcomeReport.Answer {
        try await practice.service.answer(question, as: actor ?? practice.nora)
    }

    @Test("a course that ended better and past the cutoff is told so, and one without two scores is said beside it")
    func own() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -16, outcome: [50, 50, 50, 50])
        try await practice.hold(practice.ana, days: -9, outcome: [90, 90, 90, 90])
        try await practice.hold(practice.joel, days: -9, outcome: [50, 50, 50, 50])
        #expect(try await read(practice).summary.outcomes.closed == .nothing, "nobody's course has ended yet")
        try await end(practice, practice.ana, .agreed)
        try await end(practice, practice.joel, .droppedOut)

        let answer = try await read(practice)
        #expect(answer.reader == .therapistThemselves && answer.choices.map(\.name) == ["Nora Lindqvist"])
        let outcomes = answer.summary.outcomes
        #expect(outcomes.closed.value == OutcomeTally(count: 2, clients: 2))
        #expect(outcomes.scored.value?.part == Proportion(1, of: 2))
        #expect(outcomes.shares[.improved]?.value?.part == Proportion(1, of: 1))
        #expect(outcomes.shares[.recovered]?.value?.part == Proportion(1, of: 1))
        #expect(outcomes.shares[.deteriorated]?.value?.part == Proportion(0, of: 1))
        #expect(outcomes.endings[.droppedOut]?.value?.part == Proportion(1, of: 2))
        let logged = try await practice.audit().filter { $0.action == .readOutcomes }
        #expect(logged.count == 2 && logged.allSatisfy { $0.person == practice.nora.personID })
        let later = OutcomeReport(
            from: TestPractice.today.adding(days: 1), to: TestPractice.today.adding(days: 2))
        #expect(try await read(practice, later).summary.outcomes.closed == .nothing)
    }

    @Test("a record that is erased since is judged as nobody's age: its change is told, past the cutoff is not")
    func erased() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -16, outcome: [50, 50, 50, 50])
        try await practice.hold(practice.ana, days: -9, outcome: [65, 65, 65, 70])
        try await end(practice, practice.ana, .agreed)
        let before = try await read(practice).summary.outcomes
        #expect(before.withoutAge.value?.part == Proportion(0, of: 1))
        #expect(before.shares[.recovered]?.value?.part == Proportion(1, of: 1))
        _ = try await practice.service.perform(
            EraseClient(client: practice.ana.client, code: "HR-0001", because: .asked), as: practice.ruth)
        let after = try await read(practice).summary.outcomes
        #expect(after.shares[.improved]?.value?.part == Proportion(1, of: 1), "the limit is the same at every age")
        #expect(after.shares[.recovered] == .nothing, "of an adult past the cutoff, of an adolescent not")
        #expect(after.withoutAge.value?.part == Proportion(1, of: 1))
        #expect(after.withoutLimit.value?.part == Proportion(0, of: 1))
    }

    @Test("each session held is counted by its checks, and one that is not over yet is not")
    func checks() async throws {
        let practice = try await TestPractice()
        try await practice.hold(
            practice.ana, days: -9, outcome: [50, 50, 50, 50], alliance: [80, 80, 80, 80])
        try await practice.hold(practice.joel, days: -8, outcome: [50, 50, 50, 50])
        try await practice.hold(practice.joel, days: -1)
        practice.clock.set(TestPractice.zone.instant(TestPractice.today, minuteOfDay: 10 * 60 + 1))
        try await practice.hold(practice.ana, days: 0)
        let checks = try await read(practice).summary.checks
        #expect(checks.sessions.value == OutcomeTally(count: 3, clients: 2))
        #expect(checks.shares[.outcome]?.value?.part == Proportion(2, of: 3))
        #expect(checks.shares[.both]?.value?.part == Proportion(1, of: 3))
        #expect(checks.shares[.neither]?.value?.part == Proportion(1, of: 3))
        #expect(checks.alliance[.missing]?.value?.part == Proportion(2, of: 3))
    }

    @Test("what stood in the way is told by what solved it, with coming before and after beside each other")
    func barriers() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -9)
        let barrier = try await practice.barrier()
        let referral = try await practice.refer(barrier, to: try await practice.resource())
        #expect(try await read(practice).summary.barriers.whole.value?.open == 1)
        try await practice.news(referral, .sent(.paper))
        try await practice.news(referral, .used)
        try await practice.act(barrier, .solved)
        let solved = try await read(practice).summary.barriers
        #expect(solved.solved.value?.part == Proportion(1, of: 1))
        #expect(solved.solutions[.referral]?.value?.part == Proportion(1, of: 1))
        #expect(solved.compared.value?.part == Proportion(0, of: 1) && solved.after == .nothing)
        practice.clock.advance(days: 8)
        try await practice.hold(practice.ana, days: 7)
        let after = try await read(practice).summary.barriers
        #expect(after.compared.value?.part == Proportion(1, of: 1))
        #expect(after.before.value?.part == Proportion(1, of: 1) && after.after.value?.part == Proportion(1, of: 1))
    }

    @Test("a supervisor is shown nothing of so few clients, on the page or in the file")
    func few() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -9, outcome: [50, 50, 50, 50])
        try await practice.barrier()
        try await end(practice, practice.joel, .agreed)
        let nora = try #require(practice.nora.personID)
        for question in [OutcomeReport(), OutcomeReport(scope: .therapist(nora))] {
            let answer = try await read(practice, question, as: practice.ruth)
            #expect(answer.reader == .anybodyElse && answer.choices.map(\.name) == ["Harbour", "Nora Lindqvist"])
            #expect(answer.summary.outcomes.closed == .hidden && answer.summary.barriers.whole == .hidden)
            let rows = OutcomeTable(answer.summary).rows
            #expect(rows.allSatisfy { $0.count == OutcomeTable.columns.count })
            #expect(rows.allSatisfy { $0.dropFirst(4).allSatisfy(\.isEmpty) })
        }
    }

    @Test("a report from a day that has not come says so, of outcomes and of the loop")
    func fromTomorrow() async throws {
        let practice = try await TestPractice()
        let tomorrow = TestPractice.today.adding(days: 1)
        await #expect(throws: PracticeError.invalid([FieldProblem("since", "problem.in-future")])) {
            try await practice.service.answer(OutcomeReport(from: tomorrow), as: practice.nora)
        }
        await #expect(throws: PracticeError.invalid([FieldProblem("since", "problem.in-future")])) {
            try await practice.service.answer(LoopReport(from: tomorrow), as: practice.nora)
        }
    }

    @Test("nobody reads another's, another team's or the whole practice's; a front desk and an administrator none")
    func others() async throws {
        let practice = try await TestPractice()
        let (nora, sven) = (try #require(practice.nora.personID), try #require(practice.sven.personID))
        let asked: [(Actor, BoardScope)] = [
            (practice.nora, .therapist(sven)), (practice.sven, .therapist(nora)),
            (practice.nora, .everybody), (practice.ruth, .therapist(sven)), (practice.ruth, .everybody),
            (practice.desk, .therapist(nora)), (practice.admin, .everybody), (practice.admin, .therapist(nora)),
        ]
        for (actor, scope) in asked {
            await #expect(throws: PracticeError.notFound) {
                try await practice.service.answer(OutcomeReport(scope: scope), as: actor)
            }
        }
    }
}
