import Clinic
import FollowThrough
import Measures
import Signs
import Testing

@Suite("What to say out loud")
struct WhatToSayOutLoud {
    typealias Stands = WhereAnEpisodeStands

    private func suggested(
        _ sessions: [TimelineSession], _ appointments: [Appointment] = [], results: [TimelineResult] = [],
        concerns: [Concern] = [], said: [Praise] = [], asOf: Instant
    ) -> [PraiseSuggestion] {
        let timeline = WhatOpensAConcern.timeline(sessions, appointments, results: results, asOf: asOf)
        return PraiseRule.suggestions(
            RuleSet.signs(in: timeline, Stands.settings), in: timeline, concerns: concerns, said: said)
    }

    private func answer(
        _ suggestion: PraiseSuggestion, _ answer: PraiseAnswer = .said, at: Instant, number: UInt64 = 1
    ) -> Praise {
        Praise(
            id: PraiseID(high: 8, low: number), episode: ConcernLog.episode, kind: suggestion.kind,
            record: suggestion.record, answer: answer, at: at, by: Stands.owner)
    }

    private let late = [Stands.held(0), Stands.held(7)]
    private let cameLate = [Stands.booked(0, .late(minutes: 20)), Stands.booked(7, .onTime)]

    @Test("on time after being late is said, and once it was answered it is not offered again")
    func onTime() throws {
        let suggestion = try #require(suggested(late, cameLate, asOf: Stands.at(7, 14)).first)
        #expect(suggestion.kind == .onTimeAfterLate)
        for given in PraiseAnswer.allCases {
            let said = [answer(suggestion, given, at: Stands.at(7, 14))]
            #expect(suggested(late, cameLate, said: said, asOf: Stands.at(8)).isEmpty)
        }
    }

    @Test("not the same two sessions running, and again after that")
    func notTwice() throws {
        let first = try #require(suggested(late, cameLate, asOf: Stands.at(7, 15)).first)
        let said = [answer(first, at: Stands.at(7, 15))]
        let again = late + [Stands.held(14), Stands.held(21)]
        let appointments = cameLate + [Stands.booked(14, .late(minutes: 20)), Stands.booked(21, .onTime)]
        #expect(suggested(again, appointments, said: said, asOf: Stands.at(21, 15)).map(\.kind) == [.onTimeAfterLate])
        let running = late + [Stands.held(14)]
        let next = [Stands.booked(0, .onTime), Stands.booked(7, .late(minutes: 20)), Stands.booked(14, .onTime)]
        #expect(suggested(running, next, said: said, asOf: Stands.at(14, 15)).isEmpty)
        #expect(suggested(running, next, asOf: Stands.at(14, 15)).map(\.kind) == [.onTimeAfterLate])
    }

    @Test("put off is not said: the next occasion is offered")
    func putOff() throws {
        let first = try #require(suggested(late, cameLate, asOf: Stands.at(7, 15)).first)
        let said = [answer(first, .notNow, at: Stands.at(7, 15))]
        let next = [Stands.booked(0, .onTime), Stands.booked(7, .late(minutes: 20)), Stands.booked(14, .onTime)]
        #expect(
            suggested(late + [Stands.held(14)], next, said: said, asOf: Stands.at(14, 15)).map(\.kind)
                == [.onTimeAfterLate])
    }

    @Test("what was answered and taken back is offered again, in the same session too")
    func takenBack() throws {
        let first = try #require(suggested(late, cameLate, asOf: Stands.at(7, 14)).first)
        for given in [PraiseAnswer.said, .inOtherWords, .notNow] {
            let said = answer(first, given, at: Stands.at(7, 14))
            let back = said.takenBack(at: Stands.at(7, 14, 1), by: Stands.owner)
            #expect(said.canBeTakenBack && !back.canBeTakenBack && !back.isSaid)
            #expect(suggested(late, cameLate, said: [back], asOf: Stands.at(7, 14, 2)) == [first])
            let again = answer(first, at: Stands.at(7, 14, 3), number: 2)
            #expect(suggested(late, cameLate, said: [back, again], asOf: Stands.at(7, 14, 4)).isEmpty)
        }
        #expect(!answer(first, .shown, at: Stands.at(7, 14)).canBeTakenBack)
    }

    @Test("a high score is never praised, and an honest low one is")
    func scores() {
        let high = [Stands.held(0, outcome: 390, alliance: 400), Stands.held(7, outcome: 391, alliance: 400)]
        #expect(suggested(high, asOf: Stands.at(7, 15)).isEmpty)
        let honest = [Stands.held(0, alliance: 390), Stands.held(7, alliance: 330)]
        #expect(suggested(honest, asOf: Stands.at(7, 15)).map(\.kind) == [.honestMark])
        #expect(suggested(honest + [Stands.held(14, alliance: nil)], asOf: Stands.at(14, 15)).isEmpty)
    }

    @Test("an ended episode is not praised")
    func ended() {
        let timeline = WhatOpensAConcern.timeline(late, cameLate, hasEnded: true, asOf: Stands.at(8))
        let signs = RuleSet.signs(in: timeline, Stands.settings)
        #expect(PraiseRule.suggestions(signs, in: timeline, concerns: [], said: []).isEmpty)
    }

    @Test("what was read before the hour belongs to that session: neither then nor the next time again")
    func beforeTheHour() throws {
        let first = try #require(suggested(late, cameLate, asOf: Stands.at(7, 15)).first)
        let said = [answer(first, .shown, at: Stands.at(7, 13, 40))]
        #expect(suggested(late, cameLate, said: said, asOf: Stands.at(7, 13, 45)).isEmpty)
        #expect(suggested(late, cameLate, said: said, asOf: Stands.at(7, 15)).isEmpty)
        let running = late + [Stands.held(14)]
        let next = [Stands.booked(0, .onTime), Stands.booked(7, .late(minutes: 20)), Stands.booked(14, .onTime)]
        #expect(suggested(running, next, said: said, asOf: Stands.at(14, 15)).isEmpty)
    }

    @Test("how often it was so is what the sign counts")
    func counted() {
        let visits = [
            Stands.booked(0, .late(minutes: 20)), Stands.booked(7, .late(minutes: 9)), Stands.booked(14, .onTime),
        ]
        let timeline = WhatOpensAConcern.timeline(late + [Stands.held(14)], visits, asOf: Stands.at(14, 15))
        let signs = RuleSet.signs(in: timeline, Stands.settings)
        #expect(signs.times(behind: .onTimeAfterLate) == 2)
        #expect(signs.times(behind: .onTimeInARow) == nil)
    }
}
