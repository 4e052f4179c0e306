import Clinic
import FollowThrough
import Measures
import Signs
import Testing

@Suite("What speaks against a praise")
struct WhatSpeaksAgainstPraise {
    typealias Stands = WhereAnEpisodeStands

    private func suggested(
        _ sessions: [TimelineSession], _ appointments: [Appointment] = [], results: [TimelineResult] = [],
        concerns: [Concern] = [], asOf: Instant
    ) -> [PraiseKind] {
        let timeline = WhatOpensAConcern.timeline(sessions, appointments, results: results, asOf: asOf)
        let signs = RuleSet.signs(in: timeline, Stands.settings)
        return PraiseRule.suggestions(signs, in: timeline, concerns: concerns, said: []).map(\.kind)
    }

    private let better = [Stands.held(0, outcome: 200), Stands.held(7, outcome: 300)]

    @Test("a better outcome is praised, but not on the day on which it is lower than the time before")
    func fell() {
        #expect(suggested(better, asOf: Stands.at(7, 15)) == [.reliableImprovement])
        let lower = better + [Stands.held(14, outcome: 290)]
        #expect(suggested(lower, asOf: Stands.at(14, 15)).isEmpty)
        let higher = lower + [Stands.held(21, outcome: 295)]
        #expect(suggested(higher, asOf: Stands.at(21, 15)) == [.reliableImprovement])
    }

    @Test("an alliance that rises and is still under its cutoff is not praised as rising")
    func stillLow() {
        let rising = [Stands.held(0, alliance: 310), Stands.held(7, alliance: 352)]
        #expect(!suggested(rising, asOf: Stands.at(7, 15)).contains(.earlyAllianceRising))
        let over = [Stands.held(0, alliance: 310), Stands.held(7, alliance: 362)]
        #expect(suggested(over, asOf: Stands.at(7, 15)).contains(.earlyAllianceRising))
    }

    @Test("a risk answer that was given, or one that nobody acted on yet")
    func risk() throws {
        #expect(suggested(better, results: [Stands.risk(3)], asOf: Stands.at(7, 15)).isEmpty)
        var log = ConcernLog(.risk, at: Stands.at(3))
        let open = try #require(log.concern)
        #expect(suggested(better, concerns: [open], asOf: Stands.at(7, 15)).isEmpty)
        log.add(.safetyDone(seen: nil), Stands.at(3, 16), by: ConcernLog.owner)
        let done = try #require(log.concern)
        #expect(suggested(better, concerns: [done], asOf: Stands.at(7, 15)) == [.reliableImprovement])
    }

    @Test("a risk answer, a worse outcome and one off its course speak against all that became better and nothing done")
    func grave() {
        let timeline = WhatOpensAConcern.timeline(better, asOf: Stands.at(7, 15))
        for kind in [SignKind.riskAnswer, .outcomeDeteriorated, .outcomeOffCourse] {
            let sign = Sign(kind: kind, severity: 80, since: Stands.at(7), evidence: [], ruleVersion: 1)
            let against = PraiseKind.allCases.filter {
                PraiseContradiction.holds(against: $0, [sign], in: timeline, concerns: [])
            }
            #expect(against == [.allianceRecovered, .earlyAllianceRising, .reliableImprovement])
        }
    }

    @Test("where less is better, a total that rose since the last time speaks against saying that it is better")
    func lessIsBetter() {
        func held(_ day: Int, _ total: Int) -> TimelineSession {
            let mood = CheckRange(lowest: 0, highest: 27, isHigherBetter: false, decimals: 0)
            return TimelineSession(
                id: SessionID(high: 4, low: UInt64(day)), start: Stands.at(day), end: Stands.at(day, 14, 50),
                outcome: .scored(
                    CheckScore(
                        response: ResponseID(high: 5, low: UInt64(day)), measure: .phq9, total: total, lines: nil,
                        range: mood)))
        }
        func speaks(_ totals: [Int]) -> Bool {
            let timeline = WhatOpensAConcern.timeline(
                totals.enumerated().map { held($0 * 7, $1) }, asOf: Stands.at(22))
            return PraiseContradiction.holds(against: .reliableImprovement, [], in: timeline, concerns: [])
        }
        #expect(!speaks([20, 14, 12]))
        #expect(speaks([20, 12, 14]))
    }

    @Test("a line about the relationship that is low in the last check speaks against having found the way back")
    func lowBetweenUs() {
        func speaks(_ lines: SIMD4<Int16>, lowest: Int) -> Bool {
            var session = Stands.held(7, alliance: nil)
            let score = CheckScore(
                response: ResponseID(high: 5, low: 380), measure: .allianceAdult, total: 380, lines: lines)
            session = TimelineSession(
                id: session.id, appointment: session.appointment, start: session.start, end: session.end,
                outcome: session.outcome, alliance: .scored(score))
            let timeline = WhatOpensAConcern.timeline([session], asOf: Stands.at(7, 15))
            let low = Sign(
                kind: .allianceLineLow, severity: 60, since: session.start,
                evidence: [
                    Evidence(.response(score.response), .lineIndex, lowest, at: session.start),
                    Evidence(.response(score.response), .threshold, 90, at: session.start),
                ], ruleVersion: 2)
            return PraiseContradiction.holds(against: .allianceRecovered, [low], in: timeline, concerns: [])
        }
        #expect(speaks(SIMD4(88, 98, 97, 97), lowest: 0))
        #expect(speaks(SIMD4(88, 80, 98, 98), lowest: 1))
        #expect(!speaks(SIMD4(98, 80, 98, 98), lowest: 1))
    }

    @Test("after two missed appointments in a row nobody stayed with it; after one they may have, but for the way back")
    func missed() {
        let again = [Stands.held(0, alliance: 340), Stands.held(7, alliance: 380)]
        let once = [Stands.booked(14, .noShow)]
        #expect(suggested(again, asOf: Stands.at(7, 15)).contains(.allianceRecovered))
        #expect(!suggested(again, once, asOf: Stands.at(15)).contains(.allianceRecovered))
        let twice = once + [Stands.booked(21, .noShow)]
        #expect(!suggested(again, twice, asOf: Stands.at(22)).contains(.allianceRecovered))
        #expect(suggested(better, once, asOf: Stands.at(15)).contains(.reliableImprovement))
        #expect(suggested(better, twice, asOf: Stands.at(22)).isEmpty)
        let back = better + [Stands.held(28, outcome: 310)]
        #expect(suggested(back, twice, asOf: Stands.at(28, 15)).contains(.reliableImprovement))
    }
}
