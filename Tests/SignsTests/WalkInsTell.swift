import Clinic
import Measures
import Signs
import Testing

@Suite("What sessions without an appointment, and the first visits, tell")
struct WalkInsTell {
    private typealias G = Given

    private func walkIn(_ day: Int) -> TimelineSession {
        TimelineSession(id: SessionID(high: 9, low: UInt64(day)), start: G.at(day), end: G.at(day, 14, 50))
    }

    @Test("a miss before a walk-in is not counted with the one after it")
    func missed() {
        let misses = [G.appointment(0, .noShow), G.appointment(7, .noShow)]
        #expect(G.sign(.missed, [], misses)?.figure(.count) == 2)
        #expect(G.sign(.missed, [walkIn(3)], misses)?.figure(.count) == 1)
        #expect(G.sign(.missed, [walkIn(3)], misses)?.since == G.at(7))
    }

    @Test("a walk-in ends a late cancellation and a wrong time")
    func ends() {
        let off = [G.appointment(7, .cancelled(by: .client, noticeHours: 2))]
        #expect(G.sign(.lateCancellation, [walkIn(6)], off) != nil)
        #expect(G.sign(.lateCancellation, [walkIn(8)], off) == nil)
        let wrong = [G.appointment(7, .wrongTime(seen: false))]
        #expect(G.sign(.wrongTime, [walkIn(6)], wrong) != nil)
        #expect(G.sign(.wrongTime, [walkIn(8)], wrong) == nil)
    }

    @Test("coming after missing the very first appointment is coming back")
    func firstMissed() {
        let back = [G.appointment(0, .noShow), G.appointment(7, .onTime)]
        #expect(G.sign(.backAfterMiss, came: back)?.since == G.at(7))
    }

    @Test("a session held at the very time that was marked as missed is not coming back from it")
    func sameTime() {
        #expect(G.sign(.backAfterMiss, [G.session(0), G.session(7)], [G.appointment(7, .noShow)]) == nil)
    }

    @Test("of the visits before coming on time only the last four are looked at")
    func window() {
        let minutes: [Int?] = [30, 30, nil, nil, 10, 11, nil]
        let visits = minutes.enumerated().map { G.appointment($0 * 7, $1.map { .late(minutes: $0) } ?? .onTime) }
        #expect(G.sign(.onTimeAfterLate, came: visits)?.figure(.count) == 2)
    }
}
