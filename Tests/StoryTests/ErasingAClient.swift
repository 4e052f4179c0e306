import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Testing

@Suite("Erasing a client, and keeping records no longer than the practice says")
struct ErasingAClient {
    private func closed() async throws -> (TestPractice, SessionID) {
        let practice = try await TestPractice()
        let session = try await practice.hold(
            practice.ana, days: -9, outcome: [40, 40, 40, 40], alliance: [90, 90, 90, 90])
        try await practice.service.perform(
            EndEpisode(
                episode: practice.ana.episode, day: TestPractice.today.adding(days: -1), reason: .agreed),
            as: practice.nora)
        return (practice, session)
    }

    private func erase(
        _ practice: TestPractice, code: String = "HR-0001", keep: EraseClient.Keep? = nil, as actor: Actor? = nil
    ) async throws {
        _ = try await practice.service.perform(
            EraseClient(client: practice.ana.client, code: code, because: .asked, keep: keep),
            as: actor ?? practice.ruth)
    }

    @Test("the supervisor erases: the record answers as one that never was, to everybody")
    func gone() async throws {
        let (practice, session) = try await closed()
        try await erase(practice)
        for actor in [practice.nora, practice.ruth, practice.desk] {
            await #expect(throws: PracticeError.notFound) {
                try await practice.service.answer(ClientOverview(of: .client(practice.ana.client)), as: actor)
            }
            await #expect(throws: PracticeError.notFound) {
                try await practice.service.answer(SessionView(session: session), as: actor)
            }
            let rows = try await practice.service.answer(Caseload(show: .all), as: actor).rows
            #expect(rows.allSatisfy { $0.client.id != practice.ana.client && !$0.client.name.isEmpty })
        }
    }

    @Test("the therapist alone may not, nor the front desk, nor an administrator who is nothing else")
    func notAlone() async throws {
        let (practice, _) = try await closed()
        for actor in [practice.nora, practice.desk, practice.sven, practice.admin] {
            await #expect(throws: PracticeError.notFound) { try await erase(practice, as: actor) }
        }
    }

    @Test("the code is typed again, and an open course of care is closed first")
    func asked() async throws {
        let (practice, _) = try await closed()
        await #expect(throws: PracticeError.invalid([FieldProblem("code", "problem.code-again", [])])) {
            try await erase(practice, code: "HR-0002")
        }
        let open = try await TestPractice()
        await #expect(throws: PracticeError.conflict("conflict.episode-open")) {
            _ = try await open.service.perform(
                EraseClient(client: open.joel.client, code: "HR-0002", because: .asked), as: open.ruth)
        }
    }

    @Test("what a law wants kept is readable for the machine's operator until its day, and gone after it")
    func kept() async throws {
        let (practice, _) = try await closed()
        let until = TestPractice.today.adding(days: 30)
        try await erase(practice, keep: EraseClient.Keep(until: until, why: "Tax law, ten years"))
        let view = try await practice.service.answer(RetentionView(), as: practice.admin)
        let erasure = try #require(view.erasures.first)
        let text = try await practice.service.keptByLaw(erasure.id, as: .operatorOfTheMachine)
        #expect(text.contains("Ana Duarte") && text.contains("HR-0001") && text.contains("50 min"))
        let looks = try await practice.store.read { [client = practice.ana.client] in
            try $0.auditEvents(matching: AuditFilter(client: client, action: .readClient), before: nil, limit: 10)
        }
        #expect(looks.first?.person == nil && looks.count == 1)
        practice.clock.set(TestPractice.start.adding(days: 31))
        let run = try await practice.service.perform(RunRetention(), as: .operatorOfTheMachine)
        #expect(run.letGo == 1 && run.erased == 0)
        await #expect(throws: PracticeError.notFound) {
            try await practice.service.keptByLaw(erasure.id, as: .operatorOfTheMachine)
        }
    }

    @Test("what is kept by law says of each time whether it took place, so that one that was called off is no visit")
    func keptAsItWas() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -9)
        _ = try await practice.came(try await practice.book(practice.ana, days: -8), .noShow)
        let off = Attendance.cancelled(by: .client, noticeHours: 30)
        _ = try await practice.came(try await practice.book(practice.ana, days: -7), off)
        _ = try await practice.came(try await practice.book(practice.ana, days: 7), off)
        try await practice.service.perform(
            EndEpisode(episode: practice.ana.episode, day: TestPractice.today, reason: .agreed), as: practice.nora)
        try await erase(practice, keep: EraseClient.Keep(until: TestPractice.today.adding(days: 30), why: "Tax law"))
        let view = try await practice.service.answer(RetentionView(), as: practice.admin)
        let erasure = try #require(view.erasures.first)
        let text = try await practice.service.keptByLaw(erasure.id, as: .operatorOfTheMachine)
        func day(_ days: Int) -> String { TestPractice.today.adding(days: days).description }
        #expect(text.contains("\(day(-9)) 50 min: came"))
        #expect(text.contains("\(day(-8)) 50 min: did not take place, did not come"))
        #expect(text.contains("\(day(-7)) 50 min: did not take place, called off by the client"))
        #expect(!text.contains(day(7)), "what was to come never was")
    }

    @Test("what would be refused is refused before it is done: an open course of care, a day that is over")
    func checkedBefore() async throws {
        let (practice, _) = try await closed()
        func check(_ opened: OpenedEpisode, _ code: String, _ keep: EraseClient.Keep? = nil) async throws {
            try await practice.service.check(
                EraseClient(client: opened.client, code: code, because: .asked, keep: keep),
                as: .operatorOfTheMachine)
        }
        await #expect(throws: PracticeError.conflict("conflict.episode-open")) {
            try await check(practice.joel, "HR-0002")
        }
        let past = EraseClient.Keep(until: TestPractice.today.adding(days: -1), why: "Tax law")
        await #expect(throws: PracticeError.invalid([FieldProblem("keep-until", "problem.in-past")])) {
            try await check(practice.ana, "HR-0001", past)
        }
        try await check(practice.ana, "HR-0001")
        let view = try await practice.service.answer(RetentionView(), as: practice.admin)
        #expect(view.erasures.isEmpty, "nobody was erased by looking")
    }

    @Test("a line that belongs to no client, and that no erasure reaches, is refused where it names one")
    func linesOfNobody() async throws {
        let practice = try await TestPractice()
        let nora = try #require(practice.nora.personID)
        let vouchers = try await practice.vouchers(5)
        func meet(_ words: String) async throws {
            _ = try await practice.service.perform(
                RecordSupervision(
                    id: practice.service.chance.id(), therapist: nora, matter: nil, mark: .note, words: words),
                as: practice.ruth)
        }
        func refill(_ note: String) async throws {
            try await practice.service.perform(
                ChangeStock(stock: vouchers, change: .refill(1), note: note, once: practice.service.chance.id()),
                as: practice.desk)
        }
        let named = "problem.line-names-client"
        for words in ["Ana Duarte did well.", "Speak about HR-0001.", "ana HR-0001 asked", "joel okafor again"] {
            await #expect(throws: PracticeError.invalid([FieldProblem("words", named)])) { try await meet(words) }
            await #expect(throws: PracticeError.invalid([FieldProblem("note", named)])) { try await refill(words) }
        }
        try await meet("A calm meeting; analysis of the month.")
        // Ruth does not know Sven's clients, and learns nothing of them by writing.
        try await meet("Samir the printer was here.")
        try await refill("Box from the town hall")
    }

    @Test("the reason for keeping stays readable, so it names nobody: no part of the name, not the code")
    func keptUnnamed() async throws {
        let (practice, _) = try await closed()
        let until = TestPractice.today.adding(days: 30)
        for why in ["Tax law, for DUARTE", "ana's file", "Tax law (hr-0001)"] {
            await #expect(throws: PracticeError.invalid([FieldProblem("keep-why", "problem.names-client")])) {
                try await erase(practice, keep: EraseClient.Keep(until: until, why: why))
            }
        }
        try await erase(practice, keep: EraseClient.Keep(until: until, why: "Análisis clínico, HR-00012, 10 years"))
        let view = try await practice.service.answer(RetentionView(), as: practice.admin)
        #expect(view.erasures.first?.kept?.why == "Análisis clínico, HR-00012, 10 years")
    }

    @Test("a day or a law that was typed beside the box is not passed over: nothing is erased until it is clear")
    func unchosen() async throws {
        let (practice, _) = try await closed()
        try await practice.service.perform(
            ChangeRetention(RetentionSettings(years: 2, keepYears: 10, keepWhy: "Tax law")), as: practice.admin)
        let filled = TestPractice.today.adding(years: 10).description
        func erase(_ until: String, _ why: String) async throws {
            _ = try await practice.service.perform(
                EraseClient(
                    client: practice.ana.client, code: "HR-0001", because: .asked,
                    unchosen: EraseClient.Unchosen(until: until, why: why)), as: practice.ruth)
        }
        let other = TestPractice.today.adding(years: 12).description
        for (until, why) in [(other, "Tax law"), (filled, "Health law"), ("2041", "Tax law"), ("", "Health law")] {
            await #expect(throws: PracticeError.invalid([FieldProblem("keep", "problem.keep-unchosen", [])])) {
                try await erase(until, why)
            }
        }
        let view = try await practice.service.answer(RetentionView(), as: practice.admin)
        #expect(view.erasures.isEmpty)
        // What the rule had filled in was not typed by anybody; emptied is as clear as unticked.
        try await erase(filled, " Tax law ")
        #expect(try await practice.service.answer(RetentionView(), as: practice.admin).erasures.count == 1)
    }

    @Test("the rule erases whoever's last course of care ended long enough ago, to the day, and nobody else")
    func byItself() async throws {
        let (practice, _) = try await closed()
        try await practice.service.perform(ChangeRetention(RetentionSettings(years: 2)), as: practice.admin)
        let due = TestPractice.today.adding(days: -1).adding(years: 2)
        let day = Int(due.number - TestPractice.today.number)
        practice.clock.set(TestPractice.start.adding(days: day - 1))
        #expect(try await practice.service.perform(RunRetention(), as: .operatorOfTheMachine).erased == 0)
        practice.clock.set(TestPractice.start.adding(days: day))
        #expect(try await practice.service.perform(RunRetention(), as: .operatorOfTheMachine).erased == 1)
        let view = try await practice.service.answer(RetentionView(), as: practice.admin)
        #expect(view.runs.map(\.erased) == [1, 0] && view.erasures.first?.because == .timeIsUp)
        let joel = try await practice.service.answer(
            ClientOverview(of: .client(practice.joel.client)), as: practice.nora)
        #expect(joel.client.name == "Joel Okafor")
    }

    @Test("a rule by which records are erased tonight is taken once somebody agreed to just that many")
    func slipOfADigit() async throws {
        let (practice, _) = try await closed()
        let before = try await practice.service.answer(RetentionView(), as: practice.admin)
        practice.clock.set(TestPractice.start.adding(days: 800))
        func change(_ years: Int, agreed: Int = 0) async throws {
            try await practice.service.perform(
                ChangeRetention(RetentionSettings(years: years), agreed: agreed, base: before.mark), as: practice.admin)
        }
        await #expect(throws: PracticeError.invalid([FieldProblem("due-agreed", "problem.would-erase", ["1"])])) {
            try await change(1)
        }
        #expect(try await practice.service.answer(RetentionView(), as: practice.admin).settings.years == nil)
        try await change(10)
        await #expect(throws: PracticeError.conflict("conflict.settings-changed")) { try await change(1, agreed: 1) }
        let now = try await practice.service.answer(RetentionView(), as: practice.admin)
        try await practice.service.perform(
            ChangeRetention(RetentionSettings(years: 1), agreed: 1, base: now.mark), as: practice.admin)
        #expect(try await practice.service.perform(RunRetention(), as: .operatorOfTheMachine).erased == 1)
    }

    @Test("standings are still what the records say after an erasure, and the code may be given anew")
    func stillRight() async throws {
        let (practice, _) = try await closed()
        try await erase(practice)
        #expect(try await practice.service.perform(CheckPractice(), as: .operatorOfTheMachine).isEmpty)
        _ = try await practice.service.perform(
            AddClient(
                name: "Somebody Else", code: "HR-0001", born: nil, language: .english, intake: TestPractice.today,
                therapist: try #require(practice.nora.personID), treatment: "CBT"), as: practice.nora)
    }
}
