import Clinic
import Measures
import Signs
import Testing

@Suite("Each measure tells in its own unit and direction")
struct UnitsAndDirectionsTell {
    /// 0 to 27, whole points, higher is worse; cutoff 10 and reliable change 6 come with the product.
    private static let mood = CheckRange(lowest: 0, highest: 27, isHigherBetter: false, decimals: 0)
    /// Four lines of 0 to 10 in whole points.
    private static let whole = CheckRange(lowest: 0, highest: 40, isHigherBetter: true, decimals: 0)

    private func check(
        _ total: Int, _ measure: MeasureKey, _ range: CheckRange, week: Int, lines: SIMD4<Int16>? = nil,
        ages: AgeBand? = nil
    ) -> Check {
        .scored(
            CheckScore(
                response: ResponseID(high: 7, low: UInt64(week)), measure: measure, total: total, lines: lines,
                range: range, ages: ages))
    }

    private func outcomes(
        _ totals: [Int], _ measure: MeasureKey = .phq9, _ range: CheckRange = mood, alliance: Int = 380
    ) -> [TimelineSession] {
        totals.enumerated().map { week, total in
            Given.session(
                week * 7, outcome: check(total, measure, range, week: week), alliance: Given.alliance(alliance))
        }
    }

    private func alliances(
        _ totals: [Int], _ range: CheckRange = whole, lines: SIMD4<Int16>? = nil
    ) -> [TimelineSession] {
        totals.enumerated().map { week, total in
            Given.session(
                week * 7, alliance: check(total, MeasureKey("licensed-alliance"), range, week: week, lines: lines))
        }
    }

    private func kinds(_ sessions: [TimelineSession]) -> Set<SignKind> {
        Set(RuleSet.signs(in: Given.timeline(sessions), Given.settings).map(\.kind))
    }

    @Test("where less is better, from 20 to 14 is a reliable improvement and from 14 to 20 a deterioration")
    func lessIsBetter() throws {
        let better = try #require(Given.sign(.reliableImprovement, outcomes([20, 14])))
        #expect(!kinds(outcomes([20, 14])).contains(.outcomeDeteriorated))
        #expect(better.figure(.total) == 14 && better.figure(.firstTotal) == 20 && better.figure(.change) == -6)
        #expect(better.figure(.threshold) == 6)
        #expect(better.evidence.first.map { better.decimals(of: $0.record) } == 0)
        let worse = try #require(Given.sign(.outcomeDeteriorated, outcomes([14, 20])))
        #expect(!kinds(outcomes([14, 20])).contains(.reliableImprovement))
        #expect(worse.figure(.change) == 6)
        #expect(kinds(outcomes([20, 15])).isDisjoint(with: [.reliableImprovement, .outcomeDeteriorated]))
    }

    @Test(
        "where less is better, the clinical side begins at the cutoff", arguments: [(9, false), (10, true), (11, true)])
    func clinicalSide(first: Int, holds: Bool) {
        let sign = Given.sign(.noReliableChange, outcomes([first, 9, 9, 9, 9, 9]))
        #expect((sign != nil) == holds)
        #expect(sign?.figure(.cutoff) == (holds ? 10 : nil))
    }

