import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("The loop in numbers")
struct TheLoopInNumbers {
    /// Ana's alliance is low, is talked about the next day, and comes back.
    private func talkedAbout(_ practice: TestPractice) async throws {
        try await practice.hold(practice.ana, days: -9, outcome: [50, 50, 50, 50], alliance: [80, 80, 80, 80])
        let episode = practice.ana.episode
        let concern = try #require(
            try await practice.store.read { try $0.concernRecords(of: episode) }.first { $0.subject == .alliance })
        _ = try await practice.service.perform(
            CreateTalk(id: practice.service.chance.id(), concern: concern.id, about: [.goals], said: "Too fast."),
            as: practice.nora)
    }

    @Test("a therapist reads of their own clients, however few, and each reading is logged")
    func own() async throws {
        let practice = try await TestPractice()
        try await talkedAbout(practice)
        let answer = try await practice.service.answer(LoopReport(), as: practice.nora)
        #expect(answer.reader == .therapistThemselves)
        let alliance = try #require(answer.summary.bySubject.first { $0.key == .alliance })
        #expect(alliance.numbers.tally.value == LoopTally(concerns: 1, clients: 1))
        #expect(answer.summary.whole.times[.toTalk]?.value?.spread.count == 1)
        #expect(
            alliance.numbers.shares[.talkedWithinWeek] == .nothing,
            "the paper was typed in nine days later: the week begins now")
        #expect(answer.choices.map(\.name) == ["Nora Lindqvist"])
        #expect(try await practice.audit().filter { $0.action == .readLoop }.map(\.person) == [practice.nora.personID])
        let none = try await practice.service.answer(
            LoopReport(from: TestPractice.today.adding(days: 1), to: TestPractice.today.adding(days: 2)),
            as: practice.nora)
        #expect(none.summary.whole.tally == .nothing)
    }

    @Test("it went better once two sessions after the talk are held, as the records say")
    func better() async throws {
        let practice = try await TestPractice()
        try await talkedAbout(practice)
        func helped() async throws -> LoopCell<LoopCount>? {
            try await practice.service.answer(LoopReport(), as: practice.nora).summary.whole.shares[.helped]
        }
        #expect(try await helped() == .nothing)
        practice.clock.advance(minutes: 15 * 24 * 60)
        for (days, line) in [(7, 85), (14, 92)] {
            try await practice.hold(practice.ana, days: days, alliance: [line, line, line, line])
        }
        #expect(try await helped()?.value?.part == Proportion(1, of: 1))
    }

    @Test("a talk about a fall in the very session that it came in is compared with that fall, on its page and here")
    func inItsSession() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -7, alliance: [95, 95, 95, 95])
        func set(_ minute: Int) {
            practice.clock.set(TestPractice.zone.instant(TestPractice.today, minuteOfDay: 10 * 60 + minute))
        }
        let appointment = try await practice.book(practice.ana, hour: 10)
        set(1)
        let session = try #require(try await practice.came(appointment))
        set(46)
        _ = try await practice.service.perform(
            RecordResponse(
                id: practice.service.chance.id(), episode: practice.ana.episode, session: session,
                measure: MeasureVersion(.allianceAdult, 1),
                content: TestPractice.lines(.allianceAdult, [75, 75, 75, 75]), way: .tablet), as: practice.nora)
        let concern = try #require(try await practice.concern(practice.ana, .alliance))
        set(49)
        try await practice.talk(concern, session: session)
        func compared() async throws -> BeforeAndAfter {
            try #require(
                try await practice.service.answer(ConcernView(concern: concern.id), as: practice.nora).comparison)
        }
        let fresh = try await compared()
        #expect(fresh.before.compactMap(\.alliance) == [380, 300] && fresh.after.isEmpty)
        practice.clock.advance(days: 15)
        for (days, line) in [(7, 92), (14, 96)] {
            try await practice.hold(practice.ana, days: days, alliance: [line, line, line, line])
        }
        let later = try await compared()
        #expect(later.before.compactMap(\.alliance) == [380, 300] && later.after.map(\.alliance) == [368, 384])
        let loop = try await practice.service.answer(LoopReport(), as: practice.nora)
        let alliance = try #require(loop.summary.bySubject.first { $0.key == .alliance })
        #expect(alliance.numbers.shares[.helped]?.value?.part == Proportion(1, of: 1))
    }

    @Test("a supervisor reads the own team and each of its therapists, and of few clients nothing")
    func supervisor() async throws {
        let practice = try await TestPractice()
        try await talkedAbout(practice)
        let team = try await practice.service.answer(LoopReport(), as: practice.ruth)
        #expect(team.choices.map(\.name) == ["Harbour", "Nora Lindqvist"])
        #expect(team.reader == .anybodyElse && team.summary.whole.tally == .hidden)
        #expect(LoopTable(team.summary).rows.allSatisfy { $0.dropFirst(4).allSatisfy(\.isEmpty) })
        let nora = try #require(practice.nora.personID)
        let one = try await practice.service.answer(LoopReport(scope: .therapist(nora)), as: practice.ruth)
        #expect(one.summary.whole.tally == .hidden && one.summary.bySubject.isEmpty)
    }

    @Test("nobody reads another's, another team's or the whole practice's; a front desk and an administrator none")
    func others() async throws {
        let practice = try await TestPractice()
        let (nora, sven) = (try #require(practice.nora.personID), try #require(practice.sven.personID))
        let teams = try await practice.store.read { try $0.teams() }
        let hill = try #require(teams.first { $0.name == "Hill" })
        let harbour = try #require(teams.first { $0.name == "Harbour" })
        let asked: [(BoardScope?, Actor)] = [
            (.therapist(nora), practice.sven), (.therapist(sven), practice.ruth), (.team(hill.id), practice.ruth),
            (.team(harbour.id), practice.nora), (.everybody, practice.nora), (.everybody, practice.ruth),
            (.everybody, practice.admin), (.therapist(nora), practice.admin), (nil, practice.admin),
            (nil, practice.desk), (.team(harbour.id), practice.desk),
            (.therapist(PersonID(high: 1, low: 1)), practice.ruth),
        ]
        for (scope, actor) in asked {
            await #expect(throws: PracticeError.notFound) {
                try await practice.service.answer(LoopReport(scope: scope), as: actor)
            }
        }
    }

    @Test("the operator of the machine reads all, and of few clients nothing")
    func operatorReads() async throws {
        let practice = try await TestPractice()
        try await talkedAbout(practice)
        let answer = try await practice.service.answer(LoopReport(), as: .operatorOfTheMachine)
        #expect(answer.choices.map(\.name) == ["Harbour Row", "Harbour", "Hill", "Nora Lindqvist", "Sven Aalto"])
        #expect(answer.scope == .everybody && answer.summary.whole.tally == .hidden)
    }

    @Test("a dropout with a sign before it is not one without; agreed endings are none")
    func dropout() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -9, outcome: [50, 50, 50, 50], alliance: [80, 80, 80, 80])
        for opened in [practice.ana, practice.joel, practice.mila] {
            try await practice.service.perform(
                EndEpisode(
                    episode: opened.episode, day: TestPractice.today,
                    reason: opened.client == practice.mila.client ? .agreed : .droppedOut),
                as: practice.nora)
        }
        let answer = try await practice.service.answer(LoopReport(), as: practice.nora)
        #expect(answer.summary.endedWithoutSign.value?.part == Proportion(1, of: 2))
    }

    @Test("a sign that was over for long, or that is the missing by which they left, is none before a dropout")
    func left() async throws {
        let practice = try await TestPractice()
        // Joel came ten minutes late once, then four times on time, and then no more.
        try await practice.hold(
            practice.joel, days: -40, outcome: [60, 60, 60, 60], alliance: [96, 96, 96, 96],
            attendance: .late(minutes: 10), as: practice.nora)
        for days in [-33, -26, -19, -12] {
            try await practice.hold(
                practice.joel, days: days, outcome: [70, 70, 70, 70], alliance: [96, 96, 96, 96], as: practice.nora)
        }
        _ = try await practice.came(try await practice.book(practice.joel, days: -5), .noShow)
        #expect(try await practice.concern(practice.joel, .attendance) != nil)
        try await practice.service.perform(
            EndEpisode(episode: practice.joel.episode, day: TestPractice.today, reason: .droppedOut),
            as: practice.nora)
        let answer = try await practice.service.answer(LoopReport(), as: practice.nora)
        #expect(answer.summary.endedWithoutSign.value?.part == Proportion(1, of: 1))
    }

    @Test("steps past their day of which nobody said anything stand beside those that were kept")
    func unsaid() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -9, outcome: [50, 50, 50, 50], alliance: [80, 80, 80, 80])
        let concern = try #require(try await practice.concern(practice.ana, .alliance))
        try await practice.talk(concern, step: practice.step("Shorter exercises", days: 2))
        for what in ["Ask before the end", "Bring the list"] {
            _ = try await practice.service.perform(
                CreateStep(
                    id: practice.service.chance.id(), concern: concern.id, step: practice.step(what, days: 2)),
                as: practice.nora)
        }
        func loop() async throws -> LoopNumbers {
            try await practice.service.answer(LoopReport(), as: practice.nora).summary.whole
        }
        practice.clock.advance(days: 2)
        #expect(try await loop().stepsUnsaid == .nothing, "their day is not over")
        practice.clock.advance(days: 1)
        #expect(try await loop().stepsUnsaid.value == LoopSteps(steps: 3, clients: 1))
        let agreed = try #require(try await practice.concern(practice.ana, .alliance))
        _ = try await practice.service.perform(
            ReportStep(
                id: practice.service.chance.id(), concern: concern.id, step: try #require(agreed.steps.first?.id),
                report: .kept), as: practice.nora)
        let numbers = try await loop()
        #expect(numbers.stepsUnsaid.value?.steps == 2)
        #expect(numbers.shares[.stepsKept]?.value?.part == Proportion(1, of: 1))
    }
}
