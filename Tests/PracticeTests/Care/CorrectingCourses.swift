import Clinic
import Practice
import PracticeTwin
import Testing

@Suite("A course of care is put right, and what stood there stays readable")
struct CorrectingCourses {
    private func details(_ twin: TestPractice) async throws -> EpisodeDetails.Answer {
        try await twin.service.answer(EpisodeDetails(episode: twin.ana.episode), as: twin.nora)
    }

    @discardableResult
    private func correct(
        _ twin: TestPractice, as actor: Actor? = nil, id: EpisodeCorrectionID? = nil, base: String? = nil,
        _ change: (inout CareTyped) -> Void
    ) async throws -> Bool {
        let held = try await details(twin)
        var typed = CareTyped(held.episode)
        change(&typed)
        return try await twin.service.perform(
            CorrectEpisode(
                id: id ?? twin.service.chance.id(), episode: twin.ana.episode, base: base ?? held.base, care: typed),
            as: actor ?? twin.nora)
    }

    @Test("another intake takes the first therapist and what was given from then along; both versions are there")
    func intake() async throws {
        let twin = try await TestPractice()
        let old = try await details(twin).episode
        let day = old.intake.adding(days: -30)
        #expect(try await correct(twin) { $0.treatments.append(.init(name: "Couples", from: old.intake)) })
        #expect(try await correct(twin) { $0.intake = day })
        let held = try await details(twin)
        #expect(held.episode.intake == day && held.episode.therapists.map(\.from) == [day])
        #expect(held.episode.treatments.last == TreatmentSpell(treatment: "Couples", from: day))
        #expect(held.changes.map(\.parts) == [[.intake, .therapists, .treatments], [.treatments]])
        #expect(held.changes.first?.before.intake == old.intake && held.changes.first?.by == twin.nora.personID)
        #expect(try await twin.service.perform(CheckPractice(), as: .operatorOfTheMachine).isEmpty)
        let events = try await twin.store.read { try $0.auditEvents(client: twin.ana.client, limit: 50) }
        #expect(
            events.filter { $0.action == .correctEpisode }.compactMap(\.detail) == [
                "course: intake, therapists, treatments", "course: treatments",
            ])
    }

    @Test("an ending by mistake is taken back: the client stands on Today again, and may be ended again")
    func reopened() async throws {
        let twin = try await TestPractice()
        try await twin.service.perform(
            EndEpisode(episode: twin.ana.episode, day: TestPractice.today, reason: .moved), as: twin.nora)
        #expect(try await correct(twin) { $0.ending = nil })
        #expect(try await details(twin).episode.ending == nil)
        try await twin.service.perform(
            EndEpisode(episode: twin.ana.episode, day: TestPractice.today, reason: .agreed), as: twin.nora)
        #expect(try await correct(twin) { $0.ending?.reason = .droppedOut })
        #expect(try await details(twin).episode.ending?.reason == .droppedOut)
        #expect(try await twin.service.perform(CheckPractice(), as: .operatorOfTheMachine).isEmpty)
    }

    @Test("what cannot be is refused at once, field by field, and nothing is changed")
    func refused() async throws {
        let twin = try await TestPractice()
        try await twin.hold(twin.ana, days: -7, outcome: [50, 50, 50, 50])
        let first = TestPractice.today.adding(days: -7)
        await #expect(
            throws: PracticeError.invalid([
                FieldProblem("intake", "problem.after-first-session", [first.description]),
                FieldProblem("since.0", "problem.day"), FieldProblem("reason", "problem.not-ended"),
            ])
        ) {
            try await correct(twin) {
                $0.intake = first.adding(days: 1)
                $0.treatments = [.init(name: "Couples", from: nil)]
                $0.ending = .init(reason: .agreed, day: first)
            }
        }
        await #expect(throws: PracticeError.invalid([FieldProblem("intake", "problem.day")])) {
            try await correct(twin) { $0.intake = nil }
        }
        #expect(try await details(twin).changes.isEmpty)
    }

    @Test("a form that is sent twice is one correction, two tabs never overwrite each other, the same again is none")
    func twice() async throws {
        let twin = try await TestPractice()
        let (id, held) = (twin.service.chance.id() as EpisodeCorrectionID, try await details(twin))
        var typed = CareTyped(held.episode)
        typed.intake = held.episode.intake.adding(days: -3)
        let command = CorrectEpisode(id: id, episode: twin.ana.episode, base: held.base, care: typed)
        for _ in 1...2 { #expect(try await twin.service.perform(command, as: twin.nora)) }
        await #expect(throws: PracticeError.idTaken) {
            try await correct(twin, id: id, base: held.base) { $0.intake = held.episode.intake.adding(days: -9) }
        }
        await #expect(throws: PracticeError.conflict("conflict.care-changed")) {
            try await correct(twin, base: held.base) { $0.intake = held.episode.intake.adding(days: -9) }
        }
        #expect(try await !correct(twin) { _ in })
        #expect(try await details(twin).changes.count == 1)
    }

    @Test("what is done to the course afterwards is no part of a correction, and the form is the same again")
    func betweenCorrections() async throws {
        let twin = try await TestPractice()
        let (id, held) = (twin.service.chance.id() as EpisodeCorrectionID, try await details(twin))
        var typed = CareTyped(held.episode)
        typed.intake = held.episode.intake.adding(days: -3)
        let command = CorrectEpisode(id: id, episode: twin.ana.episode, base: held.base, care: typed)
        _ = try await twin.service.perform(command, as: twin.nora)
        try await twin.service.perform(
            EndEpisode(episode: twin.ana.episode, day: TestPractice.today, reason: .moved), as: twin.nora)
        #expect(try await details(twin).changes.map(\.parts) == [[.intake, .therapists, .treatments]])
        #expect(try await twin.service.perform(command, as: twin.nora), "the same form again")
        #expect(try await details(twin).episode.ending != nil)
    }

    @Test("who treats the client corrects; for everybody else there is nothing there")
    func who() async throws {
        let twin = try await TestPractice()
        for stranger in [twin.desk, twin.sven, twin.ruth, twin.admin] {
            await #expect(throws: PracticeError.notFound) {
                try await correct(twin, as: stranger) { $0.intake = TestPractice.today.adding(days: -400) }
            }
        }
    }

    @Test("the file that the client is given holds both versions")
    func file() async throws {
        let twin = try await TestPractice()
        let old = try await details(twin).episode.intake
        try await correct(twin) { $0.intake = old.adding(days: -1) }
        let file = try await twin.service.answer(ClientFile(client: twin.ana.client), as: twin.nora)
        let rows = try #require(file.tables.first { $0.name == "episode_corrections" }?.rows)
        #expect(rows.first.map { Array($0[3...]) } == ["intake", old.description, old.adding(days: -1).description])
        #expect(file.record.careChanges.map(\.before.intake) == [old])
    }
}
