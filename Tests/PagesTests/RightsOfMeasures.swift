import Clinic
import Foundation
import Measures
import Pages
import Routes
import Testing

@Suite("Whose words a licensed measure is stands where a client reads them")
struct RightsOfMeasures {
    private static let copyright = "© 2003 A & B Owners"
    private static let licence = "Licence 4711 of Harbour Row"
    private static let line = "<p class=\"small soft\">© 2003 A &amp; B Owners Licence 4711 of Harbour Row</p>"

    private static func licensed(licence: String? = RightsOfMeasures.licence) -> Measure {
        let own = BuiltInMeasures.outcomeAdult
        return Measure(
            id: MeasureVersion(MeasureKey("licensed-outcome"), 1), title: LocalizedText("Licensed form"),
            purpose: .outcome, items: own.items, scoring: own.scoring, copyright: copyright, licence: licence)
    }

    private func check(_ measure: Measure) -> String {
        let model = CheckModel(measure: measure, calledName: "Ana", therapistName: "Nora", key: "key-of-the-sample")
        return String(decoding: CheckPage(PageSamples.clientContext(), model).bytes(), as: UTF8.self)
    }

    private func paper(_ measure: Measure) -> String {
        let model = PaperModel(
            client: PageSamples.ana, measure: measure,
            route: .paper(PageSamples.id(610), measure: measure.id.key.name), back: .session(PageSamples.id(610)),
            current: nil, isCorrection: false, day: PageSamples.today)
        return String(decoding: PaperPage(PageSamples.context(), model).bytes(), as: UTF8.self)
    }

    private func session(_ measure: Measure) -> String {
        let full = PageSamples.fullSession
        let model = SessionPageModel(
            client: full.client, session: full.session, number: full.number, appointment: full.appointment,
            next: full.next, standing: full.standing,
            outcome: CheckPanel(measure: measure, current: full.outcome.current, previous: nil),
            alliance: CheckPanel(measure: nil, current: nil, previous: nil), mayWrite: true)
        let page = SessionPage(PageSamples.context(now: PageSamples.inSession), model)
        return String(decoding: page.bytes(), as: UTF8.self)
    }

    @Test("at the foot of the check, of the form from paper, and below what it came to in the session")
    func shown() {
        for page in [check(Self.licensed()), paper(Self.licensed()), session(Self.licensed())] {
            #expect(page.components(separatedBy: Self.line).count - 1 == 1)
        }
    }

    @Test("and of the product's own checks nothing stands there")
    func own() {
        let own = BuiltInMeasures.outcomeAdult
        for page in [check(own), paper(own), session(own)] { #expect(!page.contains("Apache-2.0")) }
    }

    @Test("nor is a client told of a licence that asks for nothing")
    func free() {
        let page = check(Self.licensed(licence: "free to use, no permission needed"))
        #expect(page.contains("© 2003 A &amp; B Owners</p>") && !page.contains("free to use"))
    }
}
