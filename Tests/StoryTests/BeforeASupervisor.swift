import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("Before a supervisor")
struct BeforeASupervisor {
    /// Ana's alliance fell nine days ago, a session went by, and nobody has talked about it.
    private func unanswered(_ practice: TestPractice) async throws -> Concern {
        try await practice.hold(practice.ana, days: -16, alliance: [95, 95, 95, 95])
        try await practice.hold(practice.ana, days: -9, alliance: [80, 80, 80, 80])
        try await practice.hold(practice.ana, days: -2, alliance: [80, 80, 80, 80])
        return try #require(try await practice.concern(practice.ana, .alliance))
    }

    private func agenda(_ practice: TestPractice, _ actor: Actor? = nil) async throws -> TherapistSupervision {
        let nora = try #require(practice.nora.personID)
        return try await practice.service.answer(SupervisionWith(therapist: nora), as: actor ?? practice.ruth)
    }

    private func line(_ concern: Concern, _ found: TherapistSupervision) -> SpokenAgendaLine? {
        found.clients.flatMap(\.lines).first { $0.line.item.matter.concern == concern.id }
    }

    private func write(
        _ practice: TestPractice, _ mark: SupervisionMark, _ words: String = "", matter: AgendaMatter?,
        due: Day? = nil, replaces: SupervisionEntryID? = nil, id: SupervisionEntryID? = nil, as actor: Actor? = nil
    ) async throws -> SupervisionEntryID {
        let nora = try #require(practice.nora.personID)
        return try await practice.service.perform(
            RecordSupervision(
                id: id ?? practice.service.chance.id(), therapist: nora, matter: matter, mark: mark, words: words,
                who: due == nil ? nil : .therapist, due: due, replaces: replaces), as: actor ?? practice.ruth)
    }

    @Test("what nobody talked about stands on the agenda, is talked over with a day, rests, and is due on that day")
    func meeting() async throws {
        let practice = try await TestPractice()
        let concern = try await unanswered(practice)
        let overview = try await practice.service.answer(SupervisionOverview(), as: practice.ruth)
        #expect(overview.supervisees.map(\.therapist.name) == ["Nora Lindqvist"])
        #expect(overview.own == nil)
        #expect(try await practice.audit(practice.ana.client).first?.action == .readSupervision)
        let before = try await agenda(practice)
        let line = try #require(self.line(concern, before))
        #expect(before.clients.contains { $0.client.name == "Ana Duarte" } && before.mayWrite)
        #expect(line.line.item.reasons.first?.reason == .talkOverdue)
        _ = try await write(
            practice, .discussed, "Nora asks Ana about the pace on Thursday.", matter: line.line.item.matter,
            due: TestPractice.today.adding(days: 7))
        let after = try await agenda(practice)
        let done = try #require(self.line(concern, after))
        #expect(done.line.state == .discussed && done.words == "Nora asks Ana about the pace on Thursday.")
        // The therapist reads it on the concern's page, on the client's, and under their own supervision.
        let page = try await practice.service.answer(ConcernView(concern: concern.id), as: practice.nora)
        #expect(page.view.supervision.map(\.words) == ["Nora asks Ana about the pace on Thursday."])
        let own = try await practice.service.answer(SupervisionOverview(), as: practice.nora).own
        #expect(own?.meetings.first?.entries.first?.words == "Nora asks Ana about the pace on Thursday.")
        #expect(own?.isOwn == true && own?.mayWrite == false)
        practice.clock.advance(minutes: 3 * 24 * 60)
        #expect(self.line(concern, try await agenda(practice))?.line.state != .toDiscuss)
        practice.clock.advance(minutes: 4 * 24 * 60)
        let due = self.line(concern, try await agenda(practice))
        #expect(due?.line.state == .toDiscuss)
        #expect(due?.line.item.reasons.map(\.reason).contains(.agreedDue(TestPractice.today.adding(days: 7))) == true)
    }

    @Test("what was talked about and came back is not said never to have been talked about")
    func cameBack() async throws {
        let practice = try await TestPractice()
        let concern = try await unanswered(practice)
        try await practice.talk(concern)
        let talked = try #require(try await practice.concern(practice.ana, .alliance))
        _ = try await practice.service.perform(
            DismissConcern(
                id: practice.service.chance.id(), concern: concern.id, reason: .falseAlarm, seen: talked.actCount),
            as: practice.nora)
        _ = try await practice.service.perform(
            ReopenConcern(id: practice.service.chance.id(), concern: concern.id, seen: talked.actCount + 1),
            as: practice.nora)
        practice.clock.advance(days: 9)
        let reasons = self.line(concern, try await agenda(practice))?.line.item.reasons.map(\.reason) ?? []
        #expect(reasons.contains(.talkOverdueAgain) && !reasons.contains(.talkOverdue))
    }

