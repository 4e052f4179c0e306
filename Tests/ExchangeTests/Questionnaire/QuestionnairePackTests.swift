import Clinic
import Exchange
import Measures
import Testing

@Suite(
    "Questionnaires made by others", .enabled(if: QuestionnaireFixtures.areThere, "skipped: no shared fixtures"))
struct QuestionnairePackTests {
    private let options = ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"]

    private func filledIn(_ measure: Measure, _ worths: [Int]) -> [ItemKey: Answer] {
        Dictionary(uniqueKeysWithValues: zip(measure.items.map(\.key), worths.map { Answer.choice(options[$0]) }))
    }

    @Test("the PHQ-9 loads by its code and scores from 0 to 27, its tenth question not counted")
    func phq9() throws {
        let pack = try QuestionnairePack.read(try QuestionnaireFixtures.bytes("phq-9.json"))
        let measure = pack.measure
        #expect(measure.id == MeasureVersion(.phq9, 1))
        #expect(measure.title(.english) == "PHQ-9 quick depression assessment panel")
        #expect(measure.items.count == 10)
        #expect(measure.items.count { $0.isScored } == 9)
        #expect(
            measure.scoring == ScoringRule(method: .sum, direction: .higherIsWorse, decimals: 0, lowest: 0, highest: 27)
        )
        #expect(measure.items.map(\.isRequired) == Array(repeating: true, count: 8) + [false, false])
        for (worths, total) in [
            (Array(repeating: 0, count: 9), 0), (Array(repeating: 3, count: 9), 27), ([1, 2, 3, 0, 1, 2, 3, 0, 0], 12),
        ] {
            var answers = filledIn(measure, worths)
            #expect(try measure.score(.answers(answers)).total == total)
            answers[ItemKey("69722-7")] = .choice("LA6574-3")
            #expect(try measure.score(.answers(answers)).total == total)
        }
        let table = ThresholdTable(pack.thresholds)
        #expect(table.row(.cutoff, measure: .phq9)?.value == 10)
        #expect(table.row(.reliableChange, measure: .phq9)?.value == 6)
        #expect(pack.notes.contains { $0.kind == .calculatedTotal && $0.place == "item[9]" })
        #expect(pack.notes.contains { $0.kind == .missingIsNotZero })
        #expect(try MeasureCodec.decode(try MeasureCodec.encode(measure)) == measure)
    }

    @Test("any answer above the first to the ninth question is a risk, whatever the total")
    func risk() throws {
        let measure = try QuestionnairePack.read(try QuestionnaireFixtures.bytes("phq-9.json")).measure
        let ninth = ItemKey("44260-8")
        for worth in 0...3 {
            let score = try measure.score(.answers(filledIn(measure, Array(repeating: 0, count: 8) + [worth])))
            #expect(score.risks == (worth == 0 ? [] : [RiskAnswer(item: ninth, worth: worth)]))
        }
        let alone = try measure.score(.answers([ninth: .choice("LA6569-3")]))
        #expect(alone.risks.count == 1)
        #expect(alone.total == nil)
    }

    @Test("an unanswered question leaves the PHQ-9 incomplete")
    func incomplete() throws {
        let measure = try QuestionnairePack.read(try QuestionnaireFixtures.bytes("phq-9.json")).measure
        let answers = filledIn(measure, Array(repeating: 3, count: 8))
        #expect(try measure.score(.answers(answers)).result == .incomplete(missing: [ItemKey("44260-8")]))
        #expect(throws: ScoringError.unknownChoice(ItemKey("44250-9"), code: "LA9999-9")) {
            try measure.score(.answers([ItemKey("44250-9"): .choice("LA9999-9")]))
        }
    }

    @Test("the GAD-7 loads in English and Spanish and scores from 0 to 21")
    func gad7() throws {
        let pack = try QuestionnairePack.read(try QuestionnaireFixtures.bytes("gad-7.json"))
        let measure = pack.measure
        #expect(measure.id.key == .gad7)
        #expect(measure.items.count == 7)
        #expect(measure.items[0].text(.english) == "Feeling nervous, anxious, or on edge")
        #expect(measure.items[0].text(.spanish).hasPrefix("Se ha sentido nervioso"))
        #expect(measure.items[0].group?(.spanish).hasPrefix("Durante las últimas 2 semanas") == true)
        guard case .choice(let choices) = measure.items[0].form else {
            Issue.record("not a choice")
            return
        }
        #expect(choices.map(\.worth) == [0, 1, 2, 3])
        #expect(choices[0].text(.spanish) == "Ningún día")
        #expect(try measure.score(.answers(filledIn(measure, [0, 0, 0, 0, 0, 0, 0]))).total == 0)
        #expect(try measure.score(.answers(filledIn(measure, [3, 3, 3, 3, 3, 3, 3]))).total == 21)
        #expect(try measure.score(.answers(filledIn(measure, [1, 2, 0, 3, 0, 1, 1]))).total == 8)
        #expect(measure.scoring.highest == 21)
        #expect(ThresholdTable(pack.thresholds).row(.cutoff, measure: .gad7)?.value == 8)
        #expect(pack.notes.contains { $0.kind == .recognised(.gad7) })
    }

    @Test("the Apgar score is refused until it is declared, then scores from 0 to 10")
    func apgar() throws {
        let bytes = try QuestionnaireFixtures.bytes("apgar-item-weight.json")
        let error = #expect(throws: PackError.self) { try QuestionnairePack.read(bytes) }
        #expect(error?.problems == [PackProblem(place: "", reason: .undeclared)])
        let pack = try QuestionnairePack.read(
            bytes,
            declaration: PackDeclaration(
                key: MeasureKey("apgar"), method: .sum, direction: .higherIsBetter, cutoff: 7, source: "ours"))
        #expect(pack.measure.items.count == 5)
        #expect(pack.measure.scoring.highest == 10)
        let best = ["LA6724-4", "LA6718-6", "LA6721-0", "LA6715-2", "LA6727-7"]
        let answers = zip(pack.measure.items.map(\.key), best.map(Answer.choice))
        #expect(try pack.measure.score(.answers(Dictionary(uniqueKeysWithValues: answers))).total == 10)
        #expect(pack.thresholds.map(\.value) == [7])
        #expect(pack.thresholds.map(\.grade) == [.own])
        #expect(pack.notes.contains { $0.kind == .assumedLanguage("en") })
        #expect(!pack.notes.contains { $0.kind == .missingIsNotZero })
    }

    @Test("a slider without a lowest value is refused with its place")
    func slider() throws {
        let bytes = try QuestionnaireFixtures.bytes("slider.json")
        let declaration = PackDeclaration(key: MeasureKey("children"), method: .unscored, direction: .higherIsBetter)
        let error = #expect(throws: PackError.self) { try QuestionnairePack.read(bytes, declaration: declaration) }
        #expect(
            error?.problems == [PackProblem(place: "item[0]", reason: .sliderWithoutRange)],
            "it has no status either, which is no reason")
        #expect(error?.problems.last?.description == "item[0]: a slider needs minValue and maxValue")
        let both = #expect(throws: PackError.self) { try QuestionnairePack.read(bytes) }
        #expect(both?.problems.map(\.reason).contains(.undeclared) == true)
    }
}
