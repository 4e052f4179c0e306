import Clinic
import Measures
import Signs
import Testing

@Suite("What coming and not coming tell")
struct ComingTells {
    private typealias G = Given

    @Test("a missed appointment holds until somebody comes, and counts those in a row")
    func missed() {
        let visits = [G.appointment(0, .onTime), G.appointment(7, .noShow)]
        #expect(G.sign(.missed, came: visits)?.figure(.count) == 1)
        let twice = visits + [G.appointment(10, .cancelled(by: .client, noticeHours: 90)), G.appointment(14, .noShow)]
        #expect(G.sign(.missed, came: twice)?.figure(.count) == 2)
        #expect(G.sign(.missed, came: twice)?.since == G.at(7))
        #expect(G.sign(.missed, came: twice + [G.appointment(21)]) != nil, "being booked is not coming")
        #expect(G.sign(.missed, came: twice + [G.appointment(21, .onTime)]) == nil)
        #expect(G.sign(.missed, came: [G.appointment(0, .noShow)]) != nil)
        #expect(G.sign(.missed, came: [G.appointment(0, .noShow), G.appointment(7, .onTime)]) == nil)
    }

    @Test("a session without an appointment ends a miss, one without a date does not")
    func walkIn() {
        let walkIn = TimelineSession(id: SessionID(high: 9, low: 9), start: G.at(9), end: G.at(9, 15))
        #expect(G.sign(.missed, [walkIn], [G.appointment(7, .noShow)]) == nil)
        let undated = TimelineSession(id: SessionID(high: 9, low: 9), start: G.at(9), end: G.at(9), isDated: false)
        #expect(G.sign(.missed, [undated], [G.appointment(7, .noShow)]) != nil)
    }

    @Test("late by the limit counts", arguments: [(4, false), (5, true), (6, true)])
    func late(minutes: Int, holds: Bool) {
        let sign = G.sign(.arrivedLate, came: [G.appointment(0, .onTime), G.appointment(7, .late(minutes: minutes))])
        #expect((sign != nil) == holds)
        #expect(sign?.figure(.minutes) == (holds ? minutes : nil))
    }

    @Test("each late visit among the last four is shown, and it holds since the first of those in a row")
    func lateAgain() {
        let minutes = [10, 11, 12, nil, 14, 15]
        let visits = minutes.enumerated().map { G.appointment($0 * 7, $1.map { .late(minutes: $0) } ?? .onTime) }
        let sign = G.sign(.arrivedLate, came: visits)
        #expect(sign?.evidence.filter { $0.figure == .minutes }.map(\.value) == [15, 14, 12])
        #expect(sign?.since == G.at(28))
        #expect(G.sign(.arrivedLate, came: visits + [G.appointment(42, .noShow)]) != nil)
        #expect(G.sign(.arrivedLate, came: visits + [G.appointment(42, .onTime)]) == nil)
        #expect(G.sign(.arrivedLate, G.came(visits)) == nil, "without the appointments nothing is known")
    }

    @Test("coming at another time holds until the next visit, seen or not", arguments: [true, false])
    func wrongTime(seen: Bool) {
        let visits = [G.appointment(0, .onTime), G.appointment(7, .wrongTime(seen: seen))]
        #expect(G.sign(.wrongTime, came: visits)?.since == G.at(7))
        #expect(G.sign(.wrongTime, came: visits + [G.appointment(14, .onTime)]) == nil)
        #expect(G.sign(.missed, came: visits) == nil)
    }

    @Test("called off with less notice than asked for counts", arguments: [(23, true), (24, false), (25, false)])
    func calledOff(hours: Int, holds: Bool) {
        let visits = [G.appointment(0, .onTime), G.appointment(7, .cancelled(by: .client, noticeHours: hours))]
        let sign = G.sign(.lateCancellation, came: visits)
        #expect((sign != nil) == holds)
        #expect(sign?.figure(.hours) == (holds ? hours : nil))
        #expect(G.sign(.lateCancellation, came: visits + [G.appointment(14, .onTime)]) == nil)
    }