    @Test("a concern that is reviewed twice without settling comes before the supervisor, and leaves when settled")
    func stuck() async throws {
        let practice = try await TestPractice()
        let concern = try await unanswered(practice)
        try await practice.talk(concern)
        for _ in 1...2 {
            practice.clock.advance(minutes: 7 * 24 * 60)
            let held = try #require(try await practice.concern(practice.ana, .alliance))
            try await practice.review(held, .goOn(nil))
        }
        func reasons() async throws -> [AgendaReason] {
            try await agenda(practice).clients.flatMap(\.lines)
                .first { $0.line.item.matter.concern == concern.id }?.line.item.reasons.map(\.reason) ?? []
        }
        #expect(try await reasons().contains(.stuck(reviews: 2)))
        let held = try #require(try await practice.concern(practice.ana, .alliance))
        try await practice.review(held, .settle)
        #expect(try await reasons() == [])
    }

    @Test("a line is put right or taken back, the first stays in the records, and two at once cannot both change it")
    func corrected() async throws {
        let practice = try await TestPractice()
        let concern = try await unanswered(practice)
        let matter = AgendaMatter(episode: practice.ana.episode, about: .concern(concern.id))
        let first = try await write(practice, .discussed, "Call Ana.", matter: matter)
        let second = try await write(practice, .discussed, "Write to Ana.", matter: matter, replaces: first)
        await #expect(throws: PracticeError.conflict("conflict.supervision-changed")) {
            _ = try await write(practice, .carried, "Wait.", matter: matter, replaces: first)
        }
        let words = try await agenda(practice).meetings.flatMap(\.entries).map(\.words)
        #expect(words == ["Write to Ana."])
        _ = try await write(practice, .withdrawn, matter: matter, replaces: second)
        #expect(try await agenda(practice).meetings.isEmpty)
        let nora = try #require(practice.nora.personID)
        #expect(try await practice.store.read { try $0.supervisionEntries(of: nora) }.count == 3)
    }

    @Test("a form that is sent twice is one line, and the same id with other words is refused")
    func twice() async throws {
        let practice = try await TestPractice()
        let id: SupervisionEntryID = practice.service.chance.id()
        _ = try await write(practice, .note, "We met late.", matter: nil, id: id)
        _ = try await write(practice, .note, "We met late.", matter: nil, id: id)
        #expect(try await agenda(practice).meetings.flatMap(\.entries).map(\.words) == ["We met late."])
        await #expect(throws: PracticeError.idTaken) {
            _ = try await write(practice, .note, "Something else.", matter: nil, id: id)
        }
        await #expect(throws: PracticeError.self) { _ = try await write(practice, .note, "  ", matter: nil) }
    }

    @Test("the team's supervisor alone reads and writes it, the therapist reads their own, and each reading is logged")
    func access() async throws {
        let practice = try await TestPractice()
        let concern = try await unanswered(practice)
        let matter = AgendaMatter(episode: practice.ana.episode, about: .concern(concern.id))
        _ = try await write(practice, .discussed, "canary-of-supervision", matter: matter)
        _ = try await write(practice, .note, "canary-of-the-meeting", matter: nil)
        for actor in [practice.nora, practice.sven, practice.desk, practice.admin] {
            await #expect(throws: PracticeError.notFound) {
                _ = try await write(practice, .note, "mine", matter: nil, as: actor)
            }
        }
        for actor in [practice.sven, practice.desk, practice.admin] {
            await #expect(throws: PracticeError.notFound) { _ = try await agenda(practice, actor) }
        }
        for actor in [practice.desk, practice.admin] {
            await #expect(throws: PracticeError.notFound) {
                _ = try await practice.service.answer(SupervisionOverview(), as: actor)
            }
        }
        // Another team's client is nobody's matter here, whoever is named as the therapist.
        let others = AgendaMatter(episode: practice.samir.episode, about: .sign(.noReliableChange))
        await #expect(throws: PracticeError.notFound) {
            _ = try await write(practice, .discussed, "x", matter: others)
        }
        let sven = try #require(practice.sven.personID)
        await #expect(throws: PracticeError.notFound) {
            _ = try await practice.service.answer(SupervisionWith(therapist: sven), as: practice.ruth)
        }
        let episode = practice.ana.episode
        let nora = try #require(practice.nora.personID)
        let kept = try await practice.store.read { store in
            try store.sealedTexts(of: episode).flatMap(\.sealed)
                + store.supervisionEntries(of: nora).flatMap { $0.note?.sealed ?? [] }
        }
        #expect(!kept.isEmpty && !String(decoding: kept, as: UTF8.self).contains("canary"))
        let actions = try await practice.audit().map(\.action)
        #expect(actions.contains(.recordSupervision))
        _ = try await agenda(practice)
        let look = try await practice.audit(practice.ana.client).first
        #expect(look?.action == .readSupervision && look?.person == practice.ruth.personID)
        let before = try await practice.audit(practice.ana.client).count
        _ = try await practice.service.answer(SupervisionOverview(), as: practice.nora)
        #expect(try await practice.audit(practice.ana.client).count == before + 1)
        #expect(try await practice.audit(practice.samir.client).allSatisfy { $0.action != .readSupervision })
    }

    @Test("what was agreed about a client goes with the client to the next therapist, and from the first one's view")
    func handedOver() async throws {
        let practice = try await TestPractice()
        let concern = try await unanswered(practice)
        let matter = AgendaMatter(episode: practice.ana.episode, about: .concern(concern.id))
        _ = try await write(practice, .discussed, "Slower.", matter: matter)
        let sven = try #require(practice.sven.personID)
        try await practice.service.perform(
            ChangeTherapist(episode: practice.ana.episode, therapist: sven, from: TestPractice.today),
            as: practice.nora)
        let page = try await practice.service.answer(ConcernView(concern: concern.id), as: practice.sven)
        #expect(page.view.supervision.map(\.words) == ["Slower."])
        #expect(try await agenda(practice, practice.nora).meetings.isEmpty)
        #expect(try await agenda(practice).meetings.isEmpty)
    }

    @Test("praise beside concerns is the therapist's first; a supervisor reads it once the practice has said so")
    func privatelyFirst() async throws {
        let practice = try await TestPractice()
        _ = try await unanswered(practice)
        #expect(try await agenda(practice, practice.nora).balance?.value?.concerns ?? 0 > 0)
        #expect(try await agenda(practice).balance == nil)
        let held = try await practice.service.answer(CareSettingsView(), as: practice.admin).settings
        #expect(!held.praiseForSupervisors)
        try await practice.service.perform(
            ChangeCareSettings(
                settings: CareSettings(
                    hours: held.hours, safety: held.safety, praiseOnThanks: held.praiseOnThanks,
                    stepsOnThanks: held.stepsOnThanks, praiseForSupervisors: true)), as: practice.admin)
        // Fewer than five clients: nothing to anybody but the therapist.
        #expect(try await agenda(practice).balance == .hidden)
        #expect(try await agenda(practice, practice.nora).balance?.value != nil)
    }

    @Test("what was said and taken back does not count beside concerns")
    func takenBack() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, attendance: .late(minutes: 20))
        try await practice.hold(practice.ana, days: -7)
        let suggestion = try #require(try await practice.standing(practice.ana)?.praises.first)
        func said() async throws -> Int {
            practice.clock.advance(minutes: 1)
            return try await agenda(practice, practice.nora).balance?.value?.praises ?? 0
        }
        let praise = try await practice.service.perform(
            AnswerPraise(
                id: practice.service.chance.id(), episode: practice.ana.episode, kind: suggestion.kind,
                record: suggestion.record, answer: .said, words: "On the dot."), as: practice.nora)
        #expect(try await said() == 1)
        _ = try await practice.service.perform(
            TakeBackPraise(praise: praise.id, episode: practice.ana.episode), as: practice.nora)
        #expect(try await said() == 0)
    }

    @Test("a meeting is of its own day: not of tomorrow, and not of long ago; what is agreed is for a day after it")
    func days() async throws {
        let practice = try await TestPractice()
        let nora = try #require(practice.nora.personID)
        for (day, due, field) in [(1, nil, "day"), (-32, nil, "day"), (0, -1, "by"), (0, 400, "by")]
            as [(Int, Int?, String)]
        {
            await #expect {
                _ = try await practice.service.perform(
                    RecordSupervision(
                        id: practice.service.chance.id(), therapist: nora,
                        day: TestPractice.today.adding(days: day), matter: nil, mark: .note, words: "x",
                        due: due.map { TestPractice.today.adding(days: $0) }), as: practice.ruth)
            } throws: { error in
                if case PracticeError.invalid(let problems) = error { problems.map(\.field) == [field] } else { false }
            }
        }
    }
}
