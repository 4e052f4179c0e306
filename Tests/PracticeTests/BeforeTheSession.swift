import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Testing

@Suite("A check on the client's own phone before the session")
struct BeforeTheSession {
    private static let lines = TestPractice.lines(.outcomeAdult, [50, 42, 61, 55])

    private func link(
        _ twin: TestPractice, _ appointment: AppointmentID, as actor: Actor? = nil
    ) async throws -> CheckLink {
        try await twin.service.perform(
            MakeCheckLink(place: .appointment(appointment), asking: .purpose(.outcome)), as: actor ?? twin.nora)
    }

    private func send(
        _ twin: TestPractice, _ link: CheckLink, _ content: ResponseContent = Self.lines
    ) async throws -> ScoredResponse {
        try await twin.service.perform(SubmitCheck(token: link.token, content: content))
    }

    private func appointment(_ twin: TestPractice, _ id: AppointmentID) async throws -> Appointment {
        try #require(try await twin.store.read { try $0.appointment(id) })
    }

    private func shown(_ twin: TestPractice, _ session: SessionID) async throws -> ScoredResponse? {
        let records = try #require(try await twin.store.read { try $0.records(of: twin.ana.episode) })
        return records.inForce.last { $0.response.session == session }
    }

    @Test("what was sent the evening before is the session's once it begins, and nobody has to ask for it again")
    func sent() async throws {
        let twin = try await TestPractice()
        let booked = try await twin.book(twin.ana, days: 3)
        let start = try await appointment(twin, booked).start
        let link = try await link(twin, booked)
        #expect(link.opensAt == start.adding(seconds: -24 * 3600))
        #expect(link.endsAt == start.adding(minutes: 50).adding(seconds: 24 * 3600))

        let early = try await twin.service.answer(CheckForm(token: link.token))
        #expect(early.opensAt == link.opensAt && !early.isIn)
        await #expect(throws: PracticeError.notFound) { _ = try await send(twin, link) }

        twin.clock.set(start.adding(minutes: -15 * 60))
        #expect(try await twin.service.perform(OpenCheckLink(brought: link.code)) == link.token)
        #expect(try await twin.service.answer(CheckForm(token: link.token)).opensAt == nil)
        let scored = try await send(twin, link)
        #expect(scored.response.session == nil && scored.response.way == .link)
        #expect(try await send(twin, link).response.id == scored.response.id, "sent twice it is one")

        twin.clock.set(start)
        let session = try await twin.service.perform(StartSession(appointment: booked), as: twin.nora)
        #expect(try await shown(twin, session)?.response.id == scored.response.id)
        #expect(try await twin.standing(twin.ana)?.lastOutcome == 208)
        #expect(try await send(twin, link).response.id == scored.response.id, "nor does a late repeat make a second")
        #expect(try await twin.isConsistent())
    }

    @Test("whoever did not come has marked it between sessions, and a slip of that tap loses nothing")
    func missed() async throws {
        let twin = try await TestPractice()
        let booked = try await twin.book(twin.ana, days: 0)
        let scored = try await send(twin, try await link(twin, booked))
        twin.clock.set(try await appointment(twin, booked).start)
        let session = try #require(try await twin.came(booked, .onTime))
        #expect(try await shown(twin, session)?.response.id == scored.response.id)
        #expect(try await twin.came(booked, .noShow) == nil)
        let held = try await twin.store.read { try $0.response(scored.response.id) }
        #expect(held?.response.session == nil && held?.score == scored.score)
        let again = try #require(try await twin.came(booked, .late(minutes: 10)))
        #expect(try await shown(twin, again)?.response.id == scored.response.id)
        #expect(try await twin.isConsistent())
    }

    @Test("a link that is still unused when the session has begun is that session's; one in the room holds against it")
    func begun() async throws {
        let twin = try await TestPractice()
        let booked = try await twin.book(twin.ana, days: 0)
        let (first, start) = (try await link(twin, booked), try await appointment(twin, booked).start)
        twin.clock.set(start)
        let session = try #require(try await twin.came(booked, .onTime))
        #expect(try await send(twin, first).response.session == session)

        let other = try await twin.book(twin.ana, days: 1)
        let late = try await link(twin, other)
        twin.clock.set(try await appointment(twin, other).start)
        let next = try #require(try await twin.came(other, .onTime))
        try await twin.paper(twin.ana, next, .outcomeAdult, [50, 50, 50, 50])
        #expect(try await twin.service.answer(CheckForm(token: late.token)).isIn)
        await #expect(throws: PracticeError.idTaken) { _ = try await send(twin, late) }
        #expect(try await twin.standing(twin.ana)?.lastOutcome == 200)
    }

