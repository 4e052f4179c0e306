import Clinic
import Measures
import Testing

@Suite("A score is held against its cutoff and its past")
struct AssessmentTests {
    private let table = ThresholdTable(BuiltInThresholds.rows)
    private let outcome = BuiltInMeasures.outcomeAdult
    private let alliance = BuiltInMeasures.allianceAdult

    private func assess(
        _ total: Int, after earlier: [Int] = [], of measure: Measure, ages: AgeBand = .adult
    ) throws -> Assessment {
        Assessment(
            of: try measure.score(.totalOnly(total)), measure: measure,
            earlier: try earlier.map { try measure.score(.totalOnly($0)) }, ages: ages, thresholds: table)
    }

    @Test("exactly at the cutoff is not below it; a tenth under is")
    func cutoffs() throws {
        let cases: [(Measure, AgeBand, Int)] = [
            (outcome, .adult, 250), (outcome, .adolescent, 280), (BuiltInMeasures.outcomeChild, .child, 320),
            (alliance, .adult, 360), (alliance, .adolescent, 360), (BuiltInMeasures.allianceChild, .child, 360),
            (BuiltInMeasures.allianceGroup, .adult, 360),
        ]
        for (measure, ages, cutoff) in cases {
            for (total, isBelow) in [(cutoff - 1, true), (cutoff, false), (cutoff + 1, false)] {
                let side = try #require(try assess(total, of: measure, ages: ages).side)
                #expect(side.cutoff.value == cutoff)
                #expect(side.isBelow == isBelow)
                #expect(side.isWorse == isBelow)
            }
        }
    }

    @Test("where higher is worse, exactly at the cutoff is a case")
    func caseness() throws {
        let phq = Instruments.phq9
        for (total, isCase) in [(9, false), (10, true), (11, true)] {
            #expect(try assess(total, of: phq).side?.isWorse == isCase)
        }
    }

    @Test("a change of exactly the threshold is reliable, a unit less is not, either way")
    func reliability() throws {
        #expect(try assess(248, after: [199], of: outcome).sinceFirst?.reliability == .noReliableChange)
        #expect(try assess(249, after: [199], of: outcome).sinceFirst?.reliability == .improvement)
        #expect(try assess(250, after: [199], of: outcome).sinceFirst?.reliability == .improvement)
        #expect(try assess(150, after: [200], of: outcome).sinceFirst?.reliability == .deterioration)
        #expect(try assess(151, after: [200], of: outcome).sinceFirst?.reliability == .noReliableChange)
        #expect(try assess(14, after: [20], of: Instruments.phq9).sinceFirst?.reliability == .improvement)
        #expect(try assess(15, after: [20], of: Instruments.phq9).sinceFirst?.reliability == .noReliableChange)
        #expect(try assess(26, after: [20], of: Instruments.phq9).sinceFirst?.reliability == .deterioration)
    }

    @Test("since last and since first are told apart; other measures and forms without a total are passed over")
    func past() throws {
        let earlier = [
            try outcome.score(.totalOnly(168)), try alliance.score(.totalOnly(300)), try outcome.score(.totalOnly(262)),
            try outcome.score(.declined), try outcome.score(.answers([:])),
        ]
        let assessment = Assessment(
            of: try outcome.score(.totalOnly(219)), measure: outcome, earlier: earlier, ages: .adult, thresholds: table)
        #expect(assessment.sinceFirst?.amount == 51)
        #expect(assessment.sinceLast?.amount == -43)
        #expect(assessment.sinceLast?.reliability == .noReliableChange)
        #expect(assessment.rows.map(\.value) == [250, 50])
    }

