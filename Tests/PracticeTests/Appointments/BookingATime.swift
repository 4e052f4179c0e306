import Clinic
import Practice
import PracticeTwin
import Testing

@Suite("Booking a time")
struct BookingATime {
    private func book(
        _ twin: TestPractice, _ day: Day, minute: Int, weeks: Int = 1
    ) async throws -> [AppointmentID] {
        try await twin.service.perform(
            BookAppointment(
                episode: twin.ana.episode, day: day, minuteOfDay: minute, minutes: 50, repeatsWeekly: weeks),
            as: twin.desk)
    }

    private func refused(_ day: Day, _ problem: String, _ said: String) -> PracticeError {
        .invalid([FieldProblem("time", problem, [said])])
    }

    @Test(
        "nobody is booked twice at one time, a week of a series among them; one that was called off gave its time back")
    func taken() async throws {
        let twin = try await TestPractice()
        let day = TestPractice.today.adding(days: 14)
        let first = try #require(try await book(twin, day, minute: 600).first)
        let told = refused(day, "problem.booked-then", day.description)
        for minute in [551, 600, 649] {
            await #expect(throws: told) { _ = try await book(twin, day, minute: minute) }
        }
        await #expect(throws: told) { _ = try await book(twin, TestPractice.today, minute: 610, weeks: 4) }
        #expect(try await book(twin, day, minute: 550).count == 1)
        #expect(try await book(twin, day, minute: 650).count == 1)
        _ = try await twin.came(first, .cancelled(by: .client, noticeHours: 48))
        #expect(try await book(twin, day, minute: 600).count == 1)
        #expect(try await twin.isConsistent())
    }