    @Test(
        "of two links the later one holds; once the check is in there is no third, and the diary says so"
    )
    func twice() async throws {
        let twin = try await TestPractice()
        let booked = try await twin.book(twin.ana, days: 0)
        let first = try await link(twin, booked)
        let second = try await link(twin, booked)
        await #expect(throws: PracticeError.notFound) { _ = try await send(twin, first) }
        let diary = Diary(from: TestPractice.today, days: 1, therapist: nil)
        let before = try await twin.service.answer(diary, as: twin.nora).rows.first { $0.appointment.id == booked }
        #expect(before?.outcomeCheckIsIn == false)
        _ = try await send(twin, second)
        let after = try await twin.service.answer(diary, as: twin.desk).rows.first { $0.appointment.id == booked }
        #expect(after?.outcomeCheckIsIn == true && after?.holdsAnswers == false)
        await #expect(throws: PracticeError.conflict("conflict.check-before-is-in")) {
            _ = try await link(twin, booked)
        }
    }

    @Test("one that was put right before the session is the session's, and out of it again, with what it was before")
    func corrected() async throws {
        let twin = try await TestPractice()
        let booked = try await twin.book(twin.ana, days: 0)
        let first = try await send(twin, try await link(twin, booked))
        let right = try await twin.paper(
            twin.ana, nil, .outcomeAdult, [40, 40, 40, 40], replaces: first.response.id
        ).scored
        twin.clock.set(try await appointment(twin, booked).start)
        let session = try #require(try await twin.came(booked, .onTime))
        #expect(try await shown(twin, session)?.response.id == right.response.id)
        #expect(try await twin.standing(twin.ana)?.lastOutcome == 160)
        #expect(try await twin.came(booked, .noShow) == nil)
        for id in [first.response.id, right.response.id] {
            let held = try await twin.store.read { try $0.response(id) }
            #expect(held != nil && held?.response.session == nil)
        }
        #expect(try await twin.isConsistent())
    }

    @Test("it opens nothing in a course that has ended, and none is made there")
    func ended() async throws {
        let twin = try await TestPractice()
        let booked = try await twin.book(twin.ana, days: 1)
        let link = try await link(twin, booked)
        try await twin.service.perform(
            EndEpisode(episode: twin.ana.episode, day: TestPractice.today, reason: .agreed), as: twin.nora)
        await #expect(throws: PracticeError.notFound) {
            _ = try await twin.service.answer(CheckForm(token: link.token))
        }
        await #expect(throws: PracticeError.conflict("conflict.no-check-before")) {
            _ = try await self.link(twin, booked)
        }
    }

    @Test(
        "it is over a day after the appointment, and at once where that is called off; till then no sweep takes it away"
    )
    func over() async throws {
        let twin = try await TestPractice()
        let booked = try await twin.book(twin.ana, days: 20)
        let appointment = try await appointment(twin, booked)
        let link = try await link(twin, booked)
        twin.clock.set(appointment.start.adding(minutes: -60))
        _ = try await twin.signIn()
        #expect(try await twin.service.answer(CheckForm(token: link.token)).opensAt == nil)
        twin.clock.set(link.endsAt.adding(seconds: -1))
        #expect(try await twin.service.answer(CheckForm(token: link.token)).calledName == "Ana")
        twin.clock.set(link.endsAt)
        await #expect(throws: PracticeError.notFound) {
            _ = try await twin.service.answer(CheckForm(token: link.token))
        }

        let next = try await twin.book(twin.ana, days: 30)
        let off = try await self.link(twin, next)
        _ = try await twin.came(next, .cancelled(by: .client, noticeHours: 48))
        await #expect(throws: PracticeError.notFound) { _ = try await twin.service.answer(CheckForm(token: off.token)) }
        await #expect(throws: PracticeError.conflict("conflict.no-check-before")) {
            _ = try await self.link(twin, next)
        }
    }

    @Test("only whoever may write for the client makes one, for a client who agreed to measures")
    func whoMay() async throws {
        let twin = try await TestPractice()
        let booked = try await twin.book(twin.ana, days: 2)
        for actor in [twin.sven, twin.desk, twin.admin] {
            await #expect(throws: PracticeError.notFound) { _ = try await link(twin, booked, as: actor) }
        }
        _ = try await twin.service.perform(
            RecordConsent(
                id: twin.service.chance.id(), client: twin.ana.client, matter: .measures, answer: .refused,
                giver: .client, day: TestPractice.today), as: twin.desk)
        await #expect(throws: PracticeError.conflict("conflict.no-consent-measures")) {
            _ = try await link(twin, booked)
        }
    }
}
