import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Testing

@Suite("Saying who came")
struct SayingWhoCame {
    private func unsaid(
        _ practice: TestPractice, _ actor: Actor, _ board: TodaySubject = .own
    ) async throws -> [AppointmentID] {
        try await practice.service.answer(TodayBoard(of: board), as: actor).unsaid.rows.map(\.appointment.id)
    }

    @Test("weeks of which nobody has said anything stand on Today, though more is booked, until somebody says it")
    func weeksUnsaid() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -21)
        let tooOld = try await practice.book(practice.ana, days: -15)
        let oldest = try await practice.book(practice.ana, days: -14)
        let newest = try await practice.book(practice.ana, days: -7)
        for days in [0, 7] { _ = try await practice.book(practice.ana, days: days, hour: 8) }
        let sven = try await practice.book(practice.samir, days: -1)
        #expect(try await !practice.troubles(practice.ana).contains("not-seen"))

        #expect(try await unsaid(practice, practice.nora) == [newest, oldest])
        #expect(try await unsaid(practice, practice.ruth) == [newest, oldest])
        let nora = try #require(practice.nora.personID)
        #expect(try await unsaid(practice, practice.ruth, .therapist(nora)) == [newest, oldest])
        #expect(try await unsaid(practice, practice.sven) == [sven])
        #expect(try await unsaid(practice, practice.desk) == [sven, newest, oldest])

        _ = try await practice.came(newest, .noShow, as: practice.nora)
        #expect(try await unsaid(practice, practice.nora) == [oldest])
        #expect(try await practice.troubles(practice.ana).contains("missed"))
        _ = try await practice.came(oldest, as: practice.desk)
        #expect(try await unsaid(practice, practice.nora) == [])
        #expect(try await practice.store.read { try $0.appointment(tooOld)?.attendance } == nil)
    }

    @Test("what is of today stands on Today among the day's appointments, and the next day among what is waited for")
    func nextDay() async throws {
        let practice = try await TestPractice()
        let today = try await practice.book(practice.ana, hour: 8)
        #expect(try await unsaid(practice, practice.nora) == [])
        practice.clock.advance(days: 1)
        #expect(try await unsaid(practice, practice.nora) == [today])
    }

    @Test("a tap that is sent twice is recorded once; the same id with something else is refused")
    func once() async throws {
        let practice = try await TestPractice()
        let appointment = try await practice.book(practice.ana, hour: 9)
        let once: ID<AttendanceRecord> = practice.service.chance.id()
        let tap = RecordAttendance(appointment: appointment, attendance: .onTime, once: once)
        let first = try await practice.service.perform(tap, as: practice.desk)
        #expect(try await practice.service.perform(tap, as: practice.desk) == first)
        #expect(try await practice.store.read { try $0.attendanceRecords(of: appointment).count } == 1)
        await #expect(throws: PracticeError.idTaken) {
            try await practice.service.perform(
                RecordAttendance(appointment: appointment, attendance: .noShow, once: once), as: practice.desk)
        }
    }

    @Test("a session with answers in it cannot be talked away, an empty one can")
    func withAnswers() async throws {
        let practice = try await TestPractice()
        let appointment = try await practice.book(practice.ana, hour: 9)
        let session = try #require(try await practice.came(appointment))
        #expect(try await practice.came(appointment, .noShow) == nil)
        #expect(try await practice.store.read { try $0.session(session) } == nil)
        let again = try #require(try await practice.came(appointment, .late(minutes: 5)))
        try await practice.paper(practice.ana, again, .outcomeAdult, [50, 50, 50, 50])
        await #expect(throws: PracticeError.conflict("conflict.session-has-responses")) {
            _ = try await practice.came(appointment, .noShow)
        }
        #expect(try await practice.store.read { try $0.appointment(appointment)?.attendance } == .late(minutes: 5))
    }

    @Test(
        "minutes and hours have limits",
        arguments: [Attendance.late(minutes: 0), .late(minutes: 241), .cancelled(by: .client, noticeHours: -1)])
    func limits(_ attendance: Attendance) async throws {
        let practice = try await TestPractice()
        let appointment = try await practice.book(practice.ana, hour: 9)
        await #expect(throws: PracticeError.self) { _ = try await practice.came(appointment, attendance) }
        #expect(try await practice.store.read { try $0.appointment(appointment)?.attendance } == nil)
    }

    @Test("nobody has missed an appointment that is still to come")
    func future() async throws {
        let practice = try await TestPractice()
        let appointment = try await practice.book(practice.ana, days: 3)
        for attendance in [Attendance.noShow, .onTime] {
            await #expect(throws: PracticeError.invalid([FieldProblem("came", "problem.not-yet")])) {
                _ = try await practice.came(appointment, attendance)
            }
        }
        #expect(try await practice.came(appointment, .cancelled(by: .client, noticeHours: 70)) == nil)
    }

    @Test("weekly appointments keep the time on the wall clock when summer time ends")
    func weekly() async throws {
        let practice = try await TestPractice()
        let from = try #require(Day("2026-10-20"))
        let ids = try await practice.service.perform(
            BookAppointment(
                episode: practice.ana.episode, day: from, minuteOfDay: 14 * 60, minutes: 50, repeatsWeekly: 3),
            as: practice.nora)
        let starts = try await practice.store.read { store in
            try ids.compactMap { try store.appointment($0)?.start }
        }
        #expect(starts.map { TestPractice.zone.minuteOfDay(of: $0) } == [840, 840, 840])
        #expect(starts[1].seconds(since: starts[0]) == 7 * 86_400 + 3600)
    }

    @Test("starting a session says that the client came on time; started twice it is one session")
    func start() async throws {
        let practice = try await TestPractice()
        let appointment = try await practice.book(practice.ana)
        let session = try await practice.service.perform(StartSession(appointment: appointment), as: practice.nora)
        #expect(
            try await practice.service.perform(StartSession(appointment: appointment), as: practice.desk) == session)
        #expect(try await practice.store.read { try $0.appointment(appointment)?.attendance } == .onTime)
    }

    @Test("a session that was begun before its hour is one where a talk may take place")
    func beforeItsHour() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, alliance: [95, 95, 95, 95])
        try await practice.hold(practice.ana, days: -7, alliance: [80, 80, 80, 80])
        let concern = try #require(try await practice.concern(practice.ana, .alliance))
        let appointment = try await practice.book(practice.ana, hour: 12)
        let session = try await practice.service.perform(StartSession(appointment: appointment), as: practice.nora)
        let seen = try await practice.service.answer(ConcernView(concern: concern.id), as: practice.nora)
        #expect(seen.sessions.first?.id == session)
        try await practice.talk(concern, session: session)
        #expect(try await practice.concern(practice.ana, .alliance)?.state == .talkedAbout)
        #expect(try await practice.isConsistent())
    }

    @Test("what somebody said since the page was made is not overwritten from it, nor taken back")
    func stalePage() async throws {
        let practice = try await TestPractice()
        let appointment = try await practice.book(practice.ana, hour: 9)
        let chance = practice.service.chance
        func say(_ attendance: Attendance, seen: Attendance?, by actor: Actor) async throws {
            _ = try await practice.service.perform(
                RecordAttendance(
                    appointment: appointment, attendance: attendance, once: chance.id(),
                    base: Attendance.mark(of: seen)), as: actor)
        }
        try await say(.late(minutes: 12), seen: nil, by: practice.desk)
        let refused = PracticeError.conflict("conflict.attendance-changed")
        await #expect(throws: refused) { try await say(.noShow, seen: nil, by: practice.nora) }
        await #expect(throws: refused) {
            try await practice.service.perform(
                UndoAttendance(appointment: appointment, once: chance.id(), base: Attendance.mark(of: .onTime)),
                as: practice.nora)
        }
        #expect(try await practice.store.read { try $0.appointment(appointment)?.attendance } == .late(minutes: 12))

        try await say(.noShow, seen: .late(minutes: 12), by: practice.nora)
        await #expect(throws: refused) {
            try await practice.service.perform(StartSession(appointment: appointment), as: practice.nora)
        }
        #expect(try await practice.store.read { try $0.appointment(appointment)?.attendance } == .noShow)
    }

    @Test("two pages that say the same have said it once")
    func sameTwice() async throws {
        let practice = try await TestPractice()
        let appointment = try await practice.book(practice.ana, hour: 9)
        for actor in [practice.desk, practice.nora] {
            _ = try await practice.service.perform(
                RecordAttendance(
                    appointment: appointment, attendance: .noShow, once: practice.service.chance.id(),
                    base: Attendance.mark(of: nil)), as: actor)
        }
        #expect(try await practice.store.read { try $0.attendanceRecords(of: appointment).count } == 1)
    }
}
