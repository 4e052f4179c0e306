import Clinic
import FollowThrough
import Measures
import Signs
import Testing

/// What was closed and holds again, what was typed in late, and what was corrected.
@Suite("What comes back, and from when it counts")
struct WhatComesBack {
    typealias Stands = WhereAnEpisodeStands
    typealias Following = WhatOpensAConcern.Following

    private func timeline(
        _ sessions: [TimelineSession], _ appointments: [Appointment] = [], results: [TimelineResult] = [],
        asOf: Instant
    ) -> Timeline {
        WhatOpensAConcern.timeline(sessions, appointments, results: results, asOf: asOf)
    }

    private let none = TimelineResult(
        response: ResponseID(high: 6, low: 90), session: nil, measure: MeasureVersion(.phq9, 1),
        answeredAt: Stands.at(9), total: 0, risks: [])

    @Test("a risk answer that is typed in behind a later form without one opens a concern, in whatever order they come")
    func lateRisk() throws {
        let risk = Stands.risk(2)
        func concern(_ steps: [[TimelineResult]]) throws -> Concern {
            var following = Following()
            for results in steps {
                following.see(timeline([Stands.held(0)], results: results, asOf: Stands.at(10)))
            }
            #expect(following.see(timeline([Stands.held(0)], results: [none, risk], asOf: Stands.at(10))).isEmpty)
            return try #require(following.concerns.first { $0.subject == .risk })
        }
        for steps in [[[risk], [risk, none]], [[none], [risk, none]], [[risk, none]]] {
            let found = try concern(steps)
            #expect(found.needsSafety && found.waits && found.openSince == Stands.at(2))
            #expect(found.signs.map { $0.evidence.map(\.record) } == [[.response(risk.response)]])
            #expect(found.milestones.firstSignAt == Stands.at(2))
        }
    }

    @Test("once it was recorded what was done, only a risk answer that nobody knew asks for it again")
    func risksOneByOne() throws {
        var following = Following()
        let (first, second) = (Stands.risk(2), Stands.risk(5))
        following.see(timeline([Stands.held(0)], results: [second, none], asOf: Stands.at(10)))
        let opened = try #require(following.concerns.first { $0.subject == .risk })
        following.act(.safetyDone(seen: nil), on: opened, at: Stands.at(10, 16))
        #expect(following.see(timeline([Stands.held(0)], results: [second, none], asOf: Stands.at(11))).isEmpty)
        following.see(timeline([Stands.held(0)], results: [first, second, none], asOf: Stands.at(12)))
        let again = try #require(following.concerns.first { $0.subject == .risk })
        #expect(following.concerns.count { $0.subject == .risk } == 1 && again.needsSafety)
        #expect(again.signs.first?.evidence.map(\.record) == [.response(first.response)])
    }

    @Test("a form in which something else was put right is the same risk answer; one with a higher one is not")
    func correctedForm() throws {
        var following = Following()
        let first = Stands.risk(2)
        func corrected(_ earlier: [ResponseID]) -> TimelineResult {
            TimelineResult(
                response: ResponseID(high: 6, low: 91), session: first.session, measure: first.measure,
                answeredAt: first.answeredAt, total: first.total, risks: first.risks, earlier: earlier)
        }
        following.see(timeline([Stands.held(0)], results: [first], asOf: Stands.at(10)))
        let opened = try #require(following.concerns.first { $0.subject == .risk })
        following.act(.safetyDone(seen: nil), on: opened, at: Stands.at(10, 16))
        let same = timeline([Stands.held(0)], results: [corrected([first.response])], asOf: Stands.at(11))
        #expect(following.see(same).isEmpty)
        following.see(timeline([Stands.held(0)], results: [corrected([])], asOf: Stands.at(12)))
        #expect(following.concerns.contains { $0.subject == .risk && $0.needsSafety })
    }

    private let two = [Stands.held(0), Stands.held(7, alliance: 330)]

