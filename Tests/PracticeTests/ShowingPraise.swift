import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Testing

@Suite("What went well, on the client's page")
struct ShowingPraise {
    /// Late a week ago and on time today; the client's page may say so.
    private func ready(saysSo: Bool = true) async throws -> (TestPractice, SessionID) {
        let practice = try await TestPractice()
        let held = try await practice.service.answer(CareSettingsView(), as: practice.admin).settings
        try await practice.service.perform(
            ChangeCareSettings(
                settings: CareSettings(hours: held.hours, safety: held.safety, praiseOnThanks: saysSo)),
            as: practice.admin)
        try await practice.hold(practice.ana, days: -7, attendance: .late(minutes: 20))
        let appointment = try await practice.book(practice.ana)
        let session = try await practice.service.perform(StartSession(appointment: appointment), as: practice.nora)
        return (practice, session)
    }

    /// Handed over, marked and sent: the client's token.
    private func mark(_ practice: TestPractice, _ session: SessionID, _ purpose: MeasurePurpose) async throws -> String
    {
        let door = try await practice.signIn()
        let handed = try await practice.service.perform(
            HandOverDevice(token: door.token, place: .session(session), asking: .purpose(purpose)), as: practice.nora)
        #expect(try await practice.service.answer(CheckForm(token: handed.token)).praise == nil, "before it is sent")
        let measure: MeasureKey = purpose == .outcome ? .outcomeAdult : .allianceAdult
        _ = try await practice.service.perform(
            SubmitCheck(token: handed.token, content: TestPractice.lines(measure, [95, 95, 95, 95])))
        return handed.token
    }

    @Test("a mark of another day is not thanked for after another form")
    func itsOwnMark() async throws {
        let practice = try await TestPractice()
        let held = try await practice.service.answer(CareSettingsView(), as: practice.admin).settings
        try await practice.service.perform(
            ChangeCareSettings(settings: CareSettings(hours: held.hours, safety: held.safety, praiseOnThanks: true)),
            as: practice.admin)
        try await practice.hold(practice.ana, days: -7, alliance: [95, 30, 95, 60])
        let offered = try #require(try await practice.standing(practice.ana)?.praises)
        #expect(offered.map(\.kind) == [.honestMark])
        let handed = try await practice.service.perform(
            HandOverDevice(
                token: try await practice.signIn().token, place: .episode(practice.ana.episode),
                asking: .purpose(.outcome)), as: practice.nora)
        _ = try await practice.service.perform(
            SubmitCheck(token: handed.token, content: TestPractice.lines(.outcomeAdult, [50, 50, 50, 50])))
        #expect(try await practice.standing(practice.ana)?.praises.map(\.kind) == [.honestMark])
        #expect(try await practice.service.answer(CheckForm(token: handed.token)).praise == nil)
    }

    private func praises(_ practice: TestPractice) async throws -> [Praise] {
        let episode = practice.ana.episode
        return try await practice.store.read { try $0.praises(of: episode) }
    }

    @Test(
        "it is recorded as read once, stays on that page, and comes neither after the next check nor to the therapist")
    func once() async throws {
        let (practice, session) = try await ready()
        let service = practice.service
        let token = try await mark(practice, session, .outcome)
        let offered = try #require(try await service.answer(CheckForm(token: token)).praise)
        #expect(offered.kind == .onTimeAfterLate && offered.count == 1)
        let show = ShowPraise(token: token, praise: offered, words: "You were here on the dot.")
        #expect(try await service.perform(show))
        #expect(try await service.perform(show), "the page is read again")
        #expect(try await service.answer(CheckForm(token: token)).praise == offered)

        let said = try await praises(practice)
        #expect(said.map(\.answer) == [.shown] && said.allSatisfy { $0.by == nil })
        #expect(try await practice.standing(practice.ana)?.praises.isEmpty == true)
        let view = try await service.answer(ClientOverview(of: .episode(practice.ana.episode)), as: practice.nora)
        #expect(said.first.flatMap { view.words[WordsKey($0.id)] } == "You were here on the dot.")

        practice.clock.advance(minutes: 30)
        let next = try await mark(practice, session, .alliance)
        #expect(try await service.answer(CheckForm(token: next)).praise == nil)
        #expect(try await !service.perform(ShowPraise(token: next, praise: offered, words: "Once more.")))
        #expect(try await praises(practice) == said)
        #expect(try await practice.standing(practice.ana)?.praises.contains { $0.kind == offered.kind } == false)
        #expect(try await practice.isConsistent())
    }

    @Test("what the therapist said is not said by the page, and only the page says that it was read there")
    func theTherapist() async throws {
        let (practice, session) = try await ready()
        let service = practice.service
        let token = try await mark(practice, session, .outcome)
        let offered = try #require(try await service.answer(CheckForm(token: token)).praise)
        func answer(_ answer: PraiseAnswer) -> AnswerPraise {
            AnswerPraise(
                id: service.chance.id(), episode: practice.ana.episode, kind: offered.kind, record: offered.record,
                answer: answer, words: "On the dot.")
        }
        await #expect(throws: PracticeError.self) { try await service.perform(answer(.shown), as: practice.nora) }
        _ = try await service.perform(answer(.said), as: practice.nora)
        #expect(try await !service.perform(ShowPraise(token: token, praise: offered, words: "On the dot.")))
        #expect(try await praises(practice).map(\.answer) == [.said])
    }

    @Test("what the therapist took back the page may say, and what the client has read there nobody takes back")
    func takenBack() async throws {
        let (practice, session) = try await ready()
        let service = practice.service
        let token = try await mark(practice, session, .outcome)
        let offered = try #require(try await service.answer(CheckForm(token: token)).praise)
        let said = try await service.perform(
            AnswerPraise(
                id: service.chance.id(), episode: practice.ana.episode, kind: offered.kind, record: offered.record,
                answer: .said, words: "On the dot."), as: practice.nora)
        #expect(try await service.answer(CheckForm(token: token)).praise == nil)
        _ = try await service.perform(
            TakeBackPraise(praise: said.id, episode: practice.ana.episode), as: practice.nora)
        #expect(try await service.answer(CheckForm(token: token)).praise == offered)
        #expect(try await service.perform(ShowPraise(token: token, praise: offered, words: "On the dot.")))
        let shown = try #require(try await praises(practice).first { $0.answer == .shown })
        await #expect(throws: PracticeError.notFound) {
            try await service.perform(
                TakeBackPraise(praise: shown.id, episode: practice.ana.episode), as: practice.nora)
        }
        #expect(try await practice.isConsistent())
    }

    @Test("a practice that has not said so shows nothing and records nothing")
    func notAsked() async throws {
        let (practice, session) = try await ready(saysSo: false)
        let token = try await mark(practice, session, .outcome)
        #expect(try await practice.service.answer(CheckForm(token: token)).praise == nil)
        #expect(try await praises(practice).isEmpty)
    }
}
