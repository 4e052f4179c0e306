import Clinic
import Measures
import Signs
import Testing

@Suite("What days without a visit tell")
struct DaysTell {
    private typealias G = Given

    @Test("three weeks by the calendar count from midnight on, wherever the last visit was in its day")
    func days() {
        let seen = [G.session(0)]
        #expect(G.sign(.notSeen, seen, asOf: G.at(20, 23, 59)) == nil)
        let sign = G.sign(.notSeen, seen, asOf: G.at(21, 0, 0))
        #expect(sign?.since == G.at(21, 0, 0))
        #expect(sign?.daysNotSeen(on: Day(number: 20_458 + 25), in: G.zone) == 25)
        #expect(G.sign(.notSeen, seen, asOf: G.at(100)) == sign)
    }

    @Test("the change to summer time does not move it")
    func summerTime() {
        #expect(G.sign(.notSeen, [G.session(70)], asOf: G.at(91, 0, 0))?.since == G.at(91, 0, 0))
        #expect(G.sign(.notSeen, [G.session(70)], asOf: G.at(90, 23, 59)) == nil)
    }

    @Test("somebody never seen counts from intake")
    func never() {
        #expect(G.sign(.notSeen, asOf: G.at(20)) == nil)
        let sign = G.sign(.notSeen, asOf: G.at(21))
        #expect(sign?.evidence.first?.record == .episode(G.episode))
        #expect(sign?.daysNotSeen(on: Day(number: 20_458 + 21), in: G.zone) == 21)
        let undated = [G.session(15, isDated: false)]
        #expect(G.sign(.notSeen, undated, asOf: G.at(60)) == nil, "a session without a date says nothing of days")
    }

    @Test("a booked appointment stands until it is over or called off")
    func booked() {
        let seen = [G.session(0)]
        #expect(G.sign(.notSeen, seen, [G.appointment(40)], asOf: G.at(40, 14, 49)) == nil)
        #expect(G.sign(.notSeen, seen, [G.appointment(40)], asOf: G.at(40, 14, 50))?.since == G.at(40, 14, 50))
        let off = [G.appointment(40, .cancelled(by: .client, noticeHours: 71))]
        #expect(G.sign(.notSeen, seen, off, asOf: G.at(38))?.since == G.at(37))
        #expect(G.sign(.notSeen, seen, [G.appointment(5, .noShow)], asOf: G.at(30))?.since == G.at(21, 0, 0))
    }

    @Test("an episode that has ended misses nobody")
    func ended() {
        #expect(G.sign(.notSeen, [G.session(0)], hasEnded: true, asOf: G.at(60)) == nil)
    }
}
