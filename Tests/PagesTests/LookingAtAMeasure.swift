import Clinic
import Measures
import Testing

@testable import Pages

@Suite("A measure is looked at before it is published")
struct LookingAtAMeasure {
    private func measure(reversed: Set<Int> = [1]) -> Measure {
        let items = PageSamples.lowMood.items.enumerated().map { index, item in
            Item(
                key: item.key, text: LocalizedText("Asks number \(index + 1)"), form: item.form, isScored: index != 7,
                isReversed: reversed.contains(index), riskFrom: index == 8 ? 1 : nil)
        }
        return Measure(
            id: PageSamples.lowMood.id, title: PageSamples.lowMood.title, purpose: .other, items: items,
            scoring: PageSamples.lowMood.scoring)
    }

    private func page(_ preview: Measure?, _ language: Language = .english) -> String {
        String(
            decoding: MeasuresPage(
                PageSamples.context(language, roles: [.administrator]),
                MeasuresModel(lines: [], mayChange: true, preview: preview)
            ).bytes(), as: UTF8.self)
    }

    @Test(
        "which questions count the other way round, are a risk or do not count is named, and that nothing is done yet")
    func look() {
        let shown = page(measure())
        #expect(shown.contains("Nothing is published yet."))
        #expect(shown.contains("<dd>2. Asks number 2</dd>"))
        #expect(shown.contains("<dd>9. Asks number 9 (risk from 1 on)</dd>"))
        #expect(shown.contains("<dd>8. Asks number 8</dd>"))
        #expect(page(PageSamples.lowMood).contains("<dd>none</dd>"))
        #expect(!page(nil).contains("Nothing is published yet."))
        #expect(page(measure(), .french).contains("Rien n’est encore publié."))
        let two = measure(reversed: [1, 2])
        #expect(page(two).contains("<dd>2. Asks number 2; 3. Asks number 3</dd>"))
        #expect(page(two, .french).contains("Asks number 2\u{202F}; 3. Asks number 3"), "no plain space before it")
    }

    @Test("once it is published, its page says of a question that it counts the other way round")
    func published() {
        let line = MeasureLine(measure: measure(), versions: [1], isOn: true)
        let shown = String(
            decoding: MeasurePage(PageSamples.context(roles: [.administrator]), line, mayChange: true).bytes(),
            as: UTF8.self)
        #expect(shown.contains("Scored the other way round."))
    }

    @Test("a key that cannot be says which of its signs are wrong, and what it could be")
    func key() {
        let words = Words(.english)
        let told = words.measureKeyWrong("WHO 5")
        #expect(told.contains("It cannot have “W”, “H”, “O”, a space."))
        #expect(told.hasSuffix("Perhaps: who-5"))
        let long = words.measureKeyWrong(String(repeating: "a", count: 61))
        #expect(long.contains("up to 60") && !long.contains("cannot have"))
        #expect(words.measureKeyTaken("who-5", by: "Well-being").contains("taken already, by “Well-being”"))
        #expect(Words(.spanish).measureKeyWrong("é").contains("No puede tener «é»."))
    }

    @Test("a limit may be set for one age, and where there is none, and taken away again")
    func limits() {
        let own = Threshold(
            key: .cutoff, measure: .outcomeAdult, ages: .adult, value: 260, grade: .own, source: "Ours, 2026",
            version: 1, isOverride: true)
        let model = ThresholdsModel(
            lines: [LimitLine(inForce: own, product: nil, isOwn: true, measure: BuiltInMeasures.outcomeAdult)],
            mayChange: true, measures: [BuiltInMeasures.outcomeAdult])
        let shown = String(
            decoding: ThresholdsPage(PageSamples.context(roles: [.administrator]), model).bytes(), as: UTF8.self)
        #expect(shown.contains("Set another limit") && shown.contains("id=\"another-value\""))
        #expect(shown.contains("Take it away"))
        #expect(shown.contains("The practice’s own value: Ours, 2026"))
    }
}
