import Clinic
import FollowThrough
import Signs
import Testing

@Suite("The loop by subject, sign and month")
struct WhatTheLoopHides {
    private static let zone = Zone("Europe/Paris") ?? .utc
    private static let day = Day(number: 20_758)

    private func concern(
        _ client: UInt64, _ subject: ConcernSubject, kinds: [SignKind] = [], month: Int = 0
    ) -> LoopConcern {
        // Half past midnight in Paris on the first of the month is the month before in UTC.
        let at = Self.zone.instant(Self.day.adding(days: -month * 30), minuteOfDay: 30)
        return LoopConcern(
            client: ClientID(high: 1, low: client), subject: subject, state: .open, kinds: kinds,
            milestones: Milestones(openedAt: at, firstSignAt: at))
    }

    private func concerns(
        _ clients: ClosedRange<UInt64>, _ subject: ConcernSubject, kinds: [SignKind] = [], month: Int = 0
    ) -> [LoopConcern] {
        clients.map { concern($0, subject, kinds: kinds, month: month) }
    }

    private func summary(
        _ concerns: [LoopConcern], endings: [LoopEnding] = [], _ reader: LoopReader = .anybodyElse
    ) -> LoopSummary {
        LoopSummary(
            concerns, endings: endings, zone: Self.zone,
            asOf: Self.zone.instant(Self.day.adding(days: 20), minuteOfDay: 0), for: reader)
    }

    @Test("a therapist sees every group; what few clients stand behind is left out for anybody else")
    func groups() {
        var some = concerns(1...6, .alliance, kinds: [.allianceFell, .allianceLineLow])
        some += concerns(7...11, .attendance, kinds: [.missed], month: 1)
        some += concerns(12...16, .doubt, kinds: [.doubtSaid])
        some += concerns(17...19, .forms)
        some += concerns(20...21, .risk)
        let own = summary(some, .therapistThemselves)
        #expect(own.bySubject.map(\.key) == [.risk, .doubt, .alliance, .attendance, .forms])
        #expect(!own.hasHiddenGroups)
        let others = summary(some)
        #expect(others.bySubject.map(\.key) == [.doubt, .alliance, .attendance], "five hidden clients tell of nobody")
        #expect(Set(others.byKind.map(\.key)) == [.allianceFell, .allianceLineLow, .missed, .doubtSaid])
        #expect(others.hasHiddenGroups)
        #expect(others.byMonth.map(\.key) == own.byMonth.map(\.key))
    }

    @Test("what is hidden cannot be had by taking the shown ones from the whole")
    func difference() {
        var some = concerns(1...8, .alliance)
        some += concerns(9...14, .doubt)
        some += concerns(15...15, .risk)
        let others = summary(some)
        #expect(others.bySubject.map(\.key) == [.alliance], "the smallest shown one is hidden with it")
        #expect(others.whole.tally.value == LoopTally(concerns: 15, clients: 15))
    }

    @Test("months are those of the practice's zone, the earliest first")
    func months() {
        let some = (0...2).map { concern(1, .alliance, month: $0) }
        let keys = summary(some, .therapistThemselves).byMonth.map(\.key)
        #expect(keys == keys.sorted() && keys.allSatisfy { $0.dayOfMonth == 1 })
        #expect(keys.last == Day(number: Self.day.number + 1 - Self.day.dayOfMonth))
    }

    @Test("a dropout had no sign before it where none ever was, or one only after")
    func endings() {
        func ending(_ client: UInt64, sign: Int?) -> LoopEnding {
            LoopEnding(
                client: ClientID(high: 1, low: client), day: Self.day, firstSign: sign.map { Self.day.adding(days: $0) }
            )
        }
        let some = [ending(1, sign: nil), ending(2, sign: 1), ending(3, sign: 0), ending(4, sign: -9)]
        let own = summary([], endings: some, .therapistThemselves)
        #expect(own.endedWithoutSign.value?.part == Proportion(2, of: 4))
        #expect(summary([], endings: some).endedWithoutSign == .hidden)
    }

    @Test("the table has a line for each figure with a cell for each column, and no number for what is hidden")
    func table() {
        let rows = LoopTable(summary([concern(1, .alliance)])).rows
        #expect(rows.allSatisfy { $0.count == LoopTable.columns.count })
        #expect(rows.allSatisfy { row in row.dropFirst(4).allSatisfy(\.isEmpty) })
        #expect(rows.allSatisfy { $0[3] == "fewer than 5 clients" })
        let own = LoopTable(summary([concern(1, .alliance)], .therapistThemselves)).rows
        #expect(
            own.contains(
                ["subject", "alliance", "settled", "shown", "0", "1", "0.0000", "0.0000", "0.7935", "1"]
                    + Array(repeating: "", count: 5)))
    }
}
