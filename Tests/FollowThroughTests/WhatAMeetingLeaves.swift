import Clinic
import FollowThrough
import Testing

@Suite("What a supervision meeting leaves")
struct WhatAMeetingLeaves {
    typealias Base = WhatBelongsBeforeASupervisor

    private static let matter = AgendaMatter(episode: Base.episode, about: .concern(Base.concernID(1)))

    private static func entry(
        _ number: UInt64, _ mark: SupervisionMark, day: Int, due: Int? = nil, replaces: UInt64? = nil
    ) -> SupervisionEntry {
        SupervisionEntry(
            id: ID(high: 8, low: number), therapist: Base.therapist, by: nil, day: Base.day(day),
            at: Base.at(day, 16), matter: matter, mark: mark, due: due.map(Base.day),
            replaces: replaces.map { ID(high: 8, low: $0) })
    }

    private static func line(
        _ entries: [SupervisionEntry], on day: Int, since: Int = -40, isRisk: Bool = false, asks: Bool = true
    ) -> AgendaLine? {
        let concern = Base.concern(1, isRisk ? .risk : .alliance, since: since, needsSafety: isRisk)
        return SupervisionAgenda(
            asks ? Base.items(Base.standing([concern]), on: day) : [], entries: entries, open: [Base.episode],
            day: Base.day(day), zone: Base.zone
        ) { _ in .alliance }.lines.first
    }

    @Test("talked over today is done for today, and rests until the day by which something was agreed")
    func rests() {
        let agreed = [Self.entry(1, .discussed, day: 0, due: 10)]
        #expect(Self.line(agreed, on: 0)?.state == .discussed)
        #expect(Self.line(agreed, on: 9)?.state == .resting(until: Base.day(10)))
        let due = Self.line(agreed, on: 10)
        #expect(due?.state == .toDiscuss)
        #expect(due?.item.reasons.map(\.reason) == [.talkOverdue, .agreedDue(Base.day(10))])
    }

    @Test("what was agreed comes up on its day though no rule asks for it any more, until it is talked over again")
    func agreedDue() {
        let agreed = [Self.entry(1, .discussed, day: 0, due: 10)]
        #expect(Self.line(agreed, on: 9, asks: false) == nil)
        #expect(Self.line(agreed, on: 11, asks: false)?.item.reasons.map(\.reason) == [.agreedDue(Base.day(10))])
        let again = agreed + [Self.entry(2, .discussed, day: 11)]
        #expect(Self.line(again, on: 11, asks: false)?.state == .discussed)
        #expect(Self.line(again, on: 12, asks: false) == nil)
    }

    @Test("with no day agreed it comes up at the next meeting, and says what was said at the last")
    func noDay() {
        let talked = [Self.entry(1, .discussed, day: 0)]
        let next = Self.line(talked, on: 1)
        #expect(next?.state == .toDiscuss && next?.last == talked[0])
    }

    @Test("carried over stands at the next meeting, asked for or not")
    func carried() {
        let carried = [Self.entry(1, .carried, day: 0)]
        #expect(Self.line(carried, on: 0)?.state == .carried)
        #expect(Self.line(carried, on: 7, asks: false)?.state == .toDiscuss)
        #expect(Self.line(carried, on: 7)?.item.reasons.map(\.reason) == [.talkOverdue, .carried(Base.day(0))])
    }

    @Test("a risk answer rests for nobody, and neither does what is news since the meeting")
    func news() {
        let agreed = [Self.entry(1, .discussed, day: 0, due: 30)]
        #expect(Self.line(agreed, on: 5, isRisk: true)?.state == .toDiscuss)
        #expect(Self.line(agreed, on: 12, since: 2)?.state == .toDiscuss)
        #expect(Self.line(agreed, on: 12, since: -40)?.state == .resting(until: Base.day(30)))
    }

    @Test("a corrected line counts in place of the first, and one that is taken back leaves nothing")
    func corrected() {
        let first = Self.entry(1, .discussed, day: 0, due: 10)
        let carried = Self.entry(2, .carried, day: 0, replaces: 1)
        #expect(Self.line([first, carried], on: 0)?.state == .carried)
        #expect(Self.line([carried, first], on: 0)?.state == .carried)
        let back = Self.entry(3, .withdrawn, day: 0, replaces: 2)
        #expect(Self.line([first, carried, back], on: 0)?.state == .toDiscuss)
        #expect([first, carried, back].inForce.isEmpty)
    }

    @Test("a page of an earlier meeting does not know what was written later")
    func earlier() {
        let later = [Self.entry(1, .discussed, day: 5)]
        #expect(Self.line(later, on: 3)?.state == .toDiscuss)
        #expect(Self.line(later, on: 3)?.last == nil)
    }

    @Test("praise beside concerns is a ratio with its counts, and of few clients nothing to anybody else")
    func balance() {
        let few = PraiseBalance(praises: 6, concerns: 4, clients: 4)
        #expect(few.ratio == 1.5)
        #expect(few.cell(for: .anybodyElse) == .hidden)
        #expect(few.cell(for: .therapistThemselves) == .shown(few))
        #expect(PraiseBalance(praises: 0, concerns: 0, clients: 0).cell(for: .therapistThemselves) == .nothing)
        #expect(PraiseBalance(praises: 3, concerns: 0, clients: 5).ratio == nil)
        #expect(PraiseBalance(praises: 6, concerns: 4, clients: 5).cell(for: .anybodyElse).value != nil)
    }
}
