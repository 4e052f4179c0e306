import Clinic
import FollowThrough
import Measures
import Signs
import Testing

@Suite("Before and after a talk")
struct BeforeAndAfterATalk {
    typealias Stands = WhereAnEpisodeStands

    @Test("three sessions on each side, with means and how many of how many; what the practice called off is left out")
    func compared() {
        let totals = [380, 368, 331, 319, 346, 369, 372]
        let sessions = totals.enumerated().map { Stands.held($0 * 7, outcome: 200 + $0, alliance: $1) }
        let appointments =
            totals.indices.map { Stands.booked($0 * 7, $0 == 2 ? .late(minutes: 20) : .onTime) }
            + [Stands.booked(24, .noShow), Stands.booked(31, .cancelled(by: .practice, noticeHours: 20))]
        let timeline = WhatOpensAConcern.timeline(sessions, appointments, asOf: Stands.at(43))
        let compared = BeforeAndAfter(timeline, around: Stands.at(28))
        #expect(compared.before.map(\.alliance) == [331, 319, nil])
        #expect(compared.after.map(\.alliance) == [346, 369, 372])
        #expect(compared.allianceBefore == Mean([331, 319]))
        #expect(compared.allianceAfter?.value == 362 && compared.allianceAfter?.count == 3)
        #expect(BeforeAndAfter.kept(compared.before) == Share(part: 2, whole: 3))
        #expect(BeforeAndAfter.late(compared.before) == Share(part: 1, whole: 2))
        #expect(BeforeAndAfter.kept(compared.after) == Share(part: 3, whole: 3))
    }

    @Test("of the session of the talk the alliance is since; that they came, their outcome and assignment were before")
    func ofTheSession() {
        func compared(alliance: Int?, pivot: Instant, outcomeAt: Instant? = nil) -> BeforeAndAfter {
            BeforeAndAfter(
                WhatOpensAConcern.timeline(
                    [Stands.held(0, outcome: 150, alliance: 380), Stands.held(7, outcome: 187, alliance: alliance)],
                    [Stands.booked(0, .onTime), Stands.booked(7, .onTime)], asOf: Stands.at(8)),
                around: pivot, in: SessionID(high: 4, low: 7), recordedAt: Stands.at(7, 14, 20),
                answered: outcomeAt.map { [ResponseID(high: 5, low: 187): $0] } ?? [:])
        }
        // As it was begun, late, or before its hour.
        for pivot in [Stands.at(7), Stands.at(7, 14, 10), Stands.at(7, 13)] {
            let live = compared(alliance: nil, pivot: pivot, outcomeAt: Stands.at(7, 14, 2))
            #expect(live.after.isEmpty && live.countSince == 0)
            #expect(live.outcomeBefore == Mean([150, 187]) && live.allianceBefore == Mean([380]))
            #expect(BeforeAndAfter.kept(live.before) == Share(part: 2, whole: 2))
            let ended = compared(alliance: 372, pivot: pivot)
            #expect(ended.allianceAfter == Mean([372]) && ended.allianceBefore == Mean([380]))
            #expect(ended.outcomeAfter == nil && BeforeAndAfter.kept(ended.after) == Share(part: 0, whole: 0))
            #expect(ended.visits.map(\.alliance) == [380, 372] && ended.visits.map(\.outcome) == [150, 187])
        }
        let late = compared(alliance: nil, pivot: Stands.at(7), outcomeAt: Stands.at(7, 14, 40))
        #expect(late.outcomeAfter == Mean([187]) && late.outcomeBefore == Mean([150]))
    }

    @Test("of many sessions since the talk the last ones are compared, and how many there were is told")
    func latest() {
        let totals = [380, 331, 319, 346, 369, 310, 306, 296]
        let sessions = totals.enumerated().map { Stands.held($0 * 7, alliance: $1) }
        let compared = BeforeAndAfter(
            WhatOpensAConcern.timeline(
                sessions, totals.indices.map { Stands.booked($0 * 7, .onTime) }, asOf: Stands.at(60)),
            around: Stands.at(21))
        #expect(compared.after.map(\.alliance) == [310, 306, 296])
        #expect(compared.countSince == 5)
    }

    @Test("assignments count as done of those of which somebody said what came of them")
    func assignments() {
        let said: [AssignmentOutcome?] = [.notDone, .partly, nil, .notDiscussed, .done, .done]
        let visits = said.enumerated().map {
            SeenVisit(at: Stands.at($0 * 7), attendance: .onTime, alliance: nil, outcome: nil, assignment: $1)
        }
        #expect(BeforeAndAfter.assignmentsDone(visits) == Share(part: 2, whole: 4))
        #expect(BeforeAndAfter.assignmentsDone([visits[2], visits[3]]) == Share(part: 0, whole: 0))
    }

    @Test("nothing on a side is nothing, not zero")
    func empty() {
        let timeline = WhatOpensAConcern.timeline([Stands.held(0)], asOf: Stands.at(1))
        let compared = BeforeAndAfter(timeline, around: Stands.at(1))
        #expect(compared.after.isEmpty && compared.allianceAfter == nil)
        #expect(BeforeAndAfter.kept(compared.after) == Share(part: 0, whole: 0))
    }

    @Test("clocks count days and working hours, and one that still runs says so")
    func clocks() {
        let milestones = Milestones(openedAt: Stands.at(0), firstSignAt: Stands.at(0), firstTalkAt: Stands.at(7))
        let clock = ConcernClock(milestones, .usual, Stands.zone, now: Stands.at(9))
        #expect(clock.toTalk?.days == 7 && clock.toTalk?.isOver == true)
        #expect(clock.toTalk?.workingSeconds == Int64(40 * 3600))
        #expect(clock.toStep?.days == 2 && clock.toStep?.isOver == false)
        #expect(clock.toReview == nil)
    }
}
