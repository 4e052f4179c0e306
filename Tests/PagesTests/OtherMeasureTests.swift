import Clinic
import Foundation
import Measures
import Testing

@testable import Pages

@Suite("A measure beside the two checks is judged where it is seen")
struct OtherMeasureTests {
    private func page(_ model: ClientPageModel, _ language: Language = .english) -> String {
        String(decoding: ClientPage(PageSamples.context(language), model).bytes(), as: UTF8.self)
    }

    private func page(
        _ measure: Measure, _ totals: [(day: Int, total: Int?)], _ language: Language = .english,
        thresholds: ThresholdTable = PageSamples.thresholds
    ) -> String {
        page(
            PageSamples.clientPage(
                nil, others: [PageSamples.filled(measure, totals, first: 4000, thresholds: thresholds)]), language)
    }

    @Test("Where more is worse, nine and then eighteen is in the clinical range and reliably worse")
    func worse() {
        let page = page(PageSamples.lowMood, [(-30, 9), (-2, 18)])
        #expect(page.contains("18, up 9 since last time; in the clinical range, which starts at 10."))
        #expect(page.contains("Since the start: 9 to 18, reliably worse (6 or more counts)."))
    }

    @Test("The parts of a total that a measure names stand beside it, in the order of its questions")
    func parts() {
        let items = PageSamples.lowMood.items.enumerated().map { index, item in
            Item(key: item.key, text: item.text, form: item.form, subscore: index < 3 ? "Sleep" : "Energy")
        }
        let measure = Measure(
            id: PageSamples.lowMood.id, title: PageSamples.lowMood.title, purpose: .other, items: items,
            scoring: PageSamples.lowMood.scoring)
        let parted = page(measure, [(-30, 9), (-2, 18)])
        #expect(parted.contains("In parts: Sleep 9, Energy 9."))
        #expect(parted.contains("18 (Sleep 9, Energy 9)"))
        #expect(page(measure, [(-2, 18)], .french).contains("Par parties : Sleep 9, Energy 9."))
        #expect(!page(PageSamples.lowMood, [(-30, 9), (-2, 18)]).contains("In parts"))
    }

    @Test("It says so in Spanish and French")
    func languages() {
        let spanish = page(PageSamples.lowMood, [(-30, 9), (-2, 18)], .spanish)
        #expect(spanish.contains("18, 9 más que la última vez; en el rango clínico, que empieza en 10."))
        #expect(spanish.contains("Desde el inicio: de 9 a 18, empeoramiento fiable"))
        let french = page(PageSamples.lowMood, [(-30, 9), (-2, 18)], .french)
        #expect(french.contains("18, 9 de plus que la dernière fois ; dans la zone clinique, qui commence à 10."))
        #expect(french.contains("Depuis le début : de 9 à 18, moins bien de façon fiable"))
    }

