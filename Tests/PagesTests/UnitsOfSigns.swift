import Clinic
import Measures
import Signs
import Testing

@testable import Pages

@Suite("Signs are told in the unit and the direction of their measure")
struct UnitsOfSigns {
    private static let now = RecordReference.response(PageSamples.id(8001))
    private static let first = RecordReference.response(PageSamples.id(8002))

    /// From one total to another on a measure in whole points.
    private func sign(_ kind: SignKind, _ before: Int, _ total: Int, limit: Int, was: Figure = .firstTotal) -> Sign {
        let at = PageSamples.at(-7, 14)
        return Sign(
            kind: kind, severity: 80, since: at,
            evidence: [
                Evidence(Self.now, .total, total, at: at), Evidence(Self.first, was, before, at: at),
                Evidence(Self.now, .change, total - before, at: at), Evidence(Self.now, .threshold, limit, at: at),
                Evidence(Self.now, .decimals, 0, at: at), Evidence(Self.first, .decimals, 0, at: at),
            ], ruleVersion: 2)
    }

    private func line(_ sign: Sign, _ language: Language = .english) -> String {
        Words(language).line(sign, PageSamples.context(language).dates).text
    }

    @Test("where less is better, worse is up and better is down, in whole points and three languages")
    func lessIsBetter() {
        let worse = sign(.outcomeDeteriorated, 14, 20, limit: 6)
        #expect(line(worse) == "Outcome worse: up by 6 since the start, to 20")
        #expect(line(worse, .spanish) == "Resultado peor: sube 6 desde el inicio, hasta 20")
        #expect(line(worse, .french) == "Évolution moins bonne : hausse de 6 depuis le début, à 20")
        let better = sign(.reliableImprovement, 20, 14, limit: 6)
        #expect(line(better) == "Reliably better: outcome down 6 since the start, to 14")
        #expect(line(better, .spanish) == "Mejora fiable: resultado 6 menos que al inicio, hasta 14")
        #expect(line(better, .french) == "Mieux, de façon fiable : évolution en baisse de 6 depuis le début, à 14")
    }

    @Test("an alliance in whole points is low below 36, not below 3.6")
    func wholePoints() {
        #expect(line(sign(.allianceBelowCutoff, 38, 35, limit: 36)) == "Alliance is low: 35, below 36")
        #expect(
            line(sign(.allianceFell, 38, 35, limit: 1, was: .previousTotal)) == "Alliance fell by 3, to 35")
        #expect(line(sign(.allianceBelowCutoff, 8, 12, limit: 10)) == "Alliance is poor: 12, at or above 10")
    }

    @Test("the working has the decimals of the record, and where the limits come from")
    func working() throws {
        let words = Words(.english)
        #expect(words.figure(.total, 20, decimals: 0) == "total 20")
        #expect(words.figure(.threshold, 6, decimals: 0) == "held against 6")
        #expect(words.figure(.total, 205) == "total 20.5")
        let limits = LimitsSeen(
            table: ThresholdTable(BuiltInThresholds.rows + BuiltInSignThresholds.rows), ages: .adult,
            measures: [PageSamples.id(8001): .phq9, PageSamples.id(8002): .phq9])
        let behind = try #require(limits.behind(sign(.outcomeDeteriorated, 14, 20, limit: 6)).first)
        #expect(behind.row.measure == .phq9 && behind.row.key == .reliableChange && behind.decimals == 0)
        // Another number decided then than stands there now.
        #expect(limits.behind(sign(.outcomeDeteriorated, 14, 20, limit: 5)).isEmpty)
        let late = PageSamples.sign(.arrivedLate, 40, days: -7, [(.minutes, 12), (.fromMinutes, 5)])
        #expect(limits.behind(late).map(\.row.key) == [SignThresholds.lateMinutes, SignThresholds.lateWindow])
    }

    @Test("a check that was filled in on two measures has a line for each, and a gap stays on the one in use")
    func lines() {
        func form(_ number: UInt64, _ measure: Measure) -> FormSeen {
            FormSeen(
                response: PageSamples.response(
                    8100 + number, measure, .totalOnly(300), session: nil, at: PageSamples.at(-70 + Int(number), 9)),
                score: Score(measure: measure.id, result: .totalOnly(300)), assessment: nil, isInForce: true)
        }
        let (child, adult) = (BuiltInMeasures.outcomeChild, BuiltInMeasures.outcomeAdult)
        let lines = CheckLines(
            [nil, form(1, child), form(2, child), nil, form(3, adult), nil],
            [child.id: child, adult.id: adult])
        #expect(lines.measures.map { $0?.id.key } == [.outcomeChild, .outcomeAdult])
        #expect(lines.places == [0, 0, 0, 0, 1, 1])
        #expect(CheckLines([nil, nil], [:]).count == 1)
    }

    @Test("a measure of its own range has an axis and a cutoff of its own")
    func window() {
        let mood = CheckWindow(CheckRange(lowest: 0, highest: 27, isHigherBetter: false, decimals: 0))
        #expect(mood.window(from: 10) == 0...27 && mood.points(14) == 14 && mood.isLessBetter)
        #expect(mood.cutoff(10, Words(.english))?.label == "cutoff 10")
        #expect(mood.cutoff(250, Words(.english)) == nil)
        let whole = CheckWindow(CheckRange(lowest: 0, highest: 40, isHigherBetter: true, decimals: 0))
        #expect(whole.window(from: 20) == 20...40 && whole.label(37, Words(.english)) == "37" && whole.best == 40)
        #expect(CheckWindow(.fourLines).points(219) == 21.9)
    }
}
