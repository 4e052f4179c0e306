import Clinic
import FollowThrough
import Signs
import Testing

@Suite("How barriers are counted")
struct HowBarriersAreCounted {
    private static let zone = Zone("Europe/Paris") ?? .utc
    private static let today = Day(number: 20_781)

    private func barrier(
        _ client: Int, _ kind: BarrierKind = .transport, _ state: BarrierState = .open,
        _ solution: BarrierSolution? = nil, before: [Attendance] = [], after: [Attendance] = []
    ) -> CountedBarrier {
        let appointments = [(-7, before), (7, after)].flatMap { days, all in
            all.enumerated().map { place, attendance in
                Appointment(
                    id: ID(high: UInt64(place + 1), low: UInt64(days + 100)), episode: ID(high: 1, low: 1),
                    therapist: ID(high: 1, low: 2), site: nil,
                    start: Self.zone.instant(Self.today.adding(days: days), minuteOfDay: 600 + place * 60), minutes: 50,
                    attendance: attendance)
            }
        }
        return CountedBarrier(
            client: ClientID(high: 1, low: UInt64(client)), kind: kind, state: state, solution: solution,
            attendance: state == .solved
                ? BarrierAttendance(appointments, from: Self.today, zone: Self.zone, noticeHours: 24) : nil)
    }

    private func counted(
        _ barriers: [CountedBarrier], _ reader: LoopReader = .therapistThemselves
    ) -> BarriersInTheWay {
        OutcomeSummary(OutcomeRecords(barriers: barriers), for: reader).barriers
    }

    @Test("of none nothing is said; of some how they stand, by kind, and what solved them")
    func standing() {
        #expect(counted([]).whole == .nothing && counted([]).byKind.isEmpty && !counted([]).hasHiddenKinds)
        let some = counted([
            barrier(1, .cost, .solved, .referral), barrier(1, .transport, .solved, .other), barrier(2, .cost, .letGo),
            barrier(3, .cost, .trying),
        ])
        #expect(some.whole.value.map { [$0.opened, $0.solved, $0.letGo, $0.open, $0.clients] } == [4, 2, 1, 1, 3])
        #expect(some.solved.value?.part == Proportion(2, of: 4))
        #expect(some.byKind.map(\.kind) == [.transport, .cost] && some.byKind.map(\.counts.opened) == [1, 3])
        #expect(some.solutions[.referral]?.value?.part == Proportion(1, of: 2))
        #expect(some.solutions[.wayOut]?.value?.part == Proportion(0, of: 2))
    }

    @Test("coming is set beside coming only where there were appointments on both sides, in sums")
    func attendance() {
        let some = counted([
            barrier(1, .cost, .solved, .other, before: [.noShow, .onTime], after: [.onTime, .onTime, .noShow]),
            barrier(2, .cost, .solved, .other, before: [.noShow]), barrier(3),
        ])
        #expect(some.compared.value?.part == Proportion(1, of: 2))
        #expect(some.before.value?.part == Proportion(1, of: 2) && some.after.value?.part == Proportion(2, of: 3))
    }

    @Test("a kind of few clients is left out, and so is another one where the sum would tell of it")
    func few() {
        let transport = (1...9).map { barrier($0) }
        let cost = (11...16).map { barrier($0, .cost) }
        let alone = counted(transport + cost + [barrier(21, .housing)], .anybodyElse)
        #expect(alone.byKind.map(\.kind) == [.transport] && alone.hasHiddenKinds)
        #expect(alone.whole.value?.opened == 16)
        let several = (21...25).map { barrier($0, $0 < 24 ? .housing : .health) }
        let together = counted(transport + cost + several, .anybodyElse)
        #expect(together.byKind.map(\.kind) == [.transport, .cost] && together.hasHiddenKinds)
        #expect(!counted(transport + cost, .anybodyElse).hasHiddenKinds)
        #expect(counted(transport + [barrier(21, .housing)]).byKind.count == 2, "their own therapist reads all")
        #expect(counted((1...4).map { barrier($0) }, .anybodyElse).whole == .hidden)
    }
}