    @Test("From the third form on, the change since last is judged beside that since first")
    func sinceLast() {
        let page = page(PageSamples.lowMood, [(-60, 9), (-30, 18), (-2, 12)])
        #expect(
            page.contains(
                "12, down 6 since last time, reliably better; still in the clinical range, which starts at 10."))
        #expect(page.contains("Since the start: 9 to 12, no reliable change (6 or more counts)."))
    }

    @Test("Exactly at the cutoff is in the clinical range, one below is not", arguments: [(9, false), (10, true)])
    func cutoff(total: Int, isClinical: Bool) {
        let page = page(PageSamples.lowMood, [(-2, total)])
        #expect(page.contains("\(total), for the first time; in the clinical range") == isClinical)
        #expect(page.contains("\(total), for the first time; below 10, where the clinical range starts.") != isClinical)
    }

    @Test("Where more is better, the clinical range is below the cutoff")
    func better() {
        let key = PageSamples.wellbeing.id.key
        let table = ThresholdTable([Threshold(key: .cutoff, measure: key, value: 13, grade: .own, source: "own")])
        let low = page(PageSamples.wellbeing, [(-30, 8), (-2, 12)], thresholds: table)
        #expect(low.contains("12, up 4 since last time; still in the clinical range, below 13."))
        let high = page(PageSamples.wellbeing, [(-30, 8), (-2, 13)], thresholds: table)
        #expect(high.contains("13, up 5 since last time; not below 13, outside the clinical range."))
    }

    @Test("Nothing is said of a cutoff or a reliable change that nobody knows")
    func unknown() {
        let page = page(PageSamples.wellbeing, [(-30, 8), (-2, 20)])
        #expect(page.contains("20, up 12 since last time."))
        let measures = page.split(separator: "Well-being</h3>").last?.split(separator: "</section>").first ?? ""
        #expect(
            !measures.contains("clinical") && !measures.contains("reliabl") && !measures.contains("Since the start"))
    }

    @Test("A form that the client would rather not fill in leaves the last score readable")
    func declined() {
        let page = page(PageSamples.lowMood, [(-30, 9), (-2, nil)])
        #expect(page.contains("Would rather not on ") && page.contains("9, for the first time; below 10"))
    }

    @Test("What was recorded today stands above the chart; what came before does not")
    func today() {
        func above(_ day: Int) -> Substring {
            page(PageSamples.lowMood, [(-30, 9), (day, 18)]).split(separator: "<figure").first ?? ""
        }
        #expect(above(0).contains("18, up 9 since last time; in the clinical range"))
        #expect(!above(-1).contains("18, up 9"))
    }

    @Test("Two scores make a line in the measure’s own range, with its cutoff, its words and a column of the table")
    func line() {
        let page = page(PageSamples.twoOthersPage)
        #expect(page.contains("Ana Duarte: outcome, alliance, Worry in seven, PHQ-9 and who came</title>"))
        #expect(page.contains("PHQ-9 went from 9 to 18 over 3 forms, between 9 and 18, now at or above the cutoff"))
        #expect(page.contains("Worry in seven went from 12 to 6 over 3 forms, between 6 and 12, now below the cutoff"))
        #expect(page.contains(">cutoff 10</text>") && page.contains(">cutoff 8</text>"))
        #expect(page.contains("<th scope=\"col\" class=\"n whole\">PHQ-9</th>"))
        #expect(page.contains("PHQ-9 18</title>"))
        #expect(!page.contains("id=\"chart-others\""))
    }

    @Test("One score makes no line")
    func oneScore() {
        let page = page(PageSamples.lowMood, [(-30, 9), (-2, nil)])
        #expect(!page.contains(">cutoff 10</text>"))
    }

    @Test("More than two are folded away into a drawing of their own, on the same axis of time")
    func folded() throws {
        let page = page(PageSamples.threeOthersPage)
        #expect(page.contains("Other measures over time: Worry in seven, PHQ-9 and Well-being</summary>"))
        #expect(page.contains("Ana Duarte: outcome, alliance and who came</title>"))
        let model = PageSamples.threeOthersPage
        let context = PageSamples.context()
        let chart = ClientChart(
            model: model, visits: model.visits(until: context.now), words: context.words, dates: context.dates)
        let others = try #require(chart.othersChart)
        #expect(ChartTime(others).first == ChartTime(chart.chart).first)
        #expect(ChartTime(others).last == ChartTime(chart.chart).last)
        #expect(others.visits.map(\.day) == others.visits.map(\.day).sorted())
    }

    @Test("A form stands in the row of its day’s visit; two on one day keep each its own")
    func places() {
        let context = PageSamples.context()
        func rows(_ totals: [(day: Int, total: Int?)]) -> [[String]] {
            let model = PageSamples.clientPage(
                nil, others: [PageSamples.filled(PageSamples.lowMood, totals, first: 4000)])
            let chart = ClientChart(
                model: model, visits: model.visits(until: context.now), words: context.words, dates: context.dates)
            return chart.chart.visits.filter { $0.values.last?.label != nil }.map { $0.values.map { $0.label ?? "–" } }
        }
        #expect(rows([(-77, 9), (-76, 12)]) == [["17.9", "34.1", "9"], ["–", "–", "12"]])
        #expect(rows([(-77, 9), (-77, 12)]) == [["–", "–", "9"], ["–", "–", "12"]])
    }

    @Test("The session in which it was filled in says the same")
    func session() {
        let full = PageSamples.fullSession
        let model = SessionPageModel(
            client: full.client, session: full.session, number: full.number, appointment: full.appointment,
            next: full.next, standing: full.standing, outcome: full.outcome, alliance: full.alliance,
            others: Array(PageSamples.mood.forms.suffix(1)),
            measures: [PageSamples.lowMood.id: PageSamples.lowMood], mayWrite: true)
        let page = String(decoding: SessionPage(PageSamples.context(), model).bytes(), as: UTF8.self)
        #expect(page.contains("18, up 4 since last time, no reliable change; still in the clinical range"))
        #expect(page.contains("Since the start: 9 to 18, reliably worse (6 or more counts)."))
        #expect(page.contains("<summary>What was answered</summary>"))
        #expect(page.contains("Something went well") && page.contains("value=\"by-hand\""))
        #expect(page.contains("value=\"none-given\""))
    }

    @Test("A measure without a score is told as kept, and has no line")
    func unscored() {
        let asked = Measure(
            id: MeasureVersion(MeasureKey("safety"), 1), title: LocalizedText("Safety"), purpose: .other,
            items: [
                Item(
                    key: ItemKey("s"), text: LocalizedText("Safe?"), form: .boolean(yesIsWorth: 0, noIsWorth: 1),
                    riskFrom: 1)
            ],
            scoring: ScoringRule(
                method: .unscored, direction: .higherIsWorse, decimals: 0, lowest: 0, highest: 0))
        let forms = [-20, -2].enumerated().map { index, day in
            PageSamples.form(
                PageSamples.response(
                    4300 + UInt64(index), asked, .answers([ItemKey("s"): .yesNo(false)]), session: nil,
                    at: PageSamples.at(day, 9)), asked, earlier: [])
        }
        let page = page(PageSamples.clientPage(nil, others: [(asked, forms)]))
        #expect(page.contains("Kept, without a score on "))
        // Where no number speaks, what was answered stands open.
        #expect(page.contains("<summary>What was answered</summary>") && page.contains("Safe?"))
        #expect(page.contains("outcome, alliance and who came</title>"))
    }

    @Test("A title too long for a chart is shortened to its abbreviation, or at a word")
    func titles() {
        #expect(Words(.english).shortTitle(PageSamples.lowMood) == "PHQ-9")
        #expect(Words(.english).shortTitle(PageSamples.worry) == "Worry in seven")
    }
}
