import Clinic
import Practice
import PracticeTwin
import Testing

@Suite("Handing a course of care on")
struct HandingOn {
    private func handOn(_ practice: TestPractice) async throws {
        let sven = try #require(practice.sven.personID)
        try await practice.service.perform(
            ChangeTherapist(episode: practice.ana.episode, therapist: sven, from: TestPractice.today),
            as: practice.nora)
    }

    private func diary(_ practice: TestPractice, _ actor: Actor) async throws -> [AppointmentID] {
        try await practice.service.answer(Diary(from: TestPractice.today.adding(days: -14), days: 28), as: actor)
            .rows.map(\.appointment.id)
    }

    private func today(_ practice: TestPractice, _ actor: Actor) async throws -> [AppointmentID] {
        try await practice.service.answer(TodayBoard(), as: actor).diary.map(\.row.appointment.id)
    }

    @Test("the appointments to come go along, and whoever takes over sees them")
    func coming() async throws {
        let practice = try await TestPractice()
        let today = try await practice.book(practice.ana, hour: 11)
        let later = try await practice.book(practice.ana, days: 7)
        #expect(try await diary(practice, practice.nora) == [today, later])
        #expect(try await diary(practice, practice.sven) == [])
        try await handOn(practice)
        #expect(try await diary(practice, practice.sven) == [today, later])
        #expect(try await self.today(practice, practice.sven) == [today])
        #expect(try await diary(practice, practice.nora) == [])
        #expect(try await self.today(practice, practice.nora) == [])
        #expect(try await practice.isConsistent())
    }

    @Test("those of before stay with whoever held them, and are seen by the front desk alone")
    func past() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -7)
        let early = try await practice.book(practice.ana, hour: 9)
        let held = try await diary(practice, practice.nora)
        #expect(held.count == 2 && held.last == early)
        #expect(try await diary(practice, practice.ruth) == held)
        try await handOn(practice)
        for actor in [practice.nora, practice.ruth, practice.sven] {
            #expect(try await diary(practice, actor) == [])
            #expect(try await today(practice, actor) == [])
        }
        #expect(try await diary(practice, practice.desk) == held)
        let therapist = try await practice.store.read { try $0.appointment(early)?.therapist }
        #expect(therapist == practice.nora.personID)
    }

    @Test("a day before whoever is responsible took over is refused, and takes nobody out of the record")
    func beforeTheLast() async throws {
        let practice = try await TestPractice()
        try await handOn(practice)
        let held = try await practice.store.read { [id = practice.ana.episode] in try $0.episode(id) }
        let nora = try #require(practice.nora.personID)
        let refused = PracticeError.invalid([
            FieldProblem("date", "problem.before-last-therapist", [TestPractice.today.description])
        ])
        await #expect(throws: refused) {
            try await practice.service.perform(
                ChangeTherapist(
                    episode: practice.ana.episode, therapist: nora, from: TestPractice.today.adding(days: -7)),
                as: practice.desk)
        }
        let after = try await practice.store.read { [id = practice.ana.episode] in try $0.episode(id) }
        #expect(after == held)
    }

    @Test("who took over and was replaced on the same day stays readable as what stood there before")
    func sameDay() async throws {
        let practice = try await TestPractice()
        try await handOn(practice)
        let nora = try #require(practice.nora.personID)
        try await practice.service.perform(
            ChangeTherapist(episode: practice.ana.episode, therapist: nora, from: TestPractice.today),
            as: practice.sven)
        let kept = try await practice.store.read { [id = practice.ana.episode] in
            try $0.corrections(of: id)
        }
        #expect(kept.count == 1 && kept.first?.was.therapist == practice.sven.personID)
        #expect(kept.first?.became.therapist == nora && kept.first?.by == practice.sven.personID)
    }

    @Test("one that was handed on and back goes both ways")
    func back() async throws {
        let practice = try await TestPractice()
        let nora = try #require(practice.nora.personID)
        let later = try await practice.book(practice.ana, days: 7)
        try await handOn(practice)
        try await practice.service.perform(
            ChangeTherapist(episode: practice.ana.episode, therapist: nora, from: TestPractice.today),
            as: practice.sven)
        #expect(try await diary(practice, practice.nora) == [later])
        #expect(try await diary(practice, practice.sven) == [])
    }
}