    @Test("what was called off is not taken back once its time went to another appointment")
    func goneToAnother() async throws {
        let twin = try await TestPractice()
        let day = TestPractice.today.adding(days: 1)
        let first = try #require(try await book(twin, day, minute: 600).first)
        _ = try await twin.came(first, .cancelled(by: .client, noticeHours: 24))
        let second = try #require(try await book(twin, day, minute: 620).first)
        let undo = UndoAttendance(appointment: first, once: twin.service.chance.id(), base: nil)
        await #expect(throws: PracticeError.conflict("conflict.time-taken")) {
            try await twin.service.perform(undo, as: twin.desk)
        }
        _ = try await twin.came(second, .cancelled(by: .client, noticeHours: 24))
        try await twin.service.perform(undo, as: twin.desk)
        #expect(try await twin.store.read { try $0.appointment(first)?.attendance } == nil)
    }

    @Test("another course of the same client counts as well, and what was left booked in one that has ended does not")
    func courses() async throws {
        let twin = try await TestPractice()
        let day = TestPractice.today.adding(days: 14)
        _ = try await book(twin, day, minute: 600)
        let nora = try #require(twin.nora.personID)
        let open = OpenEpisode(client: twin.ana.client, intake: TestPractice.today, therapist: nora, treatment: "ACT")
        let second = try await twin.service.perform(open, as: twin.nora)
        let book = BookAppointment(episode: second.episode, day: day, minuteOfDay: 600, minutes: 50)
        await #expect(throws: refused(day, "problem.booked-then", day.description)) {
            _ = try await twin.service.perform(book, as: twin.desk)
        }
        try await twin.service.perform(
            EndEpisode(episode: twin.ana.episode, day: TestPractice.today, reason: .agreed), as: twin.nora)
        #expect(try await twin.service.perform(book, as: twin.desk).count == 1)
    }

    @Test("two clients may come at one time, as couples do")
    func together() async throws {
        let twin = try await TestPractice()
        _ = try await twin.book(twin.ana, days: 2)
        _ = try await twin.book(twin.joel, days: 2)
        #expect(
            try await twin.service.answer(
                Diary(from: TestPractice.today.adding(days: 2), days: 1), as: twin.nora
            ).rows.count == 2)
    }

    @Test("no day before the course of care began is booked, and the day that it began is told")
    func beforeTheIntake() async throws {
        let twin = try await TestPractice()
        let intake = TestPractice.today.adding(days: -70)
        let told = PracticeError.invalid([FieldProblem("date", "problem.before-intake", [intake.description])])
        await #expect(throws: told) { _ = try await book(twin, intake.adding(days: -1), minute: 600) }
        #expect(try await book(twin, intake, minute: 600).count == 1)
    }

    @Test(
        "where the therapist has somebody else then it is said once, of a series each day, and what was called off is free"
    )
    func somebodyThen() async throws {
        let twin = try await TestPractice()
        let day = TestPractice.today.adding(days: 9)
        let held = try await twin.book(twin.joel, days: 9)
        _ = try await twin.book(twin.joel, days: 16)
        func ask(_ day: Day, weeks: Int = 1, warns: Bool = true) async throws -> Int {
            try await twin.service.perform(
                BookAppointment(
                    episode: twin.ana.episode, day: day, minuteOfDay: 630, minutes: 50, repeatsWeekly: weeks,
                    warnsOfOthers: warns), as: twin.desk
            ).count
        }
        let told = PracticeError.invalid([
            FieldProblem("beside", "problem.somebody-then", ["Nora Lindqvist", day.description])
        ])
        await #expect(throws: told) { _ = try await ask(day) }
        let both = PracticeError.invalid([
            FieldProblem(
                "beside", "problem.somebody-then",
                ["Nora Lindqvist", day.description, day.adding(days: 7).description])
        ])
        await #expect(throws: both) { _ = try await ask(day.adding(days: -7), weeks: 3) }
        #expect(try await ask(day.adding(days: 7), warns: false) == 1)
        _ = try await twin.came(held, .cancelled(by: .client, noticeHours: 48))
        #expect(try await ask(day) == 1)
    }

    @Test("a time that has begun already is asked about once, and booked all the same where that was meant")
    func begunAlready() async throws {
        let twin = try await TestPractice()
        let today = TestPractice.today
        func ask(_ day: Day, minute: Int, warns: Bool) async throws -> Int {
            try await twin.service.perform(
                BookAppointment(
                    episode: twin.ana.episode, day: day, minuteOfDay: minute, minutes: 50, warnsOfOthers: warns),
                as: twin.desk
            ).count
        }
        // It is eight minutes to ten.
        for (day, minute) in [(today, 540), (today.adding(days: -3), 900)] {
            let told = PracticeError.invalid([FieldProblem("beside", "problem.begun-then", [day.description])])
            await #expect(throws: told) { _ = try await ask(day, minute: minute, warns: true) }
            #expect(try await ask(day, minute: minute, warns: false) == 1)
        }
        #expect(try await ask(today, minute: 600, warns: true) == 1)
    }

    @Test("what begins now begins at this minute, in the second of two like hours as the clocks go back too")
    func beginsNow() async throws {
        let twin = try await TestPractice()
        let autumn = try #require(Day("2026-10-25"))
        // In Paris twenty past two, for the first time at 00:20 and again at 01:20.
        for minute in [20, 80] {
            let moment = Zone.utc.instant(autumn, minuteOfDay: minute)
            let ids = try await twin.service.perform(
                BookAppointment(
                    episode: twin.ana.episode, now: moment.adding(seconds: 42), zone: TestPractice.zone, minutes: 50),
                as: twin.nora)
            let id = try #require(ids.first)
            #expect(try await twin.store.read { try $0.appointment(id)?.start } == moment)
        }
    }

    @Test("a time that the clocks skip is none, in a series too")
    func skipped() async throws {
        let twin = try await TestPractice()
        let spring = try #require(Day("2027-03-28"))
        let told = refused(spring, "problem.skipped-time", spring.description)
        await #expect(throws: told) { _ = try await book(twin, spring, minute: 150) }
        await #expect(throws: told) { _ = try await book(twin, spring.adding(days: -7), minute: 150, weeks: 2) }
        #expect(try await book(twin, spring, minute: 180).count == 1)
    }
}