    @Test("after a settled concern the next one counts from what is new, not from before")
    func afterSettled() throws {
        var following = Following()
        following.see(timeline(two, asOf: Stands.at(8)))
        following.act(.settled, on: try #require(following.concerns.first), at: Stands.at(9))
        let three = two + [Stands.held(14, alliance: 300)]
        following.see(timeline(three, asOf: Stands.at(15)))
        let next = try #require(following.concerns.last)
        #expect(next.milestones.firstSignAt == Stands.at(14) && next.openSince == Stands.at(14))
        // What joins it later does not bring the old clock back.
        following.see(timeline(three + [Stands.held(21, alliance: 280)], asOf: Stands.at(22)))
        #expect(following.concerns.last?.milestones.firstSignAt == Stands.at(14))
        #expect(following.concerns.count == 2)
    }

    @Test("a dismissed one comes back with what is new alone, and since then")
    func backWithTheNew() throws {
        var following = Following()
        following.see(timeline(two, asOf: Stands.at(8)))
        #expect(following.concerns.first?.signs.map(\.kind) == [.allianceFell, .allianceBelowCutoff])
        following.act(.dismissed(.falseAlarm), on: try #require(following.concerns.first), at: Stands.at(9))
        let seen = timeline(two + [Stands.held(14, alliance: 350)], asOf: Stands.at(15))
        following.see(seen)
        let back = try #require(following.concerns.first)
        let summary = ConcernSummary(back, in: seen, holding: RuleSet.signs(in: seen, Stands.settings))
        #expect(back.state == .open && summary.signs.map(\.kind) == [.allianceBelowCutoff])
        #expect(summary.signs.first?.figure(.total) == 350)
        #expect(summary.since == Stands.at(14) && back.milestones.firstSignAt == Stands.at(14))
        #expect(back.kinds.contains(.allianceFell), "what was dismissed stays known")
    }

    @Test("what brought a dismissed one back and was corrected before anybody acted leaves it dismissed as it was")
    func takenBack() throws {
        var following = Following()
        following.see(timeline(two, asOf: Stands.at(8)))
        following.act(.dismissed(.falseAlarm), on: try #require(following.concerns.first), at: Stands.at(9))
        let before = try #require(following.concerns.first)
        following.see(timeline(two + [Stands.held(14, alliance: 350)], asOf: Stands.at(15)))
        let right = timeline(two + [Stands.held(14, alliance: 381)], asOf: Stands.at(16))
        var touched = following
        following.see(right)
        let after = try #require(following.concerns.first)
        #expect(after.state == .dismissed && after.dismissReason == .falseAlarm)
        #expect(after.milestones == before.milestones && after.signs == before.signs)
        #expect(following.see(right).isEmpty)
        touched.act(
            .talked(Talk(session: nil, when: Stands.at(15), about: [])), on: try #require(touched.concerns.first),
            at: Stands.at(15, 16))
        touched.see(right)
        #expect(touched.concerns.first?.state == .talkedAbout)
    }

    /// A week apart, each with a response of its own.
    private func outcomes(_ totals: [Int]) -> [TimelineSession] {
        totals.enumerated().map { place, total in
            TimelineSession(
                id: SessionID(high: 4, low: UInt64(place)), start: Stands.at(place * 7),
                end: Stands.at(place * 7, 14, 50),
                outcome: .scored(
                    CheckScore(
                        response: ResponseID(high: 8, low: UInt64(place)), measure: .outcomeAdult, total: total,
                        lines: nil)),
                alliance: .scored(
                    CheckScore(
                        response: ResponseID(high: 9, low: UInt64(place)), measure: .allianceAdult, total: 380,
                        lines: nil)))
        }
    }

    @Test("an outcome that is known already is asked about again where it is worse, or some sessions later")
    func knownAlready() throws {
        let known = [200, 202, 199, 201, 203, 200, 202]
        var following = Following()
        following.see(timeline(outcomes(known), asOf: Stands.at(43)))
        let concern = try #require(following.concerns.first { $0.subject == .outcome })
        #expect(concern.signs.map(\.kind) == [.noReliableChange])
        following.act(.dismissed(.knownAlready), on: concern, at: Stands.at(44))
        func state(_ totals: [Int]) -> ConcernState? {
            var later = following
            later.see(timeline(outcomes(totals), asOf: Stands.at((totals.count - 1) * 7 + 1)))
            return later.concerns.first { $0.subject == .outcome }?.state
        }
        #expect(state(known + [202]) == .dismissed, "the same at the next session")
        #expect(state(known + [205]) == .dismissed, "a little better")
        #expect(state(known + [195]) == .open, "worse than it was then")
        #expect(state(known + [202, 202, 202]) == .dismissed)
        #expect(state(known + [202, 202, 202, 202]) == .open, "four sessions later")
    }

    @Test("minutes and hours that were corrected under the limit take the concern back; over it the new number stands")
    func correctedNumbers() throws {
        func concern(_ wrong: Attendance, _ right: Attendance, isSeen: Bool) throws -> (Concern, ConcernSummary) {
            let sessions = isSeen ? [Stands.held(0), Stands.held(7)] : [Stands.held(0)]
            var following = Following()
            let first = Stands.booked(0, .onTime)
            following.see(timeline(sessions, [first, Stands.booked(7, wrong)], asOf: Stands.at(8)))
            let seen = timeline(sessions, [first, Stands.booked(7, right)], asOf: Stands.at(8, 16))
            following.see(seen)
            let found = try #require(following.concerns.first { $0.subject == .attendance })
            return (found, ConcernSummary(found, in: seen, holding: RuleSet.signs(in: seen, Stands.settings)))
        }
        let early = try concern(.late(minutes: 5), .late(minutes: 3), isSeen: true).0
        #expect(early.state == .dismissed && early.dismissReason == .recordCorrected)
        let notice = try concern(
            .cancelled(by: .client, noticeHours: 23), .cancelled(by: .client, noticeHours: 48), isSeen: false
        ).0
        #expect(notice.state == .dismissed && notice.dismissReason == .recordCorrected)
        let miss = try concern(.noShow, .cancelled(by: .client, noticeHours: 48), isSeen: false).0
        #expect(miss.state == .dismissed && miss.dismissReason == .recordCorrected)
        let (late, summary) = try concern(.late(minutes: 20), .late(minutes: 12), isSeen: true)
        #expect(late.state == .open && summary.signs.first?.figure(.minutes) == 12)
    }

    @Test("a missing check that came in is no correction, and the next whole session settles one that never came")
    func missingChecks() throws {
        let missing = Stands.held(0, outcome: nil, alliance: nil)
        var following = Following()
        following.see(timeline([missing], asOf: Stands.at(1)))
        #expect(following.concerns.first { $0.subject == .forms }?.state == .open)
        var cameIn = following
        cameIn.see(timeline([Stands.held(0)], asOf: Stands.at(2)))
        let done = try #require(cameIn.concerns.first { $0.subject == .forms })
        #expect(done.state == .dismissed && done.dismissReason == .checkCameIn)
        var settled = following
        settled.see(timeline([missing, Stands.held(7)], asOf: Stands.at(8)))
        #expect(settled.concerns.first { $0.subject == .forms }?.state == .settled)
        following.see(timeline([missing, Stands.held(7, alliance: nil)], asOf: Stands.at(7, 14, 51)))
        #expect(following.concerns.first { $0.subject == .forms }?.state == .open, "the next one is not whole either")
    }

    @Test("who comes back late is settled as not seen, and late since that visit: nothing joins what is closed")
    func seenAndLate() throws {
        var following = Following()
        following.see(timeline([Stands.held(0)], [Stands.booked(0, .onTime)], asOf: Stands.at(30)))
        let notSeen = try #require(following.concerns.first { $0.subject == .attendance })
        #expect(notSeen.signs.map(\.kind) == [.notSeen])
        following.see(
            timeline(
                [Stands.held(0), Stands.held(31)], [Stands.booked(0, .onTime), Stands.booked(31, .late(minutes: 20))],
                asOf: Stands.at(31, 16)))
        let attendance = following.concerns.filter { $0.subject == .attendance }
        #expect(attendance.map(\.state) == [.settled, .open])
        #expect(attendance.last?.signs.map(\.kind) == [.arrivedLate])
        #expect(attendance.last?.after == notSeen.id && attendance.last?.milestones.firstSignAt == Stands.at(31))
    }

    @Test("the review is promised for the first appointment at which it comes")
    func reviewComes() throws {
        var log = ConcernLog(at: Stands.at(0))
        log.add(.talked(Talk(session: nil, when: Stands.at(0, 12), about: [])), Stands.at(0, 12), by: ConcernLog.owner)
        let concern = try #require(log.concern)
        // Two hours after the talk: the session that it belongs to.
        let seen = timeline([], [Stands.booked(0), Stands.booked(7)], asOf: Stands.at(0, 13))
        #expect(concern.reviewComes(in: seen) == Stands.at(7))
        #expect(!ConcernSummary(concern, in: seen).isReviewNext)
        let after = timeline([], [Stands.booked(7)], asOf: Stands.at(0, 15))
        #expect(concern.reviewComes(in: after) == Stands.at(7) && ConcernSummary(concern, in: after).isReviewNext)
    }

    @Test("what waits after a talk is told as it is by now")
    func newestFigure() throws {
        func low(_ kind: SignKind, _ severity: Int, _ total: Int, _ response: UInt64, at day: Int) -> Sign {
            Sign(
                kind: kind, severity: severity, since: Stands.at(7, 13),
                evidence: [
                    Evidence(.response(ResponseID(high: 8, low: response)), .total, total, at: Stands.at(day, 13))
                ],
                ruleVersion: 1)
        }
        var log = ConcernLog(at: Stands.at(0))
        log.add(.talked(Talk(session: nil, when: Stands.at(7, 12), about: [])), Stands.at(7, 12), by: ConcernLog.owner)
        log.add(.signJoined(low(.allianceBelowCutoff, 60, 342, 1, at: 7)), Stands.at(7, 14))
        log.add(.signJoined(low(.allianceBelowCutoff, 60, 309, 2, at: 14)), Stands.at(14, 14))
        let summary = ConcernSummary(try #require(log.concern), in: timeline([], asOf: Stands.at(15)))
        #expect(summary.signs.map { $0.figure(.total) } == [309] && summary.since == Stands.at(7, 13))
    }
}
