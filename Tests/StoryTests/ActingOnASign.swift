import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("From a sign to a talk, steps, a review and its end")
struct ActingOnASign {
    @Test("“this won't work” said in the session: talk, goals changed, a step, the alliance recovers, settled")
    func doubt() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, outcome: [50, 50, 50, 50], alliance: [95, 95, 95, 95])
        let session = try await practice.hold(
            practice.ana, days: -7, outcome: [45, 45, 45, 45], alliance: [80, 60, 80, 80])
        _ = try await practice.service.perform(
            RecordObservation(
                session: session, topic: .doubt, value: .doubt(saidBy: .client), once: practice.service.chance.id()),
            as: practice.nora)
        let doubt = try #require(try await practice.concern(practice.ana, .doubt))
        #expect(doubt.state == .open && doubt.owner == practice.nora.personID)
        let board = try await practice.service.answer(TodayBoard(), as: practice.nora)
        #expect(board.rows.first?.standing.waiting.first?.subject == .doubt)

        try await practice.talk(
            doubt, about: [.goals, .hope], said: "I only want to sleep. The rest can wait.",
            step: practice.step("Sleep first: one week of evenings", who: .together, forClient: true), session: session)
        let alliance = try #require(try await practice.concern(practice.ana, .alliance))
        try await practice.talk(alliance, about: [.goals], session: session)
        #expect(try await practice.standing(practice.ana)?.lanes.contains(.actNow) == false)
        #expect(try await practice.concern(practice.ana, .doubt)?.state == .stepsAgreed)

        // The next session: the review comes up by itself.
        practice.clock.advance(days: 1)
        practice.clock.advance(minutes: 70)
        try await practice.hold(practice.ana, days: 1, outcome: [60, 60, 60, 60], alliance: [95, 95, 95, 95])
        let due = try #require(try await practice.standing(practice.ana)?.concerns.first { $0.subject == .doubt })
        #expect(due.reviewSince != nil)
        let now = try #require(try await practice.concern(practice.ana, .doubt))
        try await practice.review(now, .settle)
        let settled = try #require(try await practice.concern(practice.ana, .doubt))
        #expect(settled.state == .settled)
        #expect(settled.steps.map(\.report) == [.kept])
        #expect(try await practice.isConsistent())
    }

    @Test("a step is praised where the client had a part in keeping it, and no step of the therapist or the practice")
    func whoKeptIt() async throws {
        for who in StepOwner.allCases {
            let practice = try await TestPractice()
            try await practice.hold(practice.ana, days: -9, outcome: [50, 50, 50, 50], alliance: [80, 80, 80, 80])
            let low = try #require(try await practice.concern(practice.ana, .alliance))
            try await practice.talk(low, step: practice.step("Shorter exercises", who: who))
            let step = try #require(try await practice.concern(practice.ana, .alliance)?.steps.first)
            _ = try await practice.service.perform(
                ReportStep(id: practice.service.chance.id(), concern: low.id, step: step.id, report: .kept),
                as: practice.nora)
            let standing = try #require(try await practice.standing(practice.ana))
            let isTheirs = who == .client || who == .together
            #expect(standing.praises.contains { $0.kind == .stepKept } == isTheirs, "\(who)")
            #expect(standing.onTrack.contains { $0.kind == .stepKept } == isTheirs, "\(who)")
            #expect(try await practice.concern(practice.ana, .alliance)?.steps.map(\.report) == [.kept])
        }
    }

    @Test("the alliance at 40 every time and no progress: the talk is about the outcome, not about a high score")
    func perfect() async throws {
        let practice = try await TestPractice()
        for week in 1...7 {
            try await practice.hold(
                practice.ana, days: -7 * (8 - week), outcome: [50, 50, 50, 50], alliance: [100, 100, 100, 100])
        }
        let concern = try #require(try await practice.concern(practice.ana, .outcome))
        #expect(concern.signs.contains { $0.kind == .perfectWithoutProgress })
        let praised = try await practice.standing(practice.ana)?.praises.map(\.kind) ?? []
        #expect(Set(praised).isDisjoint(with: [.allianceRecovered, .earlyAllianceRising, .reliableImprovement]))
    }

    @Test("a risk answer on a Friday evening stays at the top for both until one of them recorded what was done")
    func risk() async throws {
        let practice = try await TestPractice()
        let harm = try await practice.addRiskMeasure()
        practice.clock.set(TestPractice.zone.instant(Day(number: 20_784), minuteOfDay: 19 * 60 + 30))
        _ = try await practice.service.perform(
            RecordResponse(
                id: practice.service.chance.id(), episode: practice.ana.episode, session: nil,
                measure: harm.measure, content: .answers([harm.item: .number(1)]), way: .paper), as: practice.nora)
        let concern = try #require(try await practice.concern(practice.ana, .risk))
        for actor in [practice.nora, practice.ruth] {
            let board = try await practice.service.answer(TodayBoard(), as: actor)
            #expect(board.rows.first?.standing.episode == practice.ana.episode)
            #expect(board.rows.first?.standing.act == .callNow)
        }
        // It can be neither settled nor dismissed, and the episode cannot be ended under it.
        await #expect(throws: PracticeError.conflict("conflict.safety-first")) {
            try await practice.service.perform(
                SettleConcern(id: practice.service.chance.id(), concern: concern.id, seen: concern.actCount),
                as: practice.nora)
        }
        await #expect(throws: PracticeError.conflict("conflict.safety-first")) {
            try await practice.service.perform(
                DismissConcern(
                    id: practice.service.chance.id(), concern: concern.id, reason: .falseAlarm, seen: concern.actCount),
                as: practice.nora)
        }
        await #expect(throws: PracticeError.self) {
            try await practice.service.perform(
                EndEpisode(episode: practice.ana.episode, day: Day(number: 20_784), reason: .agreed), as: practice.nora)
        }
        // A talk alone does not take it from the top.
        try await practice.talk(concern)
        #expect(try await practice.standing(practice.ana)?.act == .callNow)
        await #expect(throws: PracticeError.notFound) {
            try await practice.service.perform(
                RecordSafety(
                    id: practice.service.chance.id(), concern: concern.id, words: "x", seen: concern.actCount),
                as: practice.desk)
        }
        practice.clock.set(TestPractice.zone.instant(Day(number: 20_787), minuteOfDay: 10 * 60))
        _ = try await practice.service.perform(
            RecordSafety(
                id: practice.service.chance.id(), concern: concern.id, words: "Spoke with her and her sister at ten.",
                seen: concern.actCount), as: practice.ruth)
        #expect(try await practice.standing(practice.ana)?.lanes.contains(.actNow) == false)
        let view = try await practice.service.answer(ConcernView(concern: concern.id), as: practice.nora)
        #expect(view.acts.contains { $0.words == "Spoke with her and her sister at ten." })
        #expect(view.waits.toTalk?.days == 0)
        #expect(try await practice.isConsistent())
    }

    @Test("two people act on one concern at once: both acts are kept, and a settling on a stale page is refused")
    func atOnce() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, alliance: [95, 95, 95, 95])
        try await practice.hold(practice.ana, days: -7, alliance: [80, 80, 80, 80])
        let concern = try #require(try await practice.concern(practice.ana, .alliance))
        async let talked = practice.talk(concern, said: "too fast")
        async let noted = practice.service.perform(
            CommentOnConcern(id: practice.service.chance.id(), concern: concern.id, words: "Look at the pace."),
            as: practice.ruth)
        _ = try await (talked, noted)
        let after = try #require(try await practice.concern(practice.ana, .alliance))
        #expect(after.actCount == concern.actCount + 2)
        #expect(after.state == .talkedAbout)
        await #expect(throws: PracticeError.conflict("conflict.concern-changed")) {
            try await practice.review(concern, .settle, seen: concern.actCount)
        }
        try await practice.review(after, .goOn(nil), seen: concern.actCount)
        let latest = try #require(try await practice.concern(practice.ana, .alliance))
        try await practice.review(latest, .settle)
        #expect(try await practice.concern(practice.ana, .alliance)?.state == .settled)
        #expect(try await practice.isConsistent())
    }

    @Test("what the session of the talk began with is not told as if it had come after the talk")
    func comparedWithinTheSession() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, outcome: [40, 40, 40, 40], alliance: [95, 95, 95, 95])
        try await practice.hold(practice.ana, days: -7, outcome: [40, 40, 40, 40], alliance: [80, 80, 80, 80])
        let concern = try #require(try await practice.concern(practice.ana, .alliance))
        let session = try await practice.hold(practice.ana, days: -1, outcome: [50, 50, 50, 50])
        try await practice.talk(concern, session: session)
        func compared() async throws -> BeforeAndAfter {
            try #require(
                try await practice.service.answer(ConcernView(concern: concern.id), as: practice.nora).comparison)
        }
        let talked = try await compared()
        #expect(talked.after.isEmpty && talked.before.map(\.outcome) == [160, 160, 200])
        try await practice.paper(practice.ana, session, .allianceAdult, [90, 90, 90, 90])
        let ended = try await compared()
        #expect(ended.after.map(\.alliance) == [360] && ended.outcomeAfter == nil)
        #expect(ended.keptBefore == Share(part: 3, whole: 3))
    }

    @Test("many acts at once from many hands: none is lost")
    func manyHands() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, alliance: [95, 95, 95, 95])
        try await practice.hold(practice.ana, days: -7, alliance: [80, 80, 80, 80])
        let concern = try #require(try await practice.concern(practice.ana, .alliance))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<24 {
                group.addTask {
                    if index % 2 == 0 {
                        try await practice.talk(concern, said: "number \(index)")
                    } else {
                        _ = try await practice.service.perform(
                            CommentOnConcern(
                                id: practice.service.chance.id(), concern: concern.id, words: "number \(index)"),
                            as: practice.ruth)
                    }
                }
            }
            try await group.waitForAll()
        }
        let view = try await practice.service.answer(ConcernView(concern: concern.id), as: practice.nora)
        #expect(Set(view.acts.compactMap(\.words)) == Set((0..<24).map { "number \($0)" }))
        #expect(view.acts.map(\.act.place) == Array(0..<view.acts.count))
        #expect(try await practice.isConsistent())
    }

    @Test("a new step is due today or later, and a day that is over is refused by name")
    func stepDay() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, alliance: [95, 95, 95, 95])
        try await practice.hold(practice.ana, days: -7, alliance: [80, 80, 80, 80])
        let concern = try #require(try await practice.concern(practice.ana, .alliance))
        await #expect(throws: PracticeError.invalid([FieldProblem("by", "problem.in-past")])) {
            try await practice.talk(concern, step: practice.step("Slower", days: -1))
        }
        await #expect(throws: PracticeError.invalid([FieldProblem("by", "problem.step-day")])) {
            try await practice.talk(concern, step: practice.step("Slower", days: 400))
        }
        let (id, step) = (practice.service.chance.id() as ConcernActID, practice.step("Slower", days: 0))
        try await practice.talk(concern, step: step, id: id)
        practice.clock.advance(days: 1)
        try await practice.talk(concern, step: step, id: id)
        #expect(try await practice.concern(practice.ana, .alliance)?.openSteps.count == 1, "sent again after midnight")
    }

    @Test("a form that is sent twice is recorded once, and the same id with other words is refused")
    func twice() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, alliance: [95, 95, 95, 95])
        try await practice.hold(practice.ana, days: -7, alliance: [80, 80, 80, 80])
        let concern = try #require(try await practice.concern(practice.ana, .alliance))
        let (id, step) = (practice.service.chance.id() as ConcernActID, practice.step("Slower"))
        let first = try await practice.talk(concern, said: "too fast", step: step, id: id)
        practice.clock.advance(minutes: 3)
        let second = try await practice.talk(concern, said: "too fast", step: step, id: id)
        #expect(!first.wasAlreadyThere && second.wasAlreadyThere)
        #expect(try await practice.concern(practice.ana, .alliance)?.actCount == concern.actCount + 2)
        await #expect(throws: PracticeError.idTaken) {
            try await practice.talk(concern, said: "something else", step: step, id: id)
        }
        await #expect(throws: PracticeError.idTaken) {
            try await practice.talk(concern, said: "too fast", id: id)
        }
    }

    @Test("a correction to an old record changes the standing, takes the concern back, and leaves both readable")
    func correction() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, outcome: [60, 60, 60, 60], alliance: [95, 95, 95, 95])
        let session = try await practice.hold(practice.ana, days: -7, outcome: [60, 60, 60, 60])
        let typo = try await practice.paper(practice.ana, session, .allianceAdult, [9, 95, 95, 95])
        let opened = try #require(try await practice.concern(practice.ana, .alliance))
        #expect(opened.state == .open)
        try await practice.paper(
            practice.ana, session, .allianceAdult, [95, 95, 95, 95], replaces: typo.scored.response.id)
        let taken = try #require(try await practice.concern(practice.ana, .alliance))
        #expect(taken.state == .dismissed && taken.dismissReason == .recordCorrected)
        #expect(try await practice.standing(practice.ana)?.lanes.isEmpty == true)
        let view = try await practice.service.answer(ConcernView(concern: opened.id), as: practice.nora)
        #expect(view.concern.signs.first?.kind == .allianceFell)
        #expect(view.view.records.responses.count == 5)
        #expect(try await practice.isConsistent())
    }

    @Test("what was said is nowhere readable in the store, and is read by who may alone")
    func sealed() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, alliance: [95, 95, 95, 95])
        try await practice.hold(practice.ana, days: -7, alliance: [80, 80, 80, 80])
        let concern = try #require(try await practice.concern(practice.ana, .alliance))
        try await practice.talk(concern, said: "canary-of-the-talk")
        let episode = practice.ana.episode
        let held = try await practice.store.read { try $0.sealedTexts(of: episode) }
        #expect(held.count == 1)
        #expect(!String(decoding: held.flatMap(\.sealed), as: UTF8.self).contains("canary"))
        #expect(
            try await practice.service.answer(ConcernView(concern: concern.id), as: practice.ruth).acts
                .contains { $0.words == "canary-of-the-talk" })
        for actor in [practice.sven, practice.desk, practice.admin] {
            await #expect(throws: PracticeError.notFound) {
                try await practice.service.answer(ConcernView(concern: concern.id), as: actor)
            }
            await #expect(throws: PracticeError.notFound) { try await practice.talk(concern, as: actor) }
        }
        // A supervisor reads and may comment; acting is the therapist's, or whoever's it was given to.
        await #expect(throws: PracticeError.notFound) { try await practice.talk(concern, as: practice.ruth) }
        let ruth = try #require(practice.ruth.personID)
        _ = try await practice.service.perform(
            ReassignConcern(id: practice.service.chance.id(), concern: concern.id, to: ruth), as: practice.nora)
        try await practice.talk(concern, as: practice.ruth)
        await #expect(throws: PracticeError.self) {
            _ = try await practice.service.perform(
                ReassignConcern(
                    id: practice.service.chance.id(), concern: concern.id, to: practice.sven.personID ?? ruth),
                as: practice.nora)
        }
        let actions = try await practice.audit(practice.ana.client).map(\.action)
        for action in [AuditAction.talk, .readConcern, .reassignConcern] { #expect(actions.contains(action)) }
    }

    @Test("talk notes stay out of an export unless they are asked for")
    func export() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, alliance: [95, 95, 95, 95])
        try await practice.hold(practice.ana, days: -7, alliance: [80, 80, 80, 80])
        let concern = try #require(try await practice.concern(practice.ana, .alliance))
        try await practice.talk(concern, said: "too fast for me", step: practice.step("Slower exercises"))
        func rows(_ withNotes: Bool, _ actor: Actor) async throws -> String {
            try await practice.service.answer(ExportConcerns(withTalkNotes: withNotes), as: actor).rows
                .flatMap(\.self).joined(separator: "|")
        }
        let plain = try await rows(false, practice.nora)
        #expect(plain.contains("Slower exercises") && !plain.contains("too fast for me"))
        #expect(try await rows(true, practice.nora).contains("too fast for me"))
        // A supervisor reads them one by one, where each look is recorded.
        let supervisor = try await rows(true, practice.ruth)
        #expect(supervisor.contains("Slower exercises") && !supervisor.contains("too fast for me"))
        #expect(try await !rows(true, practice.sven).contains("Slower exercises"))
        #expect(try await rows(true, .operatorOfTheMachine).contains("too fast for me"))
        let looks = try await practice.audit(practice.ana.client).filter { $0.action.rawValue.hasPrefix("export") }
        #expect(
            looks.map(\.action) == [.exportTalkNotes, .exportConcerns, .exportTalkNotes, .exportConcerns],
            "by the operator, by Ruth, and twice by Nora")
        #expect(looks[1].person == practice.ruth.personID && looks[0].person == nil)
    }

    @Test("an export says of each sign that joined a concern since when it holds and which records show it")
    func exportTraces() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, alliance: [95, 95, 95, 95])
        try await practice.hold(practice.ana, days: -7, alliance: [80, 80, 80, 80])
        _ = try await practice.concern(practice.ana, .alliance)
        func column(_ name: String, _ names: [String]) throws -> Int { try #require(names.firstIndex(of: name)) }
        let columns = ExportColumns.concerns
        let (act, since) = (try column("act", columns), try column("since", columns))
        let records = try column("records", columns)
        let rows = try await practice.service.answer(ExportConcerns(), as: practice.nora).rows
        #expect(!rows.isEmpty && rows.allSatisfy { $0.count == columns.count })
        let sessions = try await practice.service.answer(ExportSessions(), as: practice.nora).rows
        let response = try column("response", ExportColumns.sessions)
        let responses = Set(sessions.map { "response:\($0[response])" })
        let joined = rows.filter { $0[act] == "sign-joined" }
        #expect(!joined.isEmpty)
        let kinds: Set<String> = ["response", "session", "appointment", "episode"]
        for row in joined {
            let named = row[records].split(separator: " ").map(String.init)
            #expect(!row[since].isEmpty && !named.isEmpty, "\(row)")
            #expect(named.allSatisfy { kinds.contains(String($0.prefix { $0 != ":" })) }, "\(named)")
            #expect(Set(named).count == named.count, "each record once")
        }
        let sign = try column("about", columns)
        let low = try #require(joined.first { $0[sign] == "alliance-below-cutoff" })
        #expect(low[records].split(separator: " ").contains { responses.contains(String($0)) }, "\(low)")
        let others = rows.filter { $0[act] != "sign-joined" }
        #expect(others.allSatisfy { $0[since].isEmpty && $0[records].isEmpty })
    }

    @Test("an export is a look at each client in it, and at nobody else")
    func exportLooks() async throws {
        let practice = try await TestPractice()
        _ = try await practice.service.answer(ExportSessions(), as: practice.nora)
        for client in [practice.ana.client, practice.joel.client, practice.mila.client] {
            let look = try await practice.audit(client).first
            #expect(look?.action == .exportSessions && look?.person == practice.nora.personID)
        }
        #expect(try await practice.audit(practice.samir.client).allSatisfy { $0.action != .exportSessions })
        let before = try await practice.audit().count
        _ = try await practice.service.answer(ExportSessions(), as: practice.desk)
        let after = try await practice.audit()
        #expect(after.count == before + 1 && after.first?.client == nil && after.first?.action == .exportSessions)
        // Page by page, none twice.
        var (from, pages): (ExportPosition?, Int) = (nil, 0)
        repeat {
            let page = try await practice.service.answer(ExportSessions(from: from, episodes: 2), as: practice.ruth)
            (from, pages) = (page.next, pages + 1)
        } while from != nil
        let ruths = try await practice.audit().filter {
            $0.action == .exportSessions && $0.person == practice.ruth.personID && $0.client != nil
        }
        #expect(ruths.count == 3 && pages >= 2)
    }

    @Test("what goes well is said once, and not the same two sessions running")
    func praise() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, attendance: .late(minutes: 20))
        try await practice.hold(practice.ana, days: -7)
        let suggestion = try #require(try await practice.standing(practice.ana)?.praises.first)
        #expect(suggestion.kind == .onTimeAfterLate)
        let said = AnswerPraise(
            id: practice.service.chance.id(), episode: practice.ana.episode, kind: suggestion.kind,
            record: suggestion.record, answer: .said, words: "You were here on the dot.")
        let first = try await practice.service.perform(said, as: practice.nora)
        #expect(try await practice.service.perform(said, as: practice.nora) == first)
        #expect(try await practice.standing(practice.ana)?.praises.contains { $0.kind == suggestion.kind } == false)
        let view = try await practice.service.answer(
            ClientOverview(of: .episode(practice.ana.episode)), as: practice.nora)
        #expect(view.words[WordsKey(first.id)] == "You were here on the dot.")
        await #expect(throws: PracticeError.notFound) {
            try await practice.service.perform(said, as: practice.ruth)
        }
    }

    @Test("something that went well is recorded by hand, of a record of that course of care and never without words")
    func wentWellByHand() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -7)
        func noticed(_ record: RecordReference, _ words: String) -> AnswerPraise {
            AnswerPraise(
                id: practice.service.chance.id(), episode: practice.ana.episode, kind: .byHand, record: record,
                answer: .inOtherWords, words: words)
        }
        let said = try await practice.service.perform(noticed(.session(session), "You rang him."), as: practice.nora)
        #expect(said.isSaid && said.kind == .byHand)
        let view = try await practice.service.answer(
            ClientOverview(of: .episode(practice.ana.episode)), as: practice.nora)
        #expect(view.words[WordsKey(said.id)] == "You rang him.")
        await #expect(throws: PracticeError.self) {
            try await practice.service.perform(noticed(.session(session), " "), as: practice.nora)
        }
        let elsewhere: SessionID = practice.service.chance.id()
        await #expect(throws: PracticeError.conflict("conflict.praise-answered")) {
            try await practice.service.perform(noticed(.session(elsewhere), "Well done."), as: practice.nora)
        }
    }

    @Test("a concern opened by hand is owned, worked and settled like any other")
    func byHand() async throws {
        let practice = try await TestPractice()
        let id: ConcernActID = practice.service.chance.id()
        let command = OpenConcern(
            id: id, episode: practice.ana.episode, subject: .engagement, words: "Looks at the door all hour.")
        let done = try await practice.service.perform(command, as: practice.ruth)
        #expect(try await practice.service.perform(command, as: practice.ruth).wasAlreadyThere)
        let concern = try #require(try await practice.concern(practice.ana, .engagement))
        #expect(concern.id == done.concern && concern.owner == practice.nora.personID)
        #expect(try await practice.standing(practice.ana)?.lanes.contains(.actNow) == true)
        try await practice.talk(concern)
        #expect(try await practice.concern(practice.ana, .engagement)?.state == .talkedAbout)
        #expect(try await practice.isConsistent())
    }
}
