import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Testing

@Suite("A check on the client's own phone")
struct OnTheirOwnPhone {
    private func link(_ twin: TestPractice, _ session: SessionID, as actor: Actor? = nil) async throws -> CheckLink {
        try await twin.service.perform(
            MakeCheckLink(place: .session(session), asking: .purpose(.outcome)), as: actor ?? twin.nora)
    }

    private func opens(_ twin: TestPractice, _ brought: String) async throws -> Bool {
        do throws(PracticeError) {
            _ = try await twin.service.perform(OpenCheckLink(brought: brought))
            return true
        } catch {
            guard error == .notFound else { throw error }
            return false
        }
    }

    @Test("the link and its code open that check, which is sent, scored and known as one from a link")
    func sent() async throws {
        let twin = try await TestPractice()
        let session = try await twin.hold(twin.ana, days: 0)
        let link = try await link(twin, session)
        #expect(link.code.count == 10 && link.endsAt == twin.clock.now.adding(seconds: 24 * 3600))
        let typed = "\(link.code.prefix(5).lowercased()) - \(link.code.dropFirst(5))"
        for brought in [link.token, link.code, typed] {
            #expect(try await twin.service.perform(OpenCheckLink(brought: brought)) == link.token)
        }
        let form = try await twin.service.answer(CheckForm(token: link.token))
        #expect(form.isOnOwnPhone && form.measure.id.key == .outcomeAdult && form.calledName == "Ana")
        let scored = try await twin.service.perform(
            SubmitCheck(token: link.token, content: TestPractice.lines(.outcomeAdult, [50, 42, 61, 55])))
        #expect(scored.response.way == .link)
        #expect(try await twin.standing(twin.ana)?.lastOutcome == 208)
        #expect(try await twin.service.answer(CheckForm(token: link.token)).handOver.isSent)
        await #expect(throws: PracticeError.idTaken) {
            try await twin.service.perform(
                SubmitCheck(token: link.token, content: TestPractice.lines(.outcomeAdult, [10, 10, 10, 10])))
        }
    }

    @Test("a check that asks about safety comes with whom to call, as the practice has set it; another comes without")
    func safety() async throws {
        let twin = try await TestPractice()
        let contact = SafetyContact(name: "Duty line", number: "020 7946 0101")
        let settings = CareSettings(safety: SafetyProcedure(contacts: [contact]))
        try await twin.service.perform(ChangeCareSettings(settings: settings), as: twin.admin)
        let measure = Measure(
            id: MeasureVersion(MeasureKey("safe"), 1), title: LocalizedText("Safe"), purpose: .other,
            items: [
                Item(
                    key: ItemKey("s"), text: LocalizedText("Safe?"), form: .boolean(yesIsWorth: 0, noIsWorth: 1),
                    riskFrom: 1)
            ],
            scoring: ScoringRule(method: .sum, direction: .higherIsWorse, decimals: 0, lowest: 0, highest: 1))
        _ = try await twin.service.perform(AddMeasure(measure: measure), as: twin.admin)
        let asked = try await twin.service.perform(
            MakeCheckLink(place: .episode(twin.ana.episode), asking: .measure(measure.id.key)), as: twin.nora)
        #expect(try await twin.service.answer(CheckForm(token: asked.token)).safetyContacts == [contact])
        let other = try await link(twin, try await twin.hold(twin.ana, days: 0))
        #expect(try await twin.service.answer(CheckForm(token: other.token)).safetyContacts == nil)
    }

    @Test(
        "nothing of the therapist's is behind it: neither their PIN nor their password opens more, and no try is used up"
    )
    func nothingBehind() async throws {
        let twin = try await TestPractice()
        let link = try await link(twin, try await twin.hold(twin.ana, days: 0))
        for secret in Array(repeating: "0000", count: 8) + [TestPractice.pin] {
            #expect(try await twin.service.perform(TakeBack(token: link.token, pin: secret)) == .ended)
        }
        for secret in [TestPractice.pin, TestPractice.password] {
            #expect(try await twin.service.perform(Unlock(token: link.token, secret: secret)) == .ended)
        }
        guard case .handedOver(_, let signIn, _) = try await twin.service.resolve(token: link.token) else {
            Issue.record("the check is out of reach")
            return
        }
        #expect(signIn.wrongPINs == 0 && signIn.stage == .ownPhone)
        let other = try await twin.signIn()
        #expect(try await opens(twin, other.token) == false, "whoever is signed in has no such link")
    }

    @Test(
        "it is over after a day, when it is ended in the therapist's list, when they leave, and for good when consent is refused"
    )
    func over() async throws {
        let twin = try await TestPractice()
        let session = try await twin.hold(twin.ana, days: 0)
        let first = try await link(twin, session)
        let own = try await twin.service.answer(OwnDoor(), as: twin.nora)
        let held = try #require(own.signIns.first { $0.stage == .ownPhone })
        try await twin.service.perform(
            EndOwnSignIn(signIn: held.id, currentPassword: TestPractice.password), as: twin.nora)
        #expect(try await opens(twin, first.token) == false)

        let refused = try await link(twin, session)
        let day = TestPractice.today
        for answer in [ConsentAnswer.refused, .given] {
            _ = try await twin.service.perform(
                RecordConsent(
                    id: twin.service.chance.id(), client: twin.ana.client, matter: .measures, answer: answer,
                    giver: .client, day: day), as: twin.desk)
            #expect(try await opens(twin, refused.token) == false)
        }
        let second = try await link(twin, session)
        twin.clock.set(second.endsAt.adding(seconds: -1))
        #expect(try await opens(twin, second.code))
        twin.clock.set(second.endsAt)
        #expect(try await opens(twin, second.code) == false)
        #expect(try await opens(twin, second.token) == false)
        #expect(try await twin.service.resolve(token: second.token) == .none)

        let third = try await link(twin, session)
        let (nora, sven) = (try #require(twin.nora.personID), try #require(twin.sven.personID))
        try await twin.service.perform(DisablePerson(person: nora, successor: sven), as: twin.admin)
        #expect(try await opens(twin, third.token) == false)
    }

    @Test("it takes the place of nothing that came in since and shows nothing of the record; of two the new one holds")
    func meanwhile() async throws {
        let twin = try await TestPractice()
        let session = try await twin.hold(twin.ana, days: 0)
        let old = try await link(twin, session)
        let link = try await link(twin, session)
        #expect(try await opens(twin, old.token) == false, "the one that was made last holds")
        try await twin.paper(twin.ana, session, .outcomeAdult, [50, 50, 50, 50])
        let form = try await twin.service.answer(CheckForm(token: link.token))
        #expect(form.isIn && !form.handOver.isSent)
        #expect(form.previousTotals.isEmpty && form.steps.isEmpty && form.praise == nil)
        await #expect(throws: PracticeError.idTaken) {
            try await twin.service.perform(SubmitCheck(token: link.token, content: .declined))
        }
        #expect(try await twin.standing(twin.ana)?.lastOutcome == 200)
    }

    @Test("it opens nothing once whoever made it no longer has the client, or the session was undone")
    func rightsLost() async throws {
        let twin = try await TestPractice()
        let session = try await twin.hold(twin.ana, days: 0)
        let link = try await link(twin, session)
        let sven = try #require(twin.sven.personID)
        _ = try await twin.service.perform(
            ChangeTherapist(episode: twin.ana.episode, therapist: sven, from: TestPractice.today), as: twin.nora)
        await #expect(throws: PracticeError.notFound) { try await twin.service.answer(CheckForm(token: link.token)) }
        await #expect(throws: PracticeError.notFound) {
            try await twin.service.perform(SubmitCheck(token: link.token, content: .declined))
        }
    }

    @Test("codes are guessed a hundred times in ten minutes and no more; a link with its token is not held up by that")
    func guessing() async throws {
        let twin = try await TestPractice()
        let link = try await link(twin, try await twin.hold(twin.ana, days: 0))
        for _ in 0..<100 { #expect(try await opens(twin, "ABCDE-FGHIJ") == false) }
        await #expect(throws: PracticeError.conflict("conflict.too-many-codes")) {
            _ = try await opens(twin, link.code)
        }
        #expect(try await opens(twin, link.token))
        twin.clock.set(twin.clock.now.adding(minutes: 11))
        #expect(try await opens(twin, link.code))
        for wrong in ["", "A", "ABCDE-FGHI1", String(repeating: "A", count: 43), String(repeating: "é", count: 10)] {
            #expect(try await opens(twin, wrong) == false)
        }
    }

    @Test("only who may hand over makes one, for a client who agreed to measures, and it stands in the record")
    func whoMay() async throws {
        let twin = try await TestPractice()
        let session = try await twin.hold(twin.ana, days: 0)
        for actor in [twin.sven, twin.desk, twin.admin] {
            await #expect(throws: PracticeError.notFound) { _ = try await link(twin, session, as: actor) }
        }
        _ = try await link(twin, session)
        let looked = try await twin.store.read { try $0.auditEvents(client: twin.ana.client, limit: 1_000) }
        #expect(looked.contains { $0.action == .handOver && $0.client == twin.ana.client })
    }
}
