import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Testing

@Suite("A client's own data are put right, and what stood there stays readable")
struct CorrectingDetails {
    private func details(_ twin: TestPractice, as actor: Actor? = nil) async throws -> ClientDetails.Answer {
        try await twin.service.answer(ClientDetails(client: twin.ana.client), as: actor ?? twin.desk)
    }

    @discardableResult
    private func correct(
        _ twin: TestPractice, as actor: Actor? = nil, id: CorrectionID? = nil, base: String? = nil,
        _ change: (inout DetailsTyped) -> Void
    ) async throws -> Bool {
        let held = try await details(twin)
        var typed = DetailsTyped(held.client)
        change(&typed)
        return try await twin.service.perform(
            CorrectClient(
                id: id ?? twin.service.chance.id(), client: twin.ana.client, base: base ?? held.base, details: typed),
            as: actor ?? twin.desk)
    }

    @Test("every part can be changed; both versions are there with who and when, the newest first")
    func bothVersions() async throws {
        let twin = try await TestPractice()
        try await correct(twin) { $0.name = "Ana Duarte Lima" }
        twin.clock.advance(days: 1)
        try await correct(twin, as: twin.nora) {
            $0.calledName = "Anita"
            $0.code = "AD-1"
            $0.born = Day(year: 1991, month: 5, day: 2)
            $0.phone = "+33 6 12 34 56 78"
            $0.email = "ana@example.org"
            $0.language = .french
        }
        let held = try await details(twin)
        #expect(held.client.name == "Ana Duarte Lima" && held.client.code == "AD-1" && held.client.language == .french)
        #expect(held.client.phone == "+33 6 12 34 56 78" && held.client.email == "ana@example.org")
        #expect(held.changes.map(\.parts) == [[.calledName, .code, .born, .language, .phone, .email], [.name]])
        #expect(held.changes.map(\.by) == [twin.nora.personID, twin.desk.personID])
        #expect(held.changes[1].before.name == "Ana Duarte" && held.changes[1].after.name == "Ana Duarte Lima")
        #expect(held.changes[0].before.code == "HR-0001" && held.changes[0].after.code == "AD-1")
        let found = try await twin.store.read { (try $0.client(code: "HR-0001"), try $0.client(code: "AD-1")) }
        #expect(found.0 == nil && found.1?.id == twin.ana.client)
        let events = try await twin.store.read { try $0.auditEvents(client: twin.ana.client, limit: 50) }
        let told = events.filter { $0.action == .correctDetails }.compactMap(\.detail)
        #expect(told == ["details: called name, code, birthday, language, phone, e-mail", "details: name"])
    }

    @Test("the therapist and the front desk correct, the supervisor reads, nobody else knows of it")
    func who() async throws {
        let twin = try await TestPractice()
        #expect(try await details(twin, as: twin.nora).mayWrite)
        #expect(try await !details(twin, as: twin.ruth).mayWrite)
        await #expect(throws: PracticeError.notFound) { try await correct(twin, as: twin.ruth) { $0.phone = "1" } }
        for stranger in [twin.sven, twin.admin] {
            await #expect(throws: PracticeError.notFound) { _ = try await details(twin, as: stranger) }
            await #expect(throws: PracticeError.notFound) { try await correct(twin, as: stranger) { $0.phone = "1" } }
        }
        #expect(try await details(twin).changes.isEmpty)
    }

    @Test("with another birthday the record is judged by the cutoffs of that age, in the same act")
    func otherAge() async throws {
        let twin = try await TestPractice()
        // Above the cutoff of adults, below that of adolescents.
        for week in 1...9 { try await twin.hold(twin.ana, days: -7 * (10 - week), outcome: [66, 66, 66, 66]) }
        let before = try await twin.standing(twin.ana)
        try await correct(twin) { $0.born = Day(year: 2012, month: 5, day: 2) }
        let view = try await twin.service.answer(ClientOverview(of: .client(twin.ana.client)), as: twin.nora)
        #expect(view.ages == .adolescent)
        #expect(before != nil && view.standing != before)
        #expect(try await twin.service.perform(CheckPractice(), as: .operatorOfTheMachine).isEmpty)
    }

