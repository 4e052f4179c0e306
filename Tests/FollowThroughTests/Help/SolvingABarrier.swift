import Clinic
import FollowThrough
import Testing

@Suite("A barrier is what was said and done about it")
struct SolvingABarrier {
    private let zone = Zone.utc
    private func id<Subject>(_ number: UInt64) -> ID<Subject> { ID(high: 1, low: number) }
    private func at(_ day: Int) -> Instant { zone.instant(Day(number: day), minuteOfDay: 600) }

    private func acts(_ changes: [(Int, BarrierChange)]) -> [BarrierAct] {
        changes.enumerated().map { index, change in
            BarrierAct(
                id: id(100 + UInt64(index)), barrier: id(1), change: change.1, at: at(change.0), by: id(9))
        }
    }

    private func barrier(_ changes: [(Int, BarrierChange)]) throws -> Barrier {
        try #require(Barrier(id: id(1), episode: id(2), acts: acts(changes)))
    }

    private let bus = BarrierNeeds(kind: .transport, language: "es", cost: .little)
    /// The option that the second act adds.
    private var lift: OptionID { id(101) }

    @Test("Options stay in the order they were thought of, and a crossed-out one stays readable")
    func options() throws {
        let held = try barrier([
            (1, .opened(bus)), (1, .optionAdded), (1, .optionAdded), (2, .optionDropped(lift)),
        ])
        #expect(held.options.map(\.id) == [lift, id(102)])
        #expect(held.options.map(\.isDropped) == [true, false])
        #expect(held.state == .open)
    }

    @Test("It is tried again if it did not work, and solved when it did, from the day of that try")
    func again() throws {
        let held = try barrier([
            (1, .opened(bus)), (1, .optionAdded), (2, .trying(lift, from: Day(number: 3))), (9, .went(.didNotWork)),
            (9, .trying(lift, from: Day(number: 10))), (20, .went(.worked)),
        ])
        #expect(held.tries.map(\.outcome) == [.didNotWork, .worked])
        #expect(held.state == .solved)
        #expect(held.closedAt == at(20))
        #expect(held.solvedFrom(zone) == Day(number: 10))
        #expect(held.underWay == nil)
    }

    @Test("Taking the last act back leaves it as it was, and both stay in the record")
    func takingBack() throws {
        let changes: [(Int, BarrierChange)] = [
            (1, .opened(bus)), (1, .optionAdded), (2, .trying(lift, from: Day(number: 3))), (9, .went(.worked)),
        ]
        let solved = try barrier(changes)
        try BarrierRule.check(.undone(id(103)), on: solved)
        let held = try barrier(changes + [(9, .undone(id(103)))])
        #expect(held.state == .trying)
        #expect(held.underWay?.option == lift)
        #expect(held.standing.count == 3)
        #expect(throws: BarrierRefusal.notLast) { try BarrierRule.check(.undone(id(100)), on: held) }
    }

    @Test("Only what can follow may follow")
    func rules() throws {
        let open = try barrier([(1, .opened(bus)), (1, .optionAdded)])
        #expect(throws: BarrierRefusal.nothingTried) { try BarrierRule.check(.went(.worked), on: open) }
        #expect(throws: BarrierRefusal.unknownOption) {
            try BarrierRule.check(.trying(id(77), from: Day(number: 1)), on: open)
        }
        #expect(throws: BarrierRefusal.notClosed) { try BarrierRule.check(.reopened, on: open) }
        let trying = try barrier([(1, .opened(bus)), (1, .optionAdded), (2, .trying(lift, from: Day(number: 3)))])
        #expect(throws: BarrierRefusal.stillTrying) {
            try BarrierRule.check(.trying(lift, from: Day(number: 4)), on: trying)
        }
        #expect(throws: BarrierRefusal.stillTrying) { try BarrierRule.check(.optionDropped(lift), on: trying) }
        let closed = try barrier([(1, .opened(bus)), (2, .solved)])
        #expect(throws: BarrierRefusal.closed) { try BarrierRule.check(.optionAdded, on: closed) }
        try BarrierRule.check(.reopened, on: closed)
    }

    @Test("Without its opening there is no barrier")
    func nothing() {
        #expect(Barrier(id: id(1), episode: id(2), acts: []) == nil)
        #expect(Barrier(id: id(1), episode: id(2), acts: acts([(1, .optionAdded)])) == nil)
    }

    @Test("Attendance counts what was the client's to keep, before a day and from it on")
    func attendance() {
        func booked(_ day: Int, _ attendance: Attendance?) -> Appointment {
            Appointment(
                id: id(UInt64(day)), episode: id(2), therapist: id(9), start: at(day), minutes: 50,
                attendance: attendance)
        }
        let counted = BarrierAttendance(
            [
                booked(15, .onTime),  // more than twelve weeks before
                booked(60, .onTime), booked(70, .noShow), booked(80, .cancelled(by: .client, noticeHours: 2)),
                booked(85, .cancelled(by: .therapist, noticeHours: 2)), booked(90, nil),
                booked(100, .late(minutes: 5)), booked(107, .wrongTime(seen: false)),
                booked(114, .rescheduled(by: .practice, noticeHours: 30)),
                booked(115, .cancelled(by: .client, noticeHours: 24)),
                booked(116, .rescheduled(by: .client, noticeHours: 3)), booked(121, .onTime), booked(200, .onTime),
            ], from: Day(number: 100), zone: zone, noticeHours: 24)
        #expect(counted.before == CameOf(came: 1, of: 3))
        #expect(counted.after == CameOf(came: 2, of: 3))
    }
}
