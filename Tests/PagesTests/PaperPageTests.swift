import Clinic
import Foundation
import Measures
import Pages
import Routes
import Testing

@Suite("The form that is typed in from paper")
struct PaperPageTests {
    @Test("What is out of range on a paper form is listed with the name of its line, in every language")
    func paperProblems() {
        for language in Language.allCases {
            let words = Words(language)
            let text = words.problem("problem.range", ["0", "10"])
            let model = PaperModel(
                client: PageSamples.ana, measure: BuiltInMeasures.outcomeAdult,
                route: .paper(PageSamples.id(610), measure: "outcome-adult"), back: .session(PageSamples.id(610)),
                current: nil, isCorrection: false, day: PageSamples.today,
                problems: BuiltInMeasures.outcomeAdult.items.prefix(2).map {
                    FormProblems.Problem(field: Field.item($0.key.name), text)
                })
            let page = String(decoding: PaperPage(PageSamples.context(language), model).bytes(), as: UTF8.self)
            for item in BuiltInMeasures.outcomeAdult.items.prefix(2) {
                let name = (item.shortText ?? item.text)(language).replacing("&", with: "&amp;")
                let colon = language == .french ? " :" : ":"
                #expect(page.contains("\(name)\(colon) \(words.within(text))</a>"), "\(language)")
            }
        }
    }
}
