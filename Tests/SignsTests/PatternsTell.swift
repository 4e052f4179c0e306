import Clinic
import Measures
import Signs
import Testing

@Suite("What patterns over the timeline tell")
struct PatternsTell {
    private typealias G = Given

    private func visits(_ attended: [Attendance?]) -> [Appointment] {
        attended.enumerated().map { G.appointment($0 * 7, $1) }
    }

    @Test("small falls over three sessions count once they come to a point, and no single one may")
    func slide() {
        func sign(_ alliances: Int?...) -> Sign? { G.sign(.allianceSliding, G.weeks(alliances: alliances)) }
        #expect(sign(380, 375) == nil)
        #expect(sign(380, 375, 370)?.figure(.change) == -10)
        #expect(sign(380, 375, 370)?.since == G.at(14))
        #expect(sign(380, 375, 371) == nil, "nine tenths")
        #expect(sign(380, 375, 371, 370)?.figure(.sessions) == 4)
        #expect(sign(380, 370, 365) == nil, "one fall is large")
        #expect(sign(380, 371, 365) != nil)
        #expect(sign(380, 375, 370, 370) == nil, "it stopped")
        #expect(sign(380, nil, 375, nil, 370) != nil)
        #expect(sign(380, 375, 370, nil)?.since == G.at(14))
        #expect(sign() == nil)
    }

    @Test("coming every time while the alliance falls")
    func comesWhileFalling() {
        func sign(_ alliances: [Int?], _ attended: [Attendance?]) -> Sign? {
            let booked = visits(attended)
            let sessions = booked.filter { $0.attendance?.wasSeen ?? false }.enumerated().map { index, held in
                G.session(
                    Int(held.id.low),
                    alliance: alliances[index].map { G.alliance($0) } ?? .declined(G.response(901)))
            }
            return G.sign(.comesWhileFalling, sessions, booked)
        }
        let four = Array(repeating: Attendance.onTime, count: 4)
        #expect(sign([390, 388, 384, 380], four)?.figure(.change) == -10)
        #expect(sign([390, 388, 384, 381], four) == nil)
        #expect(sign([390, 380, 370, 375], four) == nil, "it rose again")
        #expect(sign([390, nil, nil, 370], [.onTime, .late(minutes: 9), .onTime, .wrongTime(seen: true)]) != nil)
        #expect(sign([390, 380, 370], Array(four.prefix(3))) == nil, "too few to say")
        #expect(sign([390, 388, 380], [.onTime, .onTime, .noShow, .onTime]) == nil)
        let off = Attendance.cancelled(by: .practice, noticeHours: 2)
        #expect(sign([390, 388, 384, 380], [.onTime, .onTime, off, .onTime, .onTime]) != nil)
        let own = Attendance.cancelled(by: .client, noticeHours: 90)
        #expect(sign([390, 388, 384, 380], [.onTime, .onTime, own, .onTime, .onTime]) == nil)
    }

    @Test("what is called off ahead says nothing of coming before its time")
    func calledOffAhead() {
        let off = G.appointment(35, .cancelled(by: .client, noticeHours: 200))
        func sign(_ kind: SignKind, _ attended: [Attendance?], asOf day: Int) -> Sign? {
            let booked = visits(attended)
            let sessions = booked.enumerated().filter { $0.element.attendance?.wasSeen ?? false }.map { index, held in
                G.session(Int(held.id.low), alliance: G.alliance([390, 388, 384, 380][index]))
            }
            return G.sign(kind, sessions, booked + [off], asOf: G.at(day))
        }
        let four = Array(repeating: Attendance.onTime, count: 4)
        #expect(sign(.comesWhileFalling, four, asOf: 34) != nil)
        #expect(sign(.comesWhileFalling, four, asOf: 35) == nil)
        let moved = Attendance.rescheduled(by: .client, noticeHours: 47)
        let twice: [Attendance?] = [moved, .onTime, .onTime, moved]
        #expect(sign(.repeatedRescheduling, twice, asOf: 34) != nil)
        #expect(sign(.repeatedRescheduling, twice, asOf: 35) == nil, "the first is out of the last four")
    }

