import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Testing

@Suite("What a client agreed to is kept to")
struct AskingForConsent {
    private func answer(
        _ twin: TestPractice, _ matter: ConsentMatter, _ answer: ConsentAnswer?, days: Int = 0, as actor: Actor? = nil,
        giver: ConsentGiver? = .client, id: ConsentID? = nil
    ) async throws {
        _ = try await twin.service.perform(
            RecordConsent(
                id: id ?? twin.service.chance.id(), client: twin.ana.client, matter: matter, answer: answer,
                giver: giver, day: TestPractice.today.adding(days: days)), as: actor ?? twin.desk)
    }

    private func ask(_ twin: TestPractice, for matters: Set<ConsentMatter>) async throws {
        try await twin.service.perform(
            ChangeCareSettings(settings: CareSettings(consentsAsked: matters)), as: twin.admin)
    }

    private func consents(_ twin: TestPractice) async throws -> Consents {
        try await twin.service.answer(ClientConsents(client: twin.ana.client), as: twin.nora).consents
    }

    private func handOver(_ twin: TestPractice, _ session: SessionID) async throws {
        let signedIn = try await twin.signIn()
        _ = try await twin.service.perform(
            HandOverDevice(token: signedIn.token, place: .session(session), asking: .purpose(.outcome)), as: twin.nora)
    }

    private let noMeasures = PracticeError.conflict("conflict.no-consent-measures")

    @Test("where nothing was set and nothing answered, everything is as it was")
    func asToday() async throws {
        let twin = try await TestPractice()
        let session = try await twin.hold(twin.ana, days: -1)
        try await twin.paper(twin.ana, session, .outcomeAdult, [40, 40, 40, 40])
        let consents = try await consents(twin)
        #expect(consents.records.isEmpty && ConsentMatter.allCases.allSatisfy { consents.allows($0) })
    }

