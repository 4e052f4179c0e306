import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("A tablet that is with a client, after the check has lost its ground")
struct HoldingATabletThatIsOver {
    private let practice: WebPractice
    private let session: SessionID
    private let token: String
    private var twin: TestPractice { practice.twin }

    init() async throws {
        practice = try await WebPractice()
        let twin = practice.twin
        session = try await twin.hold(twin.ana, days: 0)
        token = try await twin.service.perform(
            HandOverDevice(
                token: try await twin.signIn().token, place: .session(session), asking: .purpose(.alliance)),
            as: twin.nora
        ).token
    }

    private func ask(
        _ route: Route, form: [Field: String] = [:], marks: [String: String] = [:]
    ) async throws -> Reply {
        let door = try await twin.service.resolve(token: token)
        return try await practice.call(route, form: form, marks: marks, token: token).dispatch(door)
    }

    private func send() async throws -> Reply {
        let items = BuiltInMeasures.measure(.allianceAdult)?.items.map(\.key.name) ?? []
        let marks = Dictionary(uniqueKeysWithValues: items.map { (Field.item($0), "50") })
        return try await ask(.check, form: [.comment: "It does not help."], marks: marks)
    }

    private func end(_ client: OpenedEpisode) async throws {
        try await twin.service.perform(
            EndEpisode(episode: client.episode, day: TestPractice.today, reason: .agreed), as: twin.nora)
    }

    private func answered() async throws -> (responses: Int, comments: Int) {
        let episode = twin.ana.episode
        return try await twin.store.read { store in
            let records = try store.records(of: episode)
            return (records?.responses.count ?? 0, records?.comments.count ?? 0)
        }
    }

    private func expectOver(_ reply: Reply, _ what: String) {
        #expect(reply.status == 409 && reply.location == nil, "\(what)")
        #expect(reply.text.contains("This check is over") && reply.text.contains("hand the tablet back"), "\(what)")
        #expect(reply.text.contains("href=\"/check/take-back\"") && !reply.text.contains("Ana"), "\(what)")
    }

    private func expectNothingTaken() async throws {
        let before = try await answered()
        expectOver(try await ask(.check), "the page")
        expectOver(try await send(), "sent")
        expectOver(try await ask(.check, form: [.answer: AnswerValue.decline.rawValue]), "declined")
        expectOver(try await ask(.checkLanguage, form: [.language: "es"]), "another language")
        expectOver(try await ask(.checkThanks), "thanks")
        let after = try await answered()
        #expect(after.responses == before.responses && after.comments == before.comments)
    }

    @Test("after a refusal of consent nothing is shown and nothing taken, and the PIN opens the record")
    func refused() async throws {
        _ = try await twin.service.perform(
            RecordConsent(
                id: twin.service.chance.id(), client: twin.ana.client, matter: .measures, answer: .refused,
                giver: .client, day: TestPractice.today), as: twin.desk)
        try await expectNothingTaken()
        let asked = try await ask(.takeBack)
        #expect(asked.status == 200 && asked.text.contains("name=\"pin\""))
        #expect(try await ask(.takeBack, form: [.pin: "0000"]).status == 422)
        let opened = try await ask(.takeBack, form: [.pin: TestPractice.pin])
        #expect(opened.status == 303 && opened.location == Route.home.path)
    }

    @Test("what was handed over before the end of the course of care is taken after it, scored and kept, and sent once")
    func ended() async throws {
        try await end(twin.ana)
        let page = try await ask(.check)
        #expect(page.status == 200 && page.text.contains("Ana"))
        let before = try await answered()
        let sent = try await send()
        #expect(sent.status == 303 && sent.location == Route.checkThanks.path)
        let after = try await answered()
        #expect(after.responses == before.responses + 1 && after.comments == before.comments + 1)
        #expect(try await ask(.checkThanks).status == 200)
        let standing = try #require(try await twin.standing(twin.ana))
        #expect(standing.lastAlliance == 200 && !standing.isOpen && standing.concerns.isEmpty)
        let items = BuiltInMeasures.measure(.allianceAdult)?.items.map(\.key.name) ?? []
        let others = Dictionary(uniqueKeysWithValues: items.map { (Field.item($0), "10") })
        #expect(try await ask(.check, form: [.comment: "It does not help."], marks: others).status == 409)
        #expect(try await answered().responses == after.responses)
        #expect(try await ask(.takeBack, form: [.pin: TestPractice.pin]).status == 303)
        #expect(try await twin.isConsistent())
    }

    @Test("a form that asks about safety is refused after the end, since no board would show a risk answer")
    func safety() async throws {
        let risk = try await twin.addRiskMeasure()
        let handed = try await twin.service.perform(
            HandOverDevice(
                token: try await twin.signIn().token, place: .episode(twin.ana.episode),
                asking: .measure(risk.measure.key)), as: twin.nora)
        try await end(twin.ana)
        let content = ResponseContent.answers([risk.item: .number(2)])
        await #expect(throws: PracticeError.conflict(CheckForm.isOver)) {
            _ = try await twin.service.perform(SubmitCheck(token: handed.token, content: content))
        }
    }

    @Test("after the client was erased no answer and no word is written")
    func endedAndErased() async throws {
        try await end(twin.ana)
        _ = try await twin.service.perform(
            EraseClient(client: twin.ana.client, code: "HR-0001", because: .asked), as: twin.ruth)
        try await expectNothingTaken()
        #expect(try await ask(.takeBack, form: [.pin: TestPractice.pin]).status == 303)
    }

    @Test("one that was sent before says no thanks any more, and adds no praise to a record that was erased")
    func sentBefore() async throws {
        #expect(try await send().status == 303)
        try await end(twin.ana)
        _ = try await twin.service.perform(
            EraseClient(client: twin.ana.client, code: "HR-0001", because: .asked), as: twin.ruth)
        try await expectNothingTaken()
    }

    @Test("nothing is handed over, and no link made, in a course of care that is over")
    func handedOver() async throws {
        try await end(twin.ana)
        let signedIn = try await twin.signIn()
        await #expect(throws: PracticeError.conflict("conflict.episode-ended")) {
            _ = try await twin.service.perform(
                HandOverDevice(token: signedIn.token, place: .session(session), asking: .purpose(.outcome)),
                as: twin.nora)
        }
        await #expect(throws: PracticeError.conflict("conflict.episode-ended")) {
            _ = try await twin.service.perform(
                MakeCheckLink(place: .session(session), asking: .purpose(.outcome)), as: twin.nora)
        }
    }

    @Test("an erasure ends the links to checks of that client, and those of nobody else")
    func links() async throws {
        let other = try await twin.hold(twin.joel, days: 0)
        func link(_ session: SessionID) async throws -> String {
            try await twin.service.perform(
                MakeCheckLink(place: .session(session), asking: .purpose(.outcome)), as: twin.nora
            ).token
        }
        let (own, others) = (try await link(session), try await link(other))
        try await end(twin.ana)
        _ = try await twin.service.perform(
            EraseClient(client: twin.ana.client, code: "HR-0001", because: .asked), as: twin.ruth)
        #expect(try await twin.service.resolve(token: own) == .none)
        #expect(try await twin.service.answer(CheckForm(token: others)).calledName == "Joel")
    }
}