    @Test("missed two of the last four, whether or not the last was kept")
    func oftenMissed() {
        func sign(_ attended: Attendance?...) -> Sign? { G.sign(.oftenMissed, came: visits(attended)) }
        #expect(sign(.noShow, .onTime, .onTime, .onTime) == nil)
        #expect(sign(.noShow, .onTime, .onTime, .noShow)?.figure(.count) == 2)
        #expect(sign(.noShow, .onTime, .noShow, .onTime)?.since == G.at(14))
        #expect(sign(.noShow, .onTime, .onTime, .onTime, .noShow) == nil, "five apart")
        #expect(sign(.noShow, .noShow, .onTime, .onTime) != nil)
        #expect(sign(.noShow, .noShow, .onTime, .onTime, .onTime) == nil)
        #expect(sign(.noShow, nil, .noShow) != nil)
        let late = Attendance.cancelled(by: .client, noticeHours: 23)
        #expect(sign(late, .onTime, late)?.figure(.count) == 2)
        let early = Attendance.cancelled(by: .client, noticeHours: 24)
        #expect(sign(early, .onTime, early) == nil)
        #expect(sign(.noShow, early, early, early, .noShow) != nil, "called off in time is left out")
        #expect(sign(.noShow, .cancelled(by: .practice, noticeHours: 1)) == nil)
        #expect(sign() == nil)
    }

    @Test("late three of the last five, whether or not the last was on time")
    func oftenLate() {
        func sign(_ minutes: Int...) -> Sign? {
            G.sign(.oftenLate, came: visits(minutes.map { $0 == 0 ? .onTime : .late(minutes: $0) }))
        }
        #expect(sign(10, 10) == nil)
        #expect(sign(10, 10, 10)?.figure(.count) == 3)
        #expect(sign(10, 0, 10, 0, 5)?.since == G.at(28))
        #expect(sign(10, 0, 10, 0, 4) == nil, "four minutes are not late")
        #expect(sign(10, 10, 10, 0, 0) != nil)
        #expect(sign(10, 10, 10, 0, 0, 0) == nil)
        #expect(sign(10, 0, 0, 10, 0, 10) == nil)
        #expect(sign(5, 6, 7)?.evidence.filter { $0.figure == .minutes }.map(\.value) == [7, 6, 5])
    }

    @Test("on time for the fourth time in a row is said then, and not each time after")
    func onTimeInARow() {
        func sign(_ attended: Attendance?...) -> Sign? { G.sign(.onTimeInARow, came: visits(attended)) }
        #expect(sign(.onTime, .onTime, .onTime) == nil)
        #expect(sign(.onTime, .onTime, .onTime, .onTime)?.since == G.at(21))
        #expect(sign(.onTime, .onTime, .onTime, .onTime, .onTime) == nil)
        #expect(sign(.noShow, .onTime, .onTime, .onTime, .onTime) != nil)
        #expect(sign(.late(minutes: 1), .onTime, .onTime, .onTime) == nil)
        let off = Attendance.cancelled(by: .practice, noticeHours: 9)
        #expect(sign(.onTime, .onTime, off, .onTime, .onTime) != nil)
        #expect(sign(.onTime, .onTime, .onTime, .onTime, .noShow) == nil)
        #expect(sign(.onTime, .onTime, .onTime, .onTime, nil) != nil, "being booked changes nothing")
    }

    @Test("one session, or none, is not a pattern")
    func little() {
        let patterns: Set<SignKind> = [.allianceSliding, .comesWhileFalling, .oftenMissed, .oftenLate, .onTimeInARow]
        let booked = visits([.late(minutes: 30)])
        let one = G.timeline([G.session(0, alliance: G.alliance(100))], booked)
        #expect(patterns.isDisjoint(with: RuleSet.signs(in: one, G.settings).map(\.kind)))
        #expect(patterns.isDisjoint(with: RuleSet.signs(in: G.timeline(), G.settings).map(\.kind)))
    }
}
