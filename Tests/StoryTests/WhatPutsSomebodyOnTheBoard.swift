import Clinic
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@Suite("What puts somebody on the board")
struct WhatPutsSomebodyOnTheBoard {
    @Test("a fall in the alliance puts the client in Act now and says why")
    func allianceFell() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, outcome: [50, 50, 50, 50], alliance: [97, 97, 97, 97])
        practice.announcements.forget()
        try await practice.hold(practice.ana, days: -7, outcome: [52, 50, 50, 50], alliance: [95, 93, 94, 93])
        let board = try await practice.service.answer(TodayBoard(), as: practice.nora)
        let row = try #require(board.rows.first { $0.standing.episode == practice.ana.episode })
        #expect(row.standing.lanes.contains(.actNow))
        let fell = try #require(row.standing.troubles.first { $0.kind == .allianceFell })
        #expect(fell.evidence.contains { $0.value == 375 })
        #expect(fell.evidence.contains { $0.value == 388 })
        #expect(board.rows.first?.client.code == "HR-0001", "the most urgent comes first")
        #expect(practice.announcements.all.contains { $0.episode == practice.ana.episode })
    }

    @Test("a missed appointment asks for a call")
    func missed() async throws {
        let practice = try await TestPractice()
        let appointment = try await practice.book(practice.joel, days: -1)
        #expect(try await practice.came(appointment, .noShow) == nil)
        #expect(try await practice.troubles(practice.joel).contains("missed"))
        #expect(try await practice.standing(practice.joel)?.act == .call)
    }

    @Test("the front desk records that somebody came late, and the therapist's board shows it")
    func late() async throws {
        let practice = try await TestPractice()
        let appointment = try await practice.book(practice.ana, hour: 9)
        let session = try await practice.came(appointment, .late(minutes: 12), as: practice.desk)
        #expect(session != nil, "a session took place")
        let board = try await practice.service.answer(TodayBoard(), as: practice.nora)
        let row = try #require(board.rows.first { $0.standing.episode == practice.ana.episode })
        let sign = try #require(row.standing.troubles.first { $0.kind == .arrivedLate })
        #expect(sign.figure(.minutes) == 12)
        #expect(
            board.diary.first { $0.row.appointment.id == appointment }?.row.appointment.attendance == .late(minutes: 12)
        )
    }

    @Test("taking back what was said of an appointment takes the sign away, and the record of it stays")
    func undone() async throws {
        let practice = try await TestPractice()
        let appointment = try await practice.book(practice.ana, days: -1)
        _ = try await practice.came(appointment, .noShow)
        try await practice.service.perform(
            UndoAttendance(appointment: appointment, once: practice.service.chance.id()), as: practice.desk)
        #expect(try await !practice.troubles(practice.ana).contains("missed"))
        let records = try await practice.store.read { try $0.attendanceRecords(of: appointment) }
        #expect(records.map(\.attendance) == [.noShow, nil])
        #expect(records.last?.replaces == records.first?.id)
    }

    @Test("a correction moves the standing and keeps the old response")
    func correction() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, outcome: [50, 50, 50, 50], alliance: [97, 97, 97, 97])
        let session = try await practice.hold(practice.ana, days: -7, outcome: [50, 50, 50, 50])
        let typo = try await practice.paper(practice.ana, session, .allianceAdult, [67, 97, 97, 97])
        #expect(typo.standing.troubles.contains { $0.kind == .allianceFell })
        let right = try await practice.paper(
            practice.ana, session, .allianceAdult, [97, 97, 97, 97], replaces: typo.scored.response.id)
        #expect(!right.standing.troubles.contains { $0.kind == .allianceFell })
        #expect(right.standing.lastAlliance == 388)
        let page = try await practice.service.answer(SessionView(session: session), as: practice.nora)
        #expect(page.alliance.current == right.scored)
        #expect(page.alliance.earlier == [typo.scored])
        await #expect(throws: PracticeError.conflict("conflict.already-corrected")) {
            try await practice.paper(
                practice.ana, session, .allianceAdult, [90, 97, 97, 97], replaces: typo.scored.response.id)
        }
    }

    @Test("declining is respected and is a sign")
    func declining() async throws {
        let practice = try await TestPractice()
        let appointment = try await practice.book(practice.ana, hour: 9)
        let session = try #require(try await practice.came(appointment))
        let door = try await practice.signIn()
        let handed = try await practice.service.perform(
            HandOverDevice(token: door.token, place: .session(session), asking: .purpose(.outcome)), as: practice.nora)
        let sent = try await practice.service.perform(SubmitCheck(token: handed.token, content: .declined))
        #expect(sent.score.result == .declined)
        #expect(sent.score.total == nil)
        #expect(try await practice.troubles(practice.ana).contains("form-declined"))
    }

    @Test("a risk answer goes to the top")
    func risk() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, alliance: [97, 97, 97, 97])
        try await practice.hold(practice.ana, days: -7, alliance: [57, 97, 97, 97])
        let item = Item(
            key: ItemKey("harm"), text: LocalizedText("Thoughts that hurt"),
            form: .integer(lowest: 0, highest: 3), riskFrom: 1)
        let measure = Measure(
            id: MeasureVersion(MeasureKey("short-mood"), 1), title: LocalizedText("Short mood list"), purpose: .other,
            items: [item],
            scoring: ScoringRule(method: .sum, direction: .higherIsWorse, decimals: 0, lowest: 0, highest: 3))
        _ = try await practice.service.perform(AddMeasure(measure: measure), as: practice.admin)
        let recorded = try await practice.service.perform(
            RecordResponse(
                id: practice.service.chance.id(), episode: practice.joel.episode, session: nil, measure: measure.id,
                content: .answers([item.key: .number(1)]), way: .paper), as: practice.nora)
        #expect(recorded.standing.act == .callNow)
        let board = try await practice.service.answer(TodayBoard(), as: practice.nora)
        #expect(board.rows.first?.standing.episode == practice.joel.episode)
        #expect(board.rows.first?.standing.troubles.first?.kind == .riskAnswer)
    }

    @Test("time alone puts somebody on the board: not seen for weeks")
    func notSeen() async throws {
        let practice = try await TestPractice()
        try await practice.hold(
            practice.ana, days: -1, outcome: [80, 80, 80, 80], alliance: [97, 97, 97, 97])
        #expect(try await !practice.troubles(practice.ana).contains("not-seen"))
        practice.clock.advance(days: 30)
        #expect(try await practice.service.perform(SweepStandings(), as: .operatorOfTheMachine) > 0)
        #expect(try await practice.troubles(practice.ana).contains("not-seen"))
        #expect(try await practice.service.perform(SweepStandings(), as: .operatorOfTheMachine) == 0)
    }

    @Test("another threshold moves every standing once it is worked out again, and the check finds no difference")
    func threshold() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -7, outcome: [80, 80, 80, 80], alliance: [92, 92, 92, 92])
        #expect(try await !practice.troubles(practice.ana).contains("alliance-below-cutoff"))
        let row = try await practice.service.perform(
            ChangeThreshold(key: .cutoff, measure: .allianceAdult, value: 380), as: practice.admin)
        #expect(row.version == 2 && row.isOverride)
        _ = try await practice.service.perform(RecomputeStandings(), as: practice.admin)
        #expect(try await practice.troubles(practice.ana).contains("alliance-below-cutoff"))
        try await practice.service.perform(
            ResetThreshold(key: .cutoff, measure: .allianceAdult), as: practice.admin)
        _ = try await practice.service.perform(RecomputeStandings(), as: practice.admin)
        #expect(try await !practice.troubles(practice.ana).contains("alliance-below-cutoff"))
        practice.clock.advance(days: 3)
        #expect(try await practice.service.perform(CheckPractice(), as: .operatorOfTheMachine).isEmpty)
    }

    @Test("a standing that says something else than the records is found")
    func difference() async throws {
        let practice = try await TestPractice()
        let episode = practice.ana.episode
        try await practice.store.write { store in
            guard let held = try store.standing(of: episode) else { return }
            try store.put(
                Standing(
                    episode: episode, owner: held.owner, isOpen: held.isOpen, troubles: held.troubles,
                    onTrack: held.onTrack, act: held.act, urgency: held.urgency, since: held.since, sessions: 99,
                    lastSession: held.lastSession, nextAppointment: held.nextAppointment, lastOutcome: held.lastOutcome,
                    lastAlliance: held.lastAlliance, derivedAt: held.derivedAt, recheckAt: held.recheckAt))
        }
        let found = try await practice.service.perform(CheckPractice(), as: .operatorOfTheMachine)
        #expect(found.map(\.episode) == [episode])
        #expect(found.first?.stored?.sessions == 99)
        #expect(found.first?.derived.sessions == 0)
    }
}
