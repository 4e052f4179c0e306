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
        let compared = BeforeAndAfter(timeline, around: HeldTalk(at: Stands.at(28)), noticeHours: 24)
        #expect(compared.before.map(\.alliance) == [368, 331, 319, nil])
        #expect(compared.after.map(\.alliance) == [346, 369, 372])
        #expect(compared.allianceBefore == Mean([368, 331, 319]))
        #expect(compared.allianceAfter?.value == 362 && compared.allianceAfter?.count == 3)
        #expect(compared.keptBefore == Share(part: 2, whole: 3))
        #expect(compared.lateBefore == Share(part: 1, whole: 3))
        #expect(compared.keptAfter == Share(part: 3, whole: 3))
    }

    @Test("once the client misses, each score is still of the last three that there are, and coming of equal spans")
    func missing() {
        let sessions =
            [380, 368, 331, 319].enumerated().map { Stands.held($0 * 7, outcome: 200 + $0, alliance: $1) }
            + [Stands.held(28, outcome: 230, alliance: 350), Stands.held(35, outcome: 240, alliance: 360)]
        let appointments =
            [0, 7, 14, 21, 28, 35].map { Stands.booked($0, .onTime) }
            + [42, 49, 56].map { Stands.booked($0, .noShow) }
        let compared = BeforeAndAfter(
            WhatOpensAConcern.timeline(sessions, appointments, asOf: Stands.at(60)),
            around: HeldTalk(at: Stands.at(25)), noticeHours: 24)
        #expect(compared.allianceBefore == Mean([368, 331, 319]) && compared.allianceAfter == Mean([350, 360]))
        #expect(compared.outcomeAfter == Mean([230, 240]))
        #expect(compared.keptBefore == Share(part: 3, whole: 3) && compared.keptAfter == Share(part: 0, whole: 3))
        #expect(compared.lateAfter == Share(part: 0, whole: 2))
    }

    @Test("what was called off in good time, by the practice's own notice, or moved is neither kept nor missed")
    func calledOff() {
        let appointments = [
            Stands.booked(0, .onTime), Stands.booked(7, .onTime), Stands.booked(14, .onTime),
            Stands.booked(21, .cancelled(by: .client, noticeHours: 30)),
            Stands.booked(28, .rescheduled(by: .client, noticeHours: 2)),
        ]
        func compared(_ noticeHours: Int) -> BeforeAndAfter {
            BeforeAndAfter(
                WhatOpensAConcern.timeline([], appointments, asOf: Stands.at(60)),
                around: HeldTalk(at: Stands.at(10)), noticeHours: noticeHours)
        }
        #expect(compared(24).keptAfter == Share(part: 1, whole: 1) && compared(24).keptBefore.whole == 1)
        #expect(compared(48).keptAfter == Share(part: 1, whole: 2) && compared(48).keptBefore.whole == 2)
    }

    @Test("it ends with the concern: what came after that was settled or dismissed changes nothing")
    func endsWithTheConcern() {
        func compared(_ totals: [Int]) -> BeforeAndAfter {
            let sessions = totals.enumerated().map { Stands.held($0 * 7, alliance: $1) }
            let appointments = totals.indices.map { Stands.booked($0 * 7, .onTime) }
            let timeline = WhatOpensAConcern.timeline(sessions, appointments, asOf: Stands.at(7 * totals.count))
            return BeforeAndAfter(timeline, around: HeldTalk(at: Stands.at(8)), closed: Stands.at(15), noticeHours: 24)
        }
        let settled = compared([380, 330, 360])
        #expect(settled.after.map(\.alliance) == [360])
        let later = compared([380, 330, 360, 200, 210, 220])
        #expect(later.after == settled.after && later.visits == settled.visits)
    }

    @Test("no total stands beside one of another form: of two measures the later one is compared")
    func oneMeasure() {
        func held(_ day: Int, _ total: Int, _ measure: MeasureKey) -> TimelineSession {
            TimelineSession(
                id: SessionID(high: 4, low: UInt64(day)), start: Stands.at(day), end: Stands.at(day, 14, 50),
                outcome: .scored(
                    CheckScore(
                        response: ResponseID(high: 5, low: UInt64(day)), measure: measure, total: total, lines: nil)))
        }
        let child = [0, 7].map { held($0, 300, .outcomeChild) }
        func compared(_ later: [TimelineSession]) -> BeforeAndAfter {
            BeforeAndAfter(
                WhatOpensAConcern.timeline(child + later, asOf: Stands.at(60)), around: HeldTalk(at: Stands.at(10)),
                noticeHours: 24)
        }
        let grown = compared([held(14, 270, .outcomeAdult), held(21, 280, .outcomeAdult)])
        #expect(grown.outcomeBefore == nil && grown.outcomeAfter == Mean([270, 280]))
        let still = compared([held(14, 310, .outcomeChild)])
        #expect(still.outcomeBefore == Mean([300, 300]) && still.outcomeAfter == Mean([310]))
    }

    @Test("of the session of the talk the alliance is since; that they came, their outcome and assignment were before")
    func ofTheSession() {
        func compared(alliance: Int?, pivot: Instant, outcomeAt: Instant? = nil) -> BeforeAndAfter {
            BeforeAndAfter(
                WhatOpensAConcern.timeline(
                    [Stands.held(0, outcome: 150, alliance: 380), Stands.held(7, outcome: 187, alliance: alliance)],
                    [Stands.booked(0, .onTime), Stands.booked(7, .onTime)], asOf: Stands.at(8)),
                around: HeldTalk(at: pivot, session: SessionID(high: 4, low: 7), recordedAt: Stands.at(7, 14, 20)),
                answered: outcomeAt.map { [ResponseID(high: 5, low: 187): $0] } ?? [:], noticeHours: 24)
        }
        // As it was begun, late, or before its hour.
        for pivot in [Stands.at(7), Stands.at(7, 14, 10), Stands.at(7, 13)] {
            let live = compared(alliance: nil, pivot: pivot, outcomeAt: Stands.at(7, 14, 2))
            #expect(live.after.isEmpty && !live.isOwnCounted)
            #expect(live.outcomeBefore == Mean([150, 187]) && live.allianceBefore == Mean([380]))
            #expect(live.keptBefore == Share(part: 2, whole: 2))
            let ended = compared(alliance: 372, pivot: pivot)
            #expect(ended.allianceAfter == Mean([372]) && ended.allianceBefore == Mean([380]))
            #expect(ended.isOwnCounted)
            #expect(ended.outcomeAfter == nil && ended.keptAfter == Share(part: 0, whole: 0))
            #expect(ended.visits.map(\.alliance) == [380, 372] && ended.visits.map(\.outcome) == [150, 187])
        }
        let late = compared(alliance: nil, pivot: Stands.at(7), outcomeAt: Stands.at(7, 14, 40))
        #expect(late.outcomeAfter == Mean([187]) && late.outcomeBefore == Mean([150]))
    }

    @Test("the alliance check that a talk came after in its own session is before, and so is the one that it was about")
    func afterTheFall() {
        let low = ResponseID(high: 5, low: 300)
        func compared(
            _ totals: [Int], recordedAt: Instant, answeredAt: Instant?, behind: Set<ResponseID> = []
        ) -> BeforeAndAfter {
            BeforeAndAfter(
                WhatOpensAConcern.timeline(
                    totals.enumerated().map { Stands.held($0 * 7, outcome: 200, alliance: $1) },
                    totals.indices.map { Stands.booked($0 * 7, .onTime) }, asOf: Stands.at(30)),
                around: HeldTalk(
                    at: Stands.at(7), session: SessionID(high: 4, low: 7), recordedAt: recordedAt, behind: behind),
                answered: answeredAt.map { [low: $0] } ?? [:], noticeHours: 24)
        }
        // With five minutes left: the check, then the talk.
        let (filledIn, talked) = (Stands.at(7, 14, 46), Stands.at(7, 14, 49))
        let fresh = compared([380, 300], recordedAt: talked, answeredAt: filledIn)
        #expect(fresh.after.isEmpty && fresh.allianceBefore == Mean([380, 300]))
        let later = compared([380, 300, 368, 384], recordedAt: talked, answeredAt: filledIn)
        #expect(later.before.map(\.alliance) == [380, 300] && later.after.map(\.alliance) == [368, 384])
        // Written down the next day, or typed in from paper: what it was about was there all the same.
        for answeredAt in [filledIn, nil] {
            let about = compared([380, 300, 368], recordedAt: Stands.at(8), answeredAt: answeredAt, behind: [low])
            #expect(about.before.map(\.alliance) == [380, 300] && about.after.map(\.alliance) == [368])
            let unknown = compared([380, 300, 368], recordedAt: Stands.at(8), answeredAt: answeredAt)
            #expect(unknown.before.map(\.alliance) == [380, nil] && unknown.after.map(\.alliance) == [300, 368])
        }
        let first = compared([380, 300, 368], recordedAt: Stands.at(7, 14, 20), answeredAt: filledIn)
        #expect(first.after.map(\.alliance) == [300, 368], "filled in after the talk was written down")
    }

    @Test("a talk was about the checks behind the signs that were there, and not about what joined afterwards")
    func wasAbout() throws {
        func fell(_ response: UInt64, _ day: Int) -> Sign {
            Sign(
                kind: .allianceFell, severity: 70, since: Stands.at(day),
                evidence: [Evidence(.response(ResponseID(high: 8, low: response)), .total, 300, at: Stands.at(day))],
                ruleVersion: 1)
        }
        let session = SessionID(high: 4, low: 7)
        var log = ConcernLog(at: Stands.at(7))
        log.add(.signJoined(fell(1, 7)), Stands.at(7))
        log.add(
            .talked(Talk(session: session, when: Stands.at(7), about: [])), Stands.at(7, 15), by: ConcernLog.therapist)
        log.add(.signJoined(fell(2, 14)), Stands.at(14))
        log.add(.talked(Talk(session: nil, when: Stands.at(15), about: [])), Stands.at(15), by: ConcernLog.therapist)
        let concern = try #require(log.concern)
        #expect(
            HeldTalk(first: concern.milestones.firstTalkAt, log.acts.reversed())
                == HeldTalk(
                    at: Stands.at(7), session: session, recordedAt: Stands.at(7, 15),
                    behind: [ResponseID(high: 8, low: 1)]))
        #expect(HeldTalk(first: nil, log.acts) == nil)
    }

    @Test("of several sessions of one day the talk is told in its own; between sessions in the last that had begun")
    func toldOnce() {
        let (morning, noon) = (Stands.at(7, 9), Stands.at(7, 12))
        let sessions = [(UInt64(1), morning), (2, noon)].map { number, start in
            TimelineSession(id: SessionID(high: 4, low: number), start: start, end: start.adding(minutes: 50))
        }
        func told(_ talk: HeldTalk) -> Instant? {
            BeforeAndAfter(
                WhatOpensAConcern.timeline(sessions, asOf: Stands.at(9)), around: talk, noticeHours: 24
            ).toldIn(Stands.zone)?.at
        }
        #expect(told(HeldTalk(at: morning, session: SessionID(high: 4, low: 1))) == morning)
        #expect(told(HeldTalk(at: noon, session: SessionID(high: 4, low: 2))) == noon)
        #expect(told(HeldTalk(at: Stands.at(7, 11))) == morning && told(HeldTalk(at: Stands.at(7, 8))) == morning)
        #expect(told(HeldTalk(at: Stands.at(7, 15))) == noon && told(HeldTalk(at: Stands.at(8))) == nil)
    }

    @Test("of many sessions since the talk the last ones are compared, and that there were more is told")
    func latest() {
        let totals = [380, 331, 319, 346, 369, 310, 306, 296]
        let sessions = totals.enumerated().map { Stands.held($0 * 7, alliance: $1) }
        let compared = BeforeAndAfter(
            WhatOpensAConcern.timeline(
                sessions, totals.indices.map { Stands.booked($0 * 7, .onTime) }, asOf: Stands.at(60)),
            around: HeldTalk(at: Stands.at(21)), noticeHours: 24)
        #expect(compared.after.map(\.alliance) == [310, 306, 296])
        #expect(compared.allianceAfter == Mean([310, 306, 296]) && compared.isAllianceCut)
    }

    @Test("assignments count as done of those of which somebody said what came of them")
    func assignments() {
        func done(_ said: [AssignmentOutcome?]) -> Share {
            let sessions = said.enumerated().map { place, outcome in
                let session = SessionID(high: 4, low: UInt64(place))
                let observations = [outcome].compactMap(\.self).map { value in
                    Observation(
                        id: ObservationID(high: 7, low: UInt64(place)), session: session, .assignment(value),
                        recordedAt: Stands.at(place * 7), recordedBy: nil)
                }
                return TimelineSession(
                    id: session, start: Stands.at(place * 7), end: Stands.at(place * 7, 14, 50),
                    observed: Observed(observations))
            }
            return BeforeAndAfter(
                WhatOpensAConcern.timeline(sessions, asOf: Stands.at(60)), around: HeldTalk(at: Stands.at(50)),
                noticeHours: 24, count: said.count
            ).assignmentsBefore
        }
        #expect(done([.notDone, .partly, nil, .notDiscussed, .done, .done]) == Share(part: 2, whole: 4))
        #expect(done([nil, .notDiscussed]) == Share(part: 0, whole: 0))
    }

    @Test("nothing on a side is nothing, not zero")
    func empty() {
        let timeline = WhatOpensAConcern.timeline([Stands.held(0)], asOf: Stands.at(1))
        let compared = BeforeAndAfter(timeline, around: HeldTalk(at: Stands.at(1)), noticeHours: 24)
        #expect(compared.after.isEmpty && compared.allianceAfter == nil)
        #expect(compared.keptAfter == Share(part: 0, whole: 0))
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

    @Test("a review from before any step is measured from the talk, and what came before its start is not measured")
    func outOfOrder() {
        func clock(talk: Int?, step: Int?, review: Int?) -> ConcernClock {
            ConcernClock(
                Milestones(
                    openedAt: Stands.at(0), firstSignAt: Stands.at(0), firstTalkAt: talk.map { Stands.at($0) },
                    firstStepAt: step.map { Stands.at($0) }, firstReviewAt: review.map { Stands.at($0) }),
                .usual, Stands.zone, now: Stands.at(40))
        }
        let early = clock(talk: 7, step: 21, review: 14)
        #expect(early.toReview?.days == 7 && early.isReviewFromTalk && early.toStep?.days == 14)
        let without = clock(talk: 7, step: nil, review: 14)
        #expect(without.toReview?.days == 7 && without.isReviewFromTalk)
        let usual = clock(talk: 7, step: 8, review: 14)
        #expect(usual.toReview?.days == 6 && !usual.isReviewFromTalk)
        let backwards = clock(talk: 14, step: 7, review: 3)
        #expect(backwards.toStep == nil && backwards.toReview == nil && backwards.toTalk?.days == 14)
        let running = clock(talk: 7, step: 8, review: nil)
        #expect(running.toReview?.days == 32 && running.toReview?.isOver == false && !running.isReviewFromTalk)
    }
}
