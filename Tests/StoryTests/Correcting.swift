import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("Correcting, and risks on any form")
struct Correcting {
    @Test("a correction counts even where it was answered before what it corrects")
    func earlier() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -7, alliance: [50, 50, 50, 50])
        let wrong = try #require(
            try await practice.store.read { try $0.records(of: practice.ana.episode) }?.responses.first)
        let right = try await practice.service.perform(
            RecordResponse(
                id: practice.service.chance.id(), episode: practice.ana.episode, session: session,
                measure: MeasureVersion(.allianceAdult, 1),
                content: TestPractice.lines(.allianceAdult, [98, 98, 98, 98]),
                way: .paper, answeredAt: wrong.response.answeredAt.adding(minutes: -30), replaces: wrong.response.id),
            as: practice.nora)
        #expect(right.standing.lastAlliance == 392)
        #expect(!right.standing.troubles.contains { $0.kind == .allianceBelowCutoff })
    }

    @Test("a fall that was none, since the check before it was mistyped, is no concern once that one is corrected")
    func theOneBefore() async throws {
        let practice = try await TestPractice()
        let earlier = try await practice.hold(practice.ana, days: -14, alliance: [99, 99, 99, 99])
        try await practice.hold(practice.ana, days: -7, alliance: [95, 95, 95, 95])
        let opened = try #require(try await practice.concern(practice.ana, .alliance))
        let sign = try #require(opened.signs.first)
        #expect(sign.kind == .allianceFell)
        let at = try await practice.store.read { try $0.session(earlier)?.start }
        #expect(
            sign.evidence.first { $0.figure == .previousTotal }?.at == at, "the working tells when the first one was")

        let mistyped = try #require(
            try await practice.store.read { try $0.records(of: practice.ana.episode) }?.responses
                .first { $0.response.session == earlier })
        let corrected = try await practice.paper(
            practice.ana, earlier, .allianceAdult, [94, 94, 94, 94], replaces: mistyped.response.id)
        #expect(!corrected.standing.concerns.contains { $0.id == opened.id })
        let after = try #require(try await practice.concern(practice.ana, .alliance))
        #expect(after.state == .dismissed && after.dismissReason == .recordCorrected)
        #expect(try await practice.isConsistent())
    }

    @Test("of a concern that a doubt and a fall opened, the doubt stays where the fall is corrected away")
    func oneOfTwo() async throws {
        let practice = try await TestPractice()
        let earlier = try await practice.hold(practice.ana, days: -14, alliance: [99, 99, 99, 99])
        let later = try await practice.hold(practice.ana, days: -7, alliance: [95, 95, 95, 95])
        try await practice.service.perform(
            RecordObservation(
                session: later, topic: .doubt, value: .doubt(saidBy: .client), once: practice.service.chance.id()),
            as: practice.nora)
        func shown() async throws -> Set<SignKind> {
            Set(try await practice.standing(practice.ana)?.waiting.flatMap { $0.signs.map(\.kind) } ?? [])
        }
        let both: Set<SignKind> = [.doubtSaid, .doubtAfterFall]
        #expect(try await shown().isSuperset(of: both))
        let mistyped = try #require(
            try await practice.store.read { try $0.records(of: practice.ana.episode) }?.responses
                .first { $0.response.session == earlier })
        try await practice.paper(
            practice.ana, earlier, .allianceAdult, [94, 94, 94, 94], replaces: mistyped.response.id)
        #expect(try await shown().intersection(both) == [.doubtSaid])
        #expect(try await practice.isConsistent())
    }

    @Test(
        "of two misses in a row, the one that stays keeps the concern where the other is corrected; without both it goes"
    )
    func oneMissOfTwo() async throws {
        let practice = try await TestPractice()
        let first = try await practice.book(practice.ana, days: -21)
        let second = try await practice.book(practice.ana, days: -14)
        for appointment in [first, second] { _ = try await practice.came(appointment, .noShow) }
        try await practice.hold(practice.ana, days: -7, outcome: [60, 60, 60, 60], alliance: [96, 96, 96, 96])
        func shown() async throws -> Set<SignKind>? {
            let concern = try #require(try await practice.concern(practice.ana, .attendance))
            return try await practice.standing(practice.ana)?.concerns.first { $0.id == concern.id }
                .map { Set($0.signs.map(\.kind)) }
        }
        #expect(try await shown()?.contains(.missed) == true)
        let calledOff = Attendance.cancelled(by: .practice, noticeHours: 48)
        _ = try await practice.came(first, calledOff)
        #expect(try await shown()?.contains(.missed) == true)
        _ = try await practice.came(second, calledOff)
        #expect(try await shown() == nil)
        #expect(try await practice.concern(practice.ana, .attendance)?.dismissReason == .recordCorrected)
        #expect(try await practice.isConsistent())
    }

    @Test(
        "of two forms that were missing, the one that never came keeps its concern where the other is typed in later, until a session has both"
    )
    func oneFormOfTwo() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -14)
        let opened = try #require(try await practice.concern(practice.ana, .forms))
        try await practice.paper(practice.ana, session, .outcomeAdult, [60, 60, 60, 60])
        #expect(try await practice.concerns(practice.ana).first { $0.id == opened.id }?.isClosed == false)
        try await practice.hold(practice.ana, days: 0, outcome: [60, 60, 60, 60], alliance: [96, 96, 96, 96])
        #expect(try await practice.concerns(practice.ana).first { $0.id == opened.id }?.state == .settled)
        #expect(try await practice.isConsistent())
    }

    @Test("a miss that was taken back and is entered again is a concern again")
    func enteredAgain() async throws {
        let practice = try await TestPractice()
        let chance = practice.service.chance
        try await practice.hold(practice.ana, days: -3, outcome: [60, 60, 60, 60], alliance: [96, 96, 96, 96])
        let appointment = try await practice.book(practice.ana, days: -1)
        func tap(_ attendance: Attendance?) async throws {
            if let attendance {
                _ = try await practice.service.perform(
                    RecordAttendance(appointment: appointment, attendance: attendance, once: chance.id()),
                    as: practice.desk)
            } else {
                try await practice.service.perform(
                    UndoAttendance(appointment: appointment, once: chance.id()), as: practice.desk)
            }
        }
        try await tap(.noShow)
        let opened = try #require(try await practice.concern(practice.ana, .attendance))
        #expect(!opened.isClosed)
        for _ in 1...2 {
            try await tap(nil)
            #expect(try await practice.concern(practice.ana, .attendance)?.dismissReason == .recordCorrected)
            try await tap(.noShow)
            let again = try #require(try await practice.concern(practice.ana, .attendance))
            #expect(again.id == opened.id && !again.isClosed && again.signs.contains { $0.kind == .missed })
        }
        #expect(try await practice.isConsistent())
    }

    @Test("a risk answer is heard from a measure that takes the place of one of the two checks")
    func riskInACheck() async throws {
        let practice = try await TestPractice()
        let items = (1...2).map { number in
            Item(
                key: ItemKey("q\(number)"), text: LocalizedText("Question \(number)"),
                form: .integer(lowest: 0, highest: 3), riskFrom: number == 2 ? 1 : nil)
        }
        let measure = Measure(
            id: MeasureVersion(MeasureKey("own-outcome"), 1), title: LocalizedText("How it goes"), purpose: .outcome,
            items: items,
            scoring: ScoringRule(method: .sum, direction: .higherIsWorse, decimals: 0, lowest: 0, highest: 6))
        _ = try await practice.service.perform(AddMeasure(measure: measure), as: practice.admin)
        func answer(_ worth: Int, days: Int) async throws -> Recorded {
            let session = try await practice.hold(practice.joel, days: days)
            return try await practice.service.perform(
                RecordResponse(
                    id: practice.service.chance.id(), episode: practice.joel.episode, session: session,
                    measure: measure.id,
                    content: .answers([ItemKey("q1"): .number(0), ItemKey("q2"): .number(worth)]), way: .paper),
                as: practice.nora)
        }
        let risky = try await answer(1, days: -7)
        #expect(risky.standing.act == .callNow && risky.standing.troubles.first?.kind == .riskAnswer)
        let safe = try await answer(0, days: -1)
        #expect(!safe.standing.troubles.contains { $0.kind == .riskAnswer }, "a later full form takes it back")
    }
}
