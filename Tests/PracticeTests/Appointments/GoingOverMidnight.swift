import Clinic
import Practice
import PracticeTwin
import Testing

@Suite("Going over midnight")
struct GoingOverMidnight {
    /// From half past eleven in the evening to twenty past twelve.
    private func book(_ twin: TestPractice) async throws -> AppointmentID {
        let ids = try await twin.service.perform(
            BookAppointment(
                episode: twin.ana.episode, day: TestPractice.today, minuteOfDay: 1410, minutes: 50), as: twin.desk)
        return try #require(ids.first)
    }

    @Test("while it goes on it stands among the appointments of both days, and of today")
    func goesOn() async throws {
        let twin = try await TestPractice()
        let id = try await book(twin)
        // It is ten past twelve.
        twin.clock.advance(minutes: 858)
        for actor in [twin.nora, twin.desk] {
            let today = try await twin.service.answer(TodayBoard(), as: actor)
            #expect(today.diary.map(\.row.appointment.id) == [id])
            #expect(today.unsaid.rows.isEmpty)
            for day in [TestPractice.today, TestPractice.today.adding(days: 1)] {
                let diary = try await twin.service.answer(Diary(from: day, days: 1), as: actor)
                #expect(diary.rows.map(\.appointment.id) == [id])
            }
        }
        #expect(try await twin.service.answer(GoingOn(episode: twin.ana.episode), as: twin.nora) == id)
    }

    @Test("once it is over it is one of which nobody has said who came, and of today no more")
    func isOver() async throws {
        let twin = try await TestPractice()
        let id = try await book(twin)
        twin.clock.advance(minutes: 878)
        let today = try await twin.service.answer(TodayBoard(), as: twin.nora)
        #expect(today.diary.isEmpty)
        #expect(today.unsaid.rows.map(\.appointment.id) == [id])
        #expect(try await twin.service.answer(GoingOn(episode: twin.ana.episode), as: twin.nora) == nil)
    }

    @Test("one that was called off gave its time back, and stands under its own day alone")
    func calledOff() async throws {
        let twin = try await TestPractice()
        let id = try await book(twin)
        _ = try await twin.came(id, .cancelled(by: .client, noticeHours: 10))
        twin.clock.advance(minutes: 858)
        let next = Diary(from: TestPractice.today.adding(days: 1), days: 1)
        #expect(try await twin.service.answer(next, as: twin.nora).rows.isEmpty)
        #expect(try await twin.service.answer(TodayBoard(), as: twin.nora).diary.isEmpty)
        #expect(try await twin.service.answer(GoingOn(episode: twin.ana.episode), as: twin.nora) == nil)
    }

    @Test("nobody is told what goes on with a client who is not theirs")
    func others() async throws {
        let twin = try await TestPractice()
        _ = try await book(twin)
        await #expect(throws: PracticeError.notFound) {
            _ = try await twin.service.answer(GoingOn(episode: twin.ana.episode), as: twin.sven)
        }
    }
}