    @Test("only the client's own calling off counts", arguments: [CancelledBy.therapist, .practice])
    func notTheirs(by: CancelledBy) {
        #expect(G.sign(.lateCancellation, came: [G.appointment(0, .cancelled(by: by, noticeHours: 1))]) == nil)
        let moved = [0, 7, 14].map { G.appointment($0, .rescheduled(by: by, noticeHours: 1)) }
        #expect(G.sign(.repeatedRescheduling, came: moved) == nil)
    }

    @Test("two of the last four moved by the client count, one does not")
    func moved() {
        let moved = Attendance.rescheduled(by: .client, noticeHours: 47)
        func sign(_ attended: [Attendance?]) -> Sign? {
            G.sign(.repeatedRescheduling, came: attended.enumerated().map { G.appointment($0 * 7, $1) })
        }
        #expect(sign([moved]) == nil)
        #expect(sign([moved, .onTime, .onTime, .onTime, moved]) == nil)
        let twice = sign([moved, .onTime, .onTime, moved])
        #expect(twice?.figure(.count) == 2)
        #expect(twice?.since == G.at(19))
        #expect(sign([moved, .onTime, .onTime, moved, nil]) != nil)
        #expect(sign([moved, .onTime, .onTime, moved, .onTime]) == nil)
        #expect(sign([moved, moved, moved, .onTime])?.since == G.at(5))
    }

    @Test("on time after having been late counts the late visits")
    func onTimeAgain() {
        let late = [G.appointment(0, .late(minutes: 10)), G.appointment(7, .late(minutes: 5))]
        #expect(G.sign(.onTimeAfterLate, came: late) == nil)
        let now = late + [G.appointment(14, .onTime)]
        #expect(G.sign(.onTimeAfterLate, came: now)?.figure(.count) == 2)
        #expect(G.sign(.onTimeAfterLate, came: now)?.since == G.at(14))
        #expect(G.sign(.onTimeAfterLate, came: now + [G.appointment(21, .onTime)]) == nil)
        #expect(G.sign(.onTimeAfterLate, came: now + [G.appointment(21, .noShow)]) == nil)
        let hardly = [G.appointment(0, .late(minutes: 4)), G.appointment(7, .onTime)]
        #expect(G.sign(.onTimeAfterLate, came: hardly) == nil)
        #expect(G.sign(.onTimeAfterLate, came: [G.appointment(0, .onTime)]) == nil)
    }

    @Test("coming back after a miss is said until the visit after")
    func back() {
        let back = [G.appointment(0, .onTime), G.appointment(7, .noShow), G.appointment(14, .late(minutes: 20))]
        #expect(G.sign(.backAfterMiss, came: back)?.since == G.at(14))
        #expect(G.sign(.backAfterMiss, came: back + [G.appointment(21, .onTime)]) == nil)
        #expect(G.sign(.backAfterMiss, came: back + [G.appointment(21, .noShow)]) == nil)
        #expect(G.sign(.backAfterMiss, came: [G.appointment(0, .onTime)]) == nil)
    }

    @Test("coming back after a late cancellation is coming back after a miss; after a wrong day it is not")
    func backAfterCallingOff() {
        func back(_ between: Attendance) -> Sign? {
            let visits = [G.appointment(0, .onTime), G.appointment(7, between), G.appointment(14, .onTime)]
            return G.sign(.backAfterMiss, came: visits)
        }
        let late = back(.cancelled(by: .client, noticeHours: 2))
        #expect(late?.since == G.at(14) && late?.figure(.underHours) == 24 && late?.ruleVersion == 2)
        #expect(back(.cancelled(by: .client, noticeHours: 48)) == nil)
        #expect(back(.cancelled(by: .practice, noticeHours: 2)) == nil)
        #expect(back(.rescheduled(by: .client, noticeHours: 2)) == nil)
        for seen in [true, false] { #expect(back(.wrongTime(seen: seen)) == nil, "they came") }
    }
}