    @Test("two tabs never overwrite each other: the later one is told, and may then decide")
    func twoTabs() async throws {
        let twin = try await TestPractice()
        let first = try await details(twin)
        try await correct(twin) { $0.phone = "111" }
        await #expect(throws: PracticeError.conflict("conflict.details-changed")) {
            try await correct(twin, as: twin.nora, base: first.base) { $0.name = "Anna Duarte" }
        }
        #expect(try await details(twin).client.name == "Ana Duarte")
        try await correct(twin, as: twin.nora) { $0.name = "Anna Duarte" }
        let held = try await details(twin)
        #expect(held.client.phone == "111" && held.client.name == "Anna Duarte")
    }

    @Test("a form that is sent twice is one correction; another under its id is refused; the same again is none")
    func twice() async throws {
        let twin = try await TestPractice()
        let (id, base) = (twin.service.chance.id() as CorrectionID, try await details(twin).base)
        #expect(try await correct(twin, id: id, base: base) { $0.phone = "111" })
        #expect(try await correct(twin, id: id, base: base) { $0.phone = "111" })
        await #expect(throws: PracticeError.idTaken) {
            try await correct(twin, id: id, base: base) { $0.phone = "222" }
        }
        #expect(try await !correct(twin) { _ in })
        #expect(try await details(twin).changes.count == 1)
    }

    @Test("a code that somebody has, a telephone and an address that are none and a day to come are refused at once")
    func refused() async throws {
        let twin = try await TestPractice()
        let problems = [
            FieldProblem("phone", "problem.no-digit"), FieldProblem("email", "problem.email"),
            FieldProblem("born", "problem.in-future"),
            FieldProblem("code", "problem.taken"),
        ]
        await #expect(throws: PracticeError.invalid(problems)) {
            try await correct(twin) {
                $0.code = "HR-0002"
                $0.phone = "none yet"
                $0.email = "nowhere"
                $0.born = TestPractice.today.adding(days: 1)
            }
        }
        #expect(try await details(twin).changes.isEmpty)
    }

    @Test("a language chosen on the tablet is the client's for the next time once the check is sent, as one change")
    func onTheTablet() async throws {
        let twin = try await TestPractice()
        let session = try await twin.hold(twin.ana, days: 0)
        let signedIn = try await twin.signIn()
        let handed = try await twin.service.perform(
            HandOverDevice(token: signedIn.token, place: .session(session), asking: .purpose(.outcome)), as: twin.nora)
        for language in [Language.spanish, .french, .spanish] {
            let now = try await twin.service.perform(ChangeCheckLanguage(token: handed.token, language: language))
            #expect(now.language == language)
            #expect(try await details(twin).changes.isEmpty)
        }
        let sent = try await twin.service.perform(
            SubmitCheck(token: handed.token, content: TestPractice.lines(.outcomeAdult, [50, 50, 50, 50])))
        #expect(sent.response.language == .spanish)
        let changes = try await details(twin).changes
        #expect(changes.map(\.parts) == [[.language]] && changes.first?.by == nil)
    }

    @Test(
        "a language chosen on the tablet is kept too where that is taken back without the check",
        arguments: [false, true])
    func takenBack(isCorrectedMeanwhile: Bool) async throws {
        let twin = try await TestPractice()
        let session = try await twin.hold(twin.ana, days: 0)
        let signedIn = try await twin.signIn()
        let handed = try await twin.service.perform(
            HandOverDevice(token: signedIn.token, place: .session(session), asking: .purpose(.outcome)), as: twin.nora)
        _ = try await twin.service.perform(ChangeCheckLanguage(token: handed.token, language: .spanish))
        if isCorrectedMeanwhile { try await correct(twin) { $0.phone = "020 7946 0199" } }
        _ = try await twin.service.perform(TakeBack(token: handed.token, pin: TestPractice.pin))
        let language = try await twin.store.read { try $0.client(twin.ana.client)?.language }
        #expect(language == (isCorrectedMeanwhile ? .english : .spanish), "what was put right meanwhile holds")
    }

    @Test("the file that the client is given holds both versions, and erasing leaves neither")
    func fileAndErasure() async throws {
        let twin = try await TestPractice()
        try await correct(twin) { $0.name = "Ana Duarte Lima" }
        let file = try await twin.service.answer(ClientFile(client: twin.ana.client), as: twin.nora)
        let rows = try #require(file.tables.first { $0.name == "corrections" }?.rows)
        #expect(rows.map { Array($0[1...]) } == [["Denise Park", "name", "Ana Duarte", "Ana Duarte Lima"]])
        try await twin.service.perform(
            EndEpisode(episode: twin.ana.episode, day: TestPractice.today, reason: .agreed), as: twin.nora)
        _ = try await twin.service.perform(
            EraseClient(client: twin.ana.client, code: "HR-0001", because: .asked), as: twin.ruth)
        #expect(try await twin.store.read { try $0.corrections(of: twin.ana.client) }.isEmpty)
        await #expect(throws: PracticeError.notFound) { _ = try await details(twin) }
    }
}