    @Test("recovery crosses the cutoff, reliable recovery also moves far enough")
    func progress() throws {
        let cases: [(Int, Int, Progress)] = [
            (200, 250, .reliableRecovery), (201, 250, .recovery), (249, 250, .recovery),
            (180, 249, .reliableImprovement),
            (200, 249, .noReliableChange), (250, 300, .reliableImprovement), (250, 200, .reliableDeterioration),
            (240, 191, .noReliableChange), (240, 190, .reliableDeterioration),
        ]
        for (first, now, expected) in cases {
            #expect(try assess(now, after: [first], of: outcome).progress == expected, "\(first) to \(now)")
        }
        #expect(try assess(250, of: outcome).progress == nil)
        #expect(try assess(9, after: [15], of: Instruments.phq9).progress == .reliableRecovery)
        #expect(try assess(9, after: [14], of: Instruments.phq9).progress == .recovery)
        #expect(try assess(10, after: [16], of: Instruments.phq9).progress == .reliableImprovement)
    }

    @Test("where no reliable change is known none is claimed")
    func unknownThreshold() throws {
        let assessment = try assess(300, after: [380], of: alliance)
        #expect(assessment.sinceLast?.reliability == nil)
        #expect(assessment.progress == nil)
        #expect(assessment.rows.map(\.value) == [360])
        #expect(
            try assess(300, of: BuiltInMeasures.outcomeChild, ages: .adult).side != nil,
            "a child form keeps its cutoff after the birthday")
    }

    @Test("the lowest line is told where it stands alone and the lines are known")
    func lowestLine() throws {
        func lowest(_ content: ResponseContent) throws -> Assessment.LowestLine? {
            Assessment(
                of: try alliance.score(content), measure: alliance, earlier: [], ages: .adult, thresholds: table
            ).lowestLine
        }
        let line = try lowest(Instruments.lines(alliance, [95, 94, 71, 92]))
        #expect(line?.item == .approach)
        #expect(line?.worth == 71)
        #expect(try lowest(Instruments.lines(alliance, [71, 94, 71, 92])) == nil)
        #expect(try lowest(.totalOnly(352)) == nil)
    }

    @Test("the sentence says what it came to, since last time, against the cutoff")
    func sentences() throws {
        let rising = try assess(352, after: [323], of: alliance)
        #expect(rising.sentence.key == "score.up.still-below")
        #expect(
            rising.sentence.arguments
                == [.points(352, decimals: 1), .points(29, decimals: 1), .points(360, decimals: 1)])
        #expect(try assess(323, after: [366], of: alliance).sentence.key == "score.down.below")
        #expect(try assess(366, after: [366], of: alliance).sentence.key == "score.same.still-not-below")
        #expect(try assess(366, after: [323], of: alliance).sentence.key == "score.up.not-below")
        #expect(try assess(323, of: alliance).sentence.key == "score.first.below")
        let plain = Assessment(
            of: try outcome.score(.totalOnly(323)), measure: outcome, earlier: [], ages: .adult,
            thresholds: ThresholdTable([]))
        #expect(plain.sentence == Sentence(key: "score.first.plain", arguments: [.points(323, decimals: 1)]))
        #expect(plain.details.map(\.key) == ["score.total-only"])
        let declined = Assessment(
            of: try alliance.score(.declined), measure: alliance, earlier: [], ages: .adult, thresholds: table)
        #expect(declined.sentence.key == "score.declined")
        #expect(declined.details.isEmpty)
    }

    @Test("every key that is said stands in the list of keys")
    func keys() throws {
        let known = Set(SentenceKeys.all)
        #expect(known.count == SentenceKeys.all.count)
        for first in stride(from: 0, through: 400, by: 50) {
            for now in stride(from: 0, through: 400, by: 25) {
                let assessment = try assess(now, after: [first], of: outcome)
                for sentence in [assessment.sentence] + assessment.details { #expect(known.contains(sentence.key)) }
            }
        }
    }
}

extension Instruments {
    static let phq9 = Measure(
        id: MeasureVersion(.phq9, 1), title: LocalizedText("Nine questions"), purpose: .other,
        items: (1...9).map { zeroToFour("q\($0)") },
        scoring: ScoringRule(method: .sum, direction: .higherIsWorse, decimals: 0, lowest: 0, highest: 27))
}
