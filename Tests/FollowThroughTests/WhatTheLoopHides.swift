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

    @Test("nor by taking a sign's number in the place of a subject that is hidden")
    func acrossTables() {
        var some = concerns(1...8, .alliance, kinds: [.allianceFell])
        some += concerns(9...14, .doubt, kinds: [.doubtSaid])
        some += concerns(15...15, .risk, kinds: [.riskAnswer])
        let others = summary(some)
        #expect(others.bySubject.map(\.key) == [.alliance])
        #expect(others.byKind.map(\.key) == [.allianceFell], "doubt said is doubt, and would tell of the risk")
        let shown = LoopTable(others).rows.filter { $0[3] == "shown" }
        #expect(!shown.isEmpty && !shown.contains { $0[1] == "doubt-said" || $0[1] == "risk-answer" })
    }

    @Test("nor a figure that is hidden in one group, by the same figure of the others")
    func figures() {
        func stepped(_ client: UInt64, _ subject: ConcernSubject, _ isKnown: Bool) -> LoopConcern {
            let one = concern(client, subject)
            return LoopConcern(
                client: one.client, subject: subject, state: .open, milestones: one.milestones,
                stepsReported: isKnown ? 1 : 0, stepsKept: isKnown ? 1 : 0)
        }
        // Steps are known of eight, six and two clients.
        let some =
            (1...9).map { stepped($0, .alliance, $0 <= 8) } + (10...19).map { stepped($0, .doubt, $0 <= 15) }
            + (20...26).map { stepped($0, .outcome, $0 <= 21) }
        let others = summary(some)
        let kept = Dictionary(uniqueKeysWithValues: others.bySubject.map { ($0.key, $0.numbers.shares[.stepsKept]) })
        #expect(others.bySubject.count == 3, "each group is of enough clients")
        #expect(kept[.outcome] == .hidden && kept[.doubt] == .hidden && kept[.alliance] != .hidden)
        #expect(others.whole.shares[.stepsKept]?.value?.part == Proportion(16, of: 16))
    }

    /// What stands behind a row, once for each concern.
    private func behind(_ some: [LoopConcern], _ summary: LoopSummary) -> [[Int]] {
        func row(_ holds: (LoopConcern) -> Bool) -> [Int] { some.map { holds($0) ? 1 : 0 } }
        var rows = summary.whole.tally.value == nil ? [] : [row { _ in true }]
        rows += summary.bySubject.map { group in row { $0.subject == group.key } }
        rows += summary.byKind.map { group in row { $0.kinds.contains(group.key) } }
        rows += summary.byMonth.map { group in
            row { concern in
                let day = Self.zone.day(of: concern.milestones.openedAt)
                return day.year == group.key.year && day.month == group.key.month
            }
        }
        return rows
    }

    /// The fewest clients that can be told of by adding up and taking away up to four rows.
    private func fewest(_ some: [LoopConcern], _ rows: [[Int]]) -> Int {
        var least = Int.max
        func look(_ from: Int, _ left: Int, _ sum: [Int]) {
            let ones = sum.indices.filter { sum[$0] != 0 }
            if !ones.isEmpty, sum.allSatisfy({ (0...1).contains($0) }) {
                least = min(least, Set(ones.map { some[$0].client }).count)
            }
            if left == 0 { return }
            for place in rows.indices.dropFirst(from) {
                for sign in [1, -1] {
                    look(place + 1, left - 1, zip(sum, rows[place]).map { $0 + sign * $1 })
                }
            }
        }
        look(0, 4, some.map { _ in 0 })
        return least
    }

    @Test("whatever is added up and taken away, no row of fewer than five clients comes out", arguments: 1...8)
    func attack(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        func draw(_ below: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % below
        }
        let subjects: [(ConcernSubject, [SignKind])] = [
            (.risk, [.riskAnswer]), (.doubt, [.doubtSaid, .doubtAfterFall]),
            (.alliance, [.allianceFell, .allianceLineLow]),
            (.attendance, [.missed, .arrivedLate]),
        ]
        var some: [LoopConcern] = []
        for client in 1...26 as ClosedRange<UInt64> {
            let (subject, kinds) = subjects[Int([0, 1, 1, 2, 2, 2, 3, 3][Int(draw(8))])]
            let both = draw(3) == 0
            some.append(
                concern(
                    client - client / 9, subject, kinds: both ? kinds : [kinds[Int(draw(UInt64(kinds.count)))]],
                    month: Int(draw(3))))
        }
        let rows = behind(some, summary(some))
        #expect(rows.isEmpty || fewest(some, rows) >= LoopReader.fewestClients)
        let all = behind(some, summary(some, .therapistThemselves))
        #expect(fewest(some, Array(all.prefix(9))) < LoopReader.fewestClients, "else the attack finds nothing")
    }

    @Test("of the practice nothing is shown that, less the own team's page, tells of fewer than ten of the others")
    func practice() {
        let own = concerns(1...12, .alliance, kinds: [.allianceFell]) + concerns(13...20, .doubt, kinds: [.doubtSaid])
        let rest =
            concerns(21...40, .alliance, kinds: [.allianceFell]) + concerns(41...46, .doubt, kinds: [.doubtSaid])
            + concerns(47...60, .outcome, kinds: [.outcomeDeteriorated])
        func whole(_ isOfEnough: Bool) -> LoopSummary {
            LoopSummary(
                rest, endings: [], zone: Self.zone, asOf: Self.zone.instant(Self.day.adding(days: 20), minuteOfDay: 0),
                for: .wholePractice(isOfEnough: isOfEnough), own: own)
        }
        let shown = whole(true)
        #expect(shown.whole.tally.value == LoopTally(concerns: 60, clients: 60))
        #expect(!shown.bySubject.map(\.key).contains(.doubt), "fourteen, less the team's eight, are six")
        #expect(!shown.byKind.map(\.key).contains(.doubtSaid))
        #expect(shown.bySubject.map(\.key).contains(.alliance) || shown.bySubject.map(\.key).contains(.outcome))
        let few = whole(false)
        #expect(few.whole.tally == .hidden && few.bySubject.isEmpty && few.byMonth.isEmpty)
    }

    @Test("a supervisor who takes the own clients away is left with ten others or more", arguments: 1...6)
    func practiceAttack(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        func draw(_ below: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % below
        }
        let subjects: [(ConcernSubject, SignKind)] = [
            (.doubt, .doubtSaid), (.alliance, .allianceFell), (.attendance, .missed), (.outcome, .outcomeDeteriorated),
        ]
        func some(_ clients: ClosedRange<UInt64>) -> [LoopConcern] {
            clients.map { client in
                let (subject, kind) = subjects[Int(draw(4))]
                return concern(client, subject, kinds: [kind], month: Int(draw(3)))
            }
        }
        let own = some(1...(3 + seed))
        let others = some(50...(90 + seed))
        let shown = LoopSummary(
            others, endings: [], zone: Self.zone, asOf: Self.zone.instant(Self.day.adding(days: 20), minuteOfDay: 0),
            for: .wholePractice(isOfEnough: true), own: own)
        // Whoever knows the own team's clients has every number less theirs.
        let rows = behind(others, shown)
        #expect(!rows.isEmpty)
        #expect(
            rows.allSatisfy { row in Set(row.indices.filter { row[$0] == 1 }.map { others[$0].client }).count >= 10 })
        #expect(fewest(others, rows) >= LoopReader.fewestOfPractice)
        #expect((shown.bySubject.map(\.numbers.tally) + shown.byKind.map(\.numbers.tally)).allSatisfy { $0 != .hidden })
    }

    @Test("a row that holds the own team's clients alone is left out, as it would say that there are no others")
    func ownAlone() throws {
        let own = concerns(1...15, .forms)
        let shown = besideOwn(concerns(50...80, .alliance) + concerns(81...110, .doubt), own)
        #expect(shown.bySubject.map(\.key) == [.alliance] && shown.hasHiddenGroups)
        let whole = try #require(shown.whole.tally.value?.concerns)
        let left = shown.bySubject.reduce(whole - own.count) { $0 - ($1.numbers.tally.value?.concerns ?? 0) }
        #expect(left >= LoopReader.fewestOfPractice, "what is hidden is not the own team's alone")
        #expect(besideOwn(concerns(50...80, .alliance), own).bySubject.isEmpty, "it would be all of the others")
    }

    private func besideOwn(
        _ others: [LoopConcern], _ own: [LoopConcern], endings: [LoopEnding] = [], ownEndings: [LoopEnding] = []
    ) -> LoopSummary {
        LoopSummary(
            others, endings: endings, zone: Self.zone,
            asOf: Self.zone.instant(Self.day.adding(days: 20), minuteOfDay: 0),
            for: .wholePractice(isOfEnough: true), own: own, ownEndings: ownEndings)
    }

    @Test("nor is it told by what is left of a figure, or of dropouts, that all there are are the own team's")
    func ownFigures() throws {
        func stepped(_ clients: ClosedRange<UInt64>, _ subject: ConcernSubject, reported: Int) -> [LoopConcern] {
            concerns(clients, subject).map { one in
                LoopConcern(
                    client: one.client, subject: subject, state: .open, milestones: one.milestones,
                    stepsReported: reported, stepsKept: reported)
            }
        }
        let shown = besideOwn(
            stepped(50...69, .alliance, reported: 1) + stepped(70...84, .doubt, reported: 1)
                + stepped(85...96, .outcome, reported: 0),
            stepped(1...11, .outcome, reported: 1))
        #expect(shown.bySubject.map(\.key) == [.doubt, .outcome, .alliance])
        let kept = Dictionary(uniqueKeysWithValues: shown.bySubject.map { ($0.key, $0.numbers.shares[.stepsKept]) })
        #expect(kept[.outcome] == .hidden, "eleven, and all of them the own team's")
        #expect(kept[.doubt] == .hidden && kept[.alliance] != .hidden)
        #expect(shown.whole.shares[.stepsKept]?.value?.part.total == 46)

        func left(_ clients: ClosedRange<UInt64>) -> [LoopEnding] {
            clients.map { LoopEnding(client: ClientID(high: 1, low: $0), hadSign: true) }
        }
        #expect(besideOwn([], [], ownEndings: left(1...12)).endedWithoutSign == .hidden)
        let both = besideOwn([], [], endings: left(20...31), ownEndings: left(1...12))
        #expect(both.endedWithoutSign.value?.part.total == 24)
    }

    @Test("a page of very many rows is looked through to its end, or what is not looked through is left out")
    func large() {
        var state: UInt64 = 7
        func draw(_ below: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % below
        }
        let all = SignKind.allCases
        let some = (1...400).map { number in
            concern(
                UInt64(number % 150), ConcernSubject.allCases[Int(draw(UInt64(ConcernSubject.allCases.count)))],
                kinds: Array(Set((0...Int(draw(3))).map { _ in all[Int(draw(UInt64(all.count)))] })),
                month: Int(draw(12)))
        }
        let rows = behind(some, summary(some))
        #expect(rows.count > 20)
        // All pairs of so many rows, each taken from the other.
        for (place, row) in rows.enumerated() {
            for other in rows.dropFirst(place + 1) {
                for (from, less) in [(row, other), (other, row)] {
                    let left = zip(from, less).map { $0 - $1 }
                    guard left.contains(1), left.allSatisfy({ (0...1).contains($0) }) else { continue }
                    let clients = Set(left.indices.filter { left[$0] == 1 }.map { some[$0].client }).count
                    #expect(clients >= LoopReader.fewestClients)
                }
            }
        }
    }

    @Test("months are those of the practice's zone, the earliest first")
    func months() {
        let some = (0...2).map { concern(1, .alliance, month: $0) }
        let keys = summary(some, .therapistThemselves).byMonth.map(\.key)
        #expect(keys == keys.sorted() && keys.allSatisfy { $0.dayOfMonth == 1 })
        #expect(keys.last == Day(number: Self.day.number + 1 - Self.day.dayOfMonth))
    }

    @Test("nor how many steps nobody said anything of, where the steps that were kept are hidden")
    func unsaid() {
        func stepped(_ client: UInt64, _ subject: ConcernSubject, reported: Int, unsaid: Int) -> LoopConcern {
            let one = concern(client, subject)
            return LoopConcern(
                client: one.client, subject: subject, state: .open, milestones: one.milestones,
                stepsReported: reported, stepsKept: reported, stepsUnsaid: unsaid)
        }
        let many = (1...9).map { stepped($0, .alliance, reported: 1, unsaid: 2) }
        let few = (10...19).map { stepped($0, .doubt, reported: 1, unsaid: $0 < 13 ? 1 : 0) }
        let told = (20...29).map { stepped($0, .outcome, reported: $0 < 22 ? 1 : 0, unsaid: 1) }
        let others = summary(many + few + told)
        let unsaid = Dictionary(uniqueKeysWithValues: others.bySubject.map { ($0.key, $0.numbers.stepsUnsaid) })
        #expect(others.bySubject.count == 3, "each group is of enough clients")
        #expect(unsaid[.doubt] == .hidden, "three clients stand behind it")
        #expect(unsaid[.outcome] == .hidden, "its steps that were kept are hidden")
        #expect(others.whole.stepsUnsaid.value == LoopSteps(steps: 31, clients: 22))
        #expect(summary(few).whole.stepsUnsaid == .hidden)
        #expect(summary(few, .therapistThemselves).whole.stepsUnsaid.value == LoopSteps(steps: 3, clients: 3))
        #expect(summary(concerns(1...9, .alliance)).whole.stepsUnsaid == .hidden, "that there are none is not told")
    }

    @Test("of how many dropouts there was no sign before is for few clients their therapist's alone")
    func endings() {
        let some = (1...4).map { LoopEnding(client: ClientID(high: 1, low: $0), hadSign: $0 > 2) }
        let own = summary([], endings: some, .therapistThemselves)
        #expect(own.endedWithoutSign.value?.part == Proportion(2, of: 4))
        #expect(summary([], endings: some).endedWithoutSign == .hidden)
    }

    @Test("the table has a line for each figure with a cell for each column, and no number for what is hidden")
    func table() {
        let rows = LoopTable(summary([concern(1, .alliance)])).rows
        #expect(rows.allSatisfy { $0.count == LoopTable.columns.count })
        #expect(rows.allSatisfy { row in row.dropFirst(4).allSatisfy(\.isEmpty) })
        #expect(rows.allSatisfy { $0[3] == "fewer than 5 clients, or would tell of fewer" })
        let own = LoopTable(summary([concern(1, .alliance)], .therapistThemselves)).rows
        #expect(
            own.contains(
                ["subject", "alliance", "settled", "shown", "0", "1", "0.0000", "0.0000", "0.7935", "1"]
                    + Array(repeating: "", count: LoopTable.columns.count - 10)))
    }
}