    @Test("a measure without numbers of its own takes those of no other")
    func withoutNumbers() {
        let unknown = MeasureKey("worry-in-seven")
        let trouble: Set<SignKind> = [
            .outcomeDeteriorated, .reliableImprovement, .noReliableChange, .perfectWithoutProgress,
        ]
        for totals in [[20, 14], [14, 20], [20, 20, 20, 20, 20, 20]] {
            #expect(kinds(outcomes(totals, unknown, Self.mood, alliance: 400)).isDisjoint(with: trouble))
        }
        let wide = CheckRange(lowest: 12, highest: 60, isHigherBetter: true, decimals: 0)
        #expect(
            kinds(alliances([50, 20], wide)).isDisjoint(
                with: [.allianceBelowCutoff, .allianceFell, .allianceLineLow, .allianceSliding]))
    }

    @Test("four lines in whole points are held against 36 points, 9 points a line and a fall of one point")
    func wholePoints() throws {
        #expect(kinds(alliances([37])).isEmpty)
        #expect(kinds(alliances([36])).isEmpty)
        let low = try #require(Given.sign(.allianceBelowCutoff, alliances([35])))
        #expect(low.figure(.total) == 35 && low.figure(.threshold) == 36)
        #expect(low.evidence.first.map { low.decimals(of: $0.record) } == 0)
        #expect(Given.sign(.allianceFell, alliances([38, 37]))?.figure(.threshold) == 1)
        #expect(Given.sign(.allianceFell, alliances([38, 38])) == nil)
        let line = Given.sign(.allianceLineLow, alliances([37], lines: [8, 9, 10, 10]))
        #expect(line?.figure(.line) == 8 && line?.figure(.threshold) == 9)
        #expect(Given.sign(.allianceLineLow, alliances([38], lines: [9, 9, 10, 10])) == nil)
        #expect(Given.sign(.allianceRecovered, alliances([35, 36])) != nil)
    }

    @Test("an outcome of four lines in whole points has the cutoff 25 and the reliable change 5")
    func wholeOutcomes() {
        let own = MeasureKey("licensed-outcome")
        #expect(Given.sign(.outcomeDeteriorated, outcomes([30, 25], own, Self.whole))?.figure(.threshold) == 5)
        #expect(Given.sign(.reliableImprovement, outcomes([20, 25], own, Self.whole)) != nil)
        #expect(
            Given.sign(.noReliableChange, outcomes([24, 24, 24, 24, 24, 24], own, Self.whole))?.figure(.cutoff) == 25)
        #expect(Given.sign(.noReliableChange, outcomes([25, 25, 25, 25, 25, 25], own, Self.whole)) == nil)
    }

    @Test("no change counts from the first score on the measure in force, not from the first session")
    func fromTheFirstScore() throws {
        let late = Given.weeks(outcomes: [nil, nil, nil, 200, 200, 200, 200, 200])
        #expect(Given.sign(.noReliableChange, late) == nil)
        let sign = try #require(
            Given.sign(.noReliableChange, Given.weeks(outcomes: [nil, nil, nil, 200, 200, 200, 200, 200, 200])))
        #expect(sign.figure(.sessions) == 6 && sign.figure(.checkpoint) == 6 && sign.figure(.cutoff) == 250)
    }

    @Test(
        "always perfect says nothing of who began well, or had no room for a reliable change",
        arguments: [370, 380, 250])
    func beganWell(first: Int) {
        let sessions = Given.weeks(outcomes: [first, first, first], alliances: [400, 400, 400])
        #expect(Given.sign(.perfectWithoutProgress, sessions) == nil)
    }

    @Test("its working keeps alliance and outcome apart, with every number that decided")
    func perfectWorking() throws {
        let sessions = Given.weeks(outcomes: [200, 210, 220], alliances: [400, 400, 400])
        let sign = try #require(Given.sign(.perfectWithoutProgress, sessions))
        #expect(sign.evidence.filter { $0.figure == .total }.map(\.value) == [400, 400, 400])
        #expect(sign.figure(.outcomeTotal) == 220 && sign.figure(.firstOutcome) == 200)
        #expect(sign.figure(.outcomeChange) == 20 && sign.figure(.reliableChange) == 50)
        #expect(sign.figure(.cutoff) == 250 && sign.figure(.threshold) == 400 && sign.figure(.fromCount) == 3)
    }

    @Test("a child form keeps its cutoff after the thirteenth birthday, and the adult form begins a course of its own")
    func childToAdult() {
        let child = [200, 200, 200, 200, 200, 200].enumerated().map { week, total in
            Given.session(
                week * 7,
                outcome: check(
                    total, .outcomeChild, .fourLines, week: week, ages: week < 3 ? .child : .adolescent))
        }
        for ages in AgeBand.allCases {
            let settings = RuleSettings(
                ThresholdTable(BuiltInThresholds.rows + BuiltInSignThresholds.rows), ages: ages)
            let signs = RuleSet.signs(in: Given.timeline(child), settings)
            #expect(signs.first { $0.kind == .noReliableChange }?.figure(.cutoff) == 320, "\(ages)")
        }
        let grown = [270, 270].enumerated().map { week, total in
            Given.session(
                42 + week * 7,
                outcome: check(total, .outcomeAdult, .fourLines, week: 6 + week, ages: .adolescent))
        }
        #expect(kinds(child + grown).isDisjoint(with: [.outcomeDeteriorated, .reliableImprovement, .noReliableChange]))
    }

    @Test("a form is held against the cutoff of the age that it was filled in at")
    func ageOfTheForm() {
        let sessions = (0..<6).map { week in
            Given.session(
                week * 7, outcome: check(260, .outcomeAdult, .fourLines, week: week, ages: .adolescent))
        }
        #expect(Given.sign(.noReliableChange, sessions)?.figure(.cutoff) == 280)
    }

    @Test("the birthday on which somebody comes into another age band is looked at again, in an open course alone")
    func birthday() {
        func next(hasEnded: Bool) -> Instant? {
            RuleSet.nextChange(
                in: Timeline(
                    episode: Given.episode, intake: Day(number: 20_458), zone: Given.zone, ages: .child,
                    hasEnded: hasEnded, sessions: [Given.session(0)], comesOfAge: Given.at(3, 0), asOf: Given.at(1)),
                Given.settings)
        }
        #expect(next(hasEnded: false) == Given.at(3, 0))
        #expect(next(hasEnded: true) == nil)
    }

    @Test("the working of lateness, notice and absence gives the limit that decided")
    func limits() {
        let late = Given.sign(.arrivedLate, came: [Given.appointment(0, .late(minutes: 12))])
        #expect(late?.figure(.minutes) == 12 && late?.figure(.fromMinutes) == 5)
        let often = Given.sign(
            .oftenLate, came: (0..<3).map { Given.appointment($0 * 7, .late(minutes: 6)) })
        #expect(often?.figure(.fromCount) == 3 && often?.figure(.window) == 5 && often?.figure(.fromMinutes) == 5)
        let called = Given.sign(.lateCancellation, [], [Given.appointment(0, .cancelled(by: .client, noticeHours: 3))])
        #expect(called?.figure(.hours) == 3 && called?.figure(.underHours) == 24)
        let away = Given.sign(.notSeen, [Given.session(0)], asOf: Given.at(21))
        #expect(away?.figure(.fromDays) == 21)
        #expect(away?.daysNotSeen(on: Day(number: 20_458 + 21), in: Given.zone) == 21)
    }
}