    @Test("without consent to measures nothing is handed over and no paper is typed in, until there is")
    func measures() async throws {
        let twin = try await TestPractice()
        let session = try await twin.hold(twin.ana, days: -1)
        try await answer(twin, .measures, .refused)
        await #expect(throws: noMeasures) { try await handOver(twin, session) }
        await #expect(throws: noMeasures) {
            try await twin.paper(twin.ana, session, .outcomeAdult, [40, 40, 40, 40])
        }
        await #expect(throws: noMeasures) {
            _ = try await twin.service.answer(
                PaperForm(place: .session(session), asking: .measure(.outcomeAdult)), as: twin.nora)
        }
        try await answer(twin, .measures, .given)
        try await twin.paper(twin.ana, session, .outcomeAdult, [40, 40, 40, 40])
    }

    @Test("what is recorded can still be put right after consent was taken back")
    func correcting() async throws {
        let twin = try await TestPractice()
        let other = try await twin.hold(twin.ana, days: -2)
        let session = try await twin.hold(twin.ana, days: -1)
        let held = try await twin.paper(twin.ana, session, .outcomeAdult, [40, 40, 40, 40])
        try await answer(twin, .measures, .given, days: -2)
        try await answer(twin, .measures, .withdrawn)
        let corrected = try await twin.paper(
            twin.ana, session, .outcomeAdult, [50, 40, 40, 40], replaces: held.scored.response.id)
        let episode = twin.ana.episode
        let responses = try await twin.store.read { try $0.records(of: episode) }?.responses.map(\.response) ?? []
        #expect(Set(responses.map(\.id)) == [held.scored.response.id, corrected.scored.response.id])
        #expect(responses.first { $0.id == corrected.scored.response.id }?.replaces == held.scored.response.id)
        // What is new is not taken.
        await #expect(throws: noMeasures) {
            try await twin.paper(twin.ana, other, .outcomeAdult, [40, 40, 40, 40])
        }
    }

    @Test("no missing form is told of where nobody was to fill one in, and one that was told of is taken back")
    func signs() async throws {
        let twin = try await TestPractice()
        try await twin.hold(twin.ana, days: -1)
        #expect(try await twin.troubles(twin.ana).contains("form-missing"))
        try await answer(twin, .measures, .refused, days: -2)
        #expect(try await !twin.troubles(twin.ana).contains("form-missing"))
        #expect(try await twin.standing(twin.ana)?.concerns.isEmpty == true)
        // A session before the yes was not asked for its checks; the next one is.
        try await answer(twin, .measures, .given)
        #expect(try await !twin.troubles(twin.ana).contains("form-missing"))
        twin.clock.advance(days: 3)
        try await twin.hold(twin.ana, days: 2)
        #expect(try await twin.troubles(twin.ana).contains("form-missing"))
    }

    @Test("a practice that begins to ask takes no answer for a no, and standings follow")
    func asking() async throws {
        let twin = try await TestPractice()
        let session = try await twin.hold(twin.ana, days: -1)
        #expect(try await twin.troubles(twin.ana).contains("form-missing"))
        try await ask(twin, for: [.measures])
        #expect(try await !twin.troubles(twin.ana).contains("form-missing"))
        await #expect(throws: noMeasures) { try await handOver(twin, session) }
        try await answer(twin, .measures, .given)
        try await handOver(twin, session)
    }

    @Test("a diary says of whom nothing is asked")
    func diary() async throws {
        let twin = try await TestPractice()
        _ = try await twin.book(twin.ana)
        _ = try await twin.book(twin.joel, hour: 11)
        try await answer(twin, .measures, .refused)
        let rows = try await twin.service.answer(TodayBoard(), as: twin.nora).diary.map(\.row)
        #expect(rows.map(\.asksForChecks) == [false, true])
    }

    @Test("a step is for the client to read only where there is consent to messages, whatever was ticked")
    func steps() async throws {
        let twin = try await TestPractice()
        _ = try await twin.service.perform(
            OpenConcern(id: twin.service.chance.id(), episode: twin.ana.episode, subject: .other, words: "It stands."),
            as: twin.nora)
        let concern = try #require(try await twin.concern(twin.ana, .other)).id
        func agree(_ what: String, once: ConcernActID) async throws {
            let step = NewStep(what: what, who: .client, by: TestPractice.today.adding(days: 7), isForClient: true)
            _ = try await twin.service.perform(CreateStep(id: once, concern: concern, step: step), as: twin.nora)
        }
        let first: ConcernActID = twin.service.chance.id()
        try await agree("Ring up", once: first)
        try await answer(twin, .messages, .refused)
        try await agree("Ring up", once: first)
        try await agree("Write it down", once: twin.service.chance.id())
        let view = try await twin.service.answer(ConcernView(concern: concern), as: twin.nora)
        #expect(view.concern.steps.map(\.step.isForClient) == [true, false])
    }

    @Test("without consent to telling others nobody is referred")
    func sharing() async throws {
        let twin = try await TestPractice()
        let resource = try await twin.resource()
        try await answer(twin, .sharing, .refused)
        let consent = ReferralConsent(given: .client, on: TestPractice.today, shares: [.calledName])
        let command = MakeReferral(
            episode: twin.ana.episode, barrier: nil, resource: resource, consent: consent, message: "",
            once: twin.service.chance.id())
        await #expect(throws: PracticeError.conflict("conflict.no-consent-sharing")) {
            _ = try await twin.service.perform(command, as: twin.nora)
        }
        try await answer(twin, .sharing, .given)
        _ = try await twin.service.perform(command, as: twin.nora)
    }

    @Test("every answer is kept with its day and who wrote it down; only a yes is taken back, and no day is to come")
    func answers() async throws {
        let twin = try await TestPractice()
        try await answer(twin, .messages, .given, days: -5)
        try await answer(twin, .messages, .withdrawn, as: twin.nora, giver: .guardian)
        let kept = try await consents(twin).records
        #expect(kept.map(\.answer) == [.given, .withdrawn])
        #expect(kept.map(\.recordedBy) == [twin.desk.personID, twin.nora.personID])
        #expect(kept.map(\.giver) == [.client, .guardian])
        await #expect(throws: PracticeError.invalid([FieldProblem("answer", "problem.nothing-to-withdraw")])) {
            try await answer(twin, .messages, .withdrawn)
        }
        await #expect(throws: PracticeError.invalid([FieldProblem("consent-day", "problem.in-future")])) {
            try await answer(twin, .messages, .given, days: 1)
        }
        await #expect(
            throws: PracticeError.invalid([
                FieldProblem("answer", "problem.choose"), FieldProblem("given", "problem.choose"),
            ])
        ) { try await answer(twin, .messages, nil, giver: nil) }
        let file = try await twin.service.answer(ClientFile(client: twin.ana.client), as: twin.nora)
        #expect(file.tables.first { $0.name == "consents" }?.rows.count == 2)
        let audit = try await twin.audit(twin.ana.client)
        #expect(audit.count { $0.action == .recordConsent } == 2 && audit.contains { $0.action == .readConsents })
    }

    @Test("a form sent twice is one answer; whoever may not keep the client's appointments neither reads nor writes")
    func whoMay() async throws {
        let twin = try await TestPractice()
        let id: ConsentID = twin.service.chance.id()
        try await answer(twin, .messages, .given, id: id)
        try await answer(twin, .messages, .given, id: id)
        #expect(try await consents(twin).records.count == 1)
        await #expect(throws: PracticeError.idTaken) { try await answer(twin, .messages, .refused, id: id) }
        for actor in [twin.ruth, twin.sven, twin.admin] {
            await #expect(throws: PracticeError.notFound) { try await answer(twin, .messages, .given, as: actor) }
        }
        for actor in [twin.sven, twin.admin] {
            await #expect(throws: PracticeError.notFound) {
                _ = try await twin.service.answer(ClientConsents(client: twin.ana.client), as: actor)
            }
        }
    }
}
