import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("The first day")
struct TheFirstDay {
    @Test("a therapist hands over the outcome check, the client sends it, and the PIN brings the record back")
    func handOver() async throws {
        let practice = try await TestPractice()
        let service = practice.service
        let appointment = try await practice.book(practice.ana)
        let session = try await service.perform(StartSession(appointment: appointment), as: practice.nora)
        let door = try await practice.signIn()

        let handed = try await service.perform(
            HandOverDevice(token: door.token, place: .session(session), asking: .purpose(.outcome)), as: practice.nora)
        guard case .handedOver = try await service.resolve(token: handed.token) else {
            Issue.record("the record is still within reach")
            return
        }
        let form = try await service.answer(CheckForm(token: handed.token))
        #expect(form.measure.id.key == .outcomeAdult)
        #expect(form.calledName == "Ana")

        let sent = try await service.perform(
            SubmitCheck(token: handed.token, content: TestPractice.lines(.outcomeAdult, [50, 42, 61, 55])))
        #expect(sent.score.total == 208)
        #expect(try await practice.standing(practice.ana)?.lastOutcome == 208)
        #expect(try await service.answer(CheckForm(token: handed.token)).handOver.isSent)

        #expect(try await service.perform(TakeBack(token: handed.token, pin: "1111")) == .wrong(triesLeft: 4))
        guard
            case .opened(let back, let handOver) = try await service.perform(
                TakeBack(token: handed.token, pin: TestPractice.pin))
        else {
            Issue.record("the PIN did not open")
            return
        }
        #expect(handOver.session == session)
        #expect(try await service.resolve(token: handed.token) == .none, "the client's token opens nothing any more")
        guard case .open = try await service.resolve(token: back.token) else {
            Issue.record("the new token does not open")
            return
        }
        let page = try await service.answer(SessionView(session: session), as: practice.nora)
        #expect(page.outcome.current?.score.total == 208)
        #expect(page.number == 1)
    }

    @Test("a child is handed the words for children, a young child's check is kept and not scored")
    func children() async throws {
        let practice = try await TestPractice()
        let appointment = try await practice.book(practice.mila)
        let session = try await practice.service.perform(StartSession(appointment: appointment), as: practice.nora)
        let page = try await practice.service.answer(SessionView(session: session), as: practice.nora)
        #expect(page.outcome.measure?.id.key == .outcomeChild)
        #expect(page.alliance.measure?.id.key == .allianceChild)
    }

    @Test("five wrong PINs end the sign-in, and nobody gets back into the record from the tablet")
    func wrongPINs() async throws {
        let practice = try await TestPractice()
        let door = try await practice.signIn()
        let handed = try await practice.service.perform(
            HandOverDevice(token: door.token, place: .episode(practice.ana.episode), asking: .purpose(.outcome)),
            as: practice.nora)
        for left in [4, 3, 2, 1] {
            #expect(
                try await practice.service.perform(TakeBack(token: handed.token, pin: "0000"))
                    == .wrong(triesLeft: left))
        }
        #expect(try await practice.service.perform(TakeBack(token: handed.token, pin: "0000")) == .ended)
        #expect(try await practice.service.perform(TakeBack(token: handed.token, pin: TestPractice.pin)) == .ended)
        #expect(try await practice.service.resolve(token: handed.token) == .none)
    }

    @Test("the same form sent twice is one response and the same answer; with other marks it is refused")
    func twice() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -1)
        let id: ResponseID = practice.service.chance.id()
        let first = try await practice.paper(practice.ana, session, .outcomeAdult, [40, 40, 40, 40], id: id)
        let second = try await practice.paper(practice.ana, session, .outcomeAdult, [40, 40, 40, 40], id: id)
        #expect(second.scored == first.scored)
        #expect(second.standing == first.standing)
        #expect(!first.wasAlreadyThere && second.wasAlreadyThere)
        await #expect(throws: PracticeError.idTaken) {
            try await practice.paper(practice.ana, session, .outcomeAdult, [40, 40, 40, 41], id: id)
        }
        let view = try await practice.service.answer(SessionView(session: session), as: practice.nora)
        #expect(view.view.records.responses.count == 1)
    }

    @Test("two people act at once and neither loses anything")
    func atOnce() async throws {
        let practice = try await TestPractice()
        let appointment = try await practice.book(practice.ana, hour: 9)
        let session = try #require(try await practice.came(appointment))
        let other = try await practice.book(practice.ana, days: -7)
        async let outcome = practice.paper(practice.ana, session, .outcomeAdult, [50, 50, 50, 50])
        async let alliance = practice.paper(practice.ana, session, .allianceAdult, [95, 95, 95, 95])
        async let missed = practice.came(other, .noShow)
        _ = try await (outcome, alliance, missed)
        let standing = try #require(try await practice.standing(practice.ana))
        #expect(standing.lastOutcome == 200)
        #expect(standing.lastAlliance == 380)
        let view = try await practice.service.answer(
            ClientOverview(of: .episode(practice.ana.episode)), as: practice.nora)
        #expect(view.records.appointments.first { $0.id == other }?.attendance == .noShow)
        #expect(view.responses.count == 2)
    }

    @Test("whoever types in the same paper form second is told that it is in")
    func sameFormByTwo() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -1, outcome: [50, 50, 50, 50])
        await #expect(throws: PracticeError.conflict("conflict.check-is-in")) {
            try await practice.paper(practice.ana, session, .outcomeAdult, [51, 50, 50, 50])
        }
    }
}
