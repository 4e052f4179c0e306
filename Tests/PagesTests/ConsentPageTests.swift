import Clinic
import Foundation
import Pages
import Routes
import Testing

@Suite("What a client agreed to, on the pages")
struct ConsentPageTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private func record(
        _ number: UInt64, _ matter: ConsentMatter, _ answer: ConsentAnswer, days: Int, giver: ConsentGiver = .client
    ) -> ConsentRecord {
        ConsentRecord(
            id: PageSamples.id(number), client: PageSamples.ana.id, matter: matter, answer: answer, giver: giver,
            day: PageSamples.today.adding(days: days), recordedBy: PageSamples.nora,
            recordedAt: PageSamples.at(days, 15))
    }

    private func model(_ typed: ConsentsModel.Typed? = nil) -> ConsentsModel {
        ConsentsModel(
            client: PageSamples.ana,
            consents: Consents(
                records: [
                    record(801, .measures, .given, days: -84), record(802, .measures, .withdrawn, days: -3),
                    record(803, .sharing, .given, days: -10, giver: .guardian),
                ], asked: [.measures, .messages]), people: [PageSamples.nora: "Nora <Lindqvist>"], mayWrite: true,
            typed: typed)
    }

    @Test("every answer is there with its day and who wrote it down, the last one first")
    func answers() {
        let page = text(ConsentsPage(PageSamples.context(), model()).bytes())
        #expect(page.contains("Nora &lt;Lindqvist&gt;") && page.contains("Not answered yet"))
        #expect(page.contains("a parent or guardian"))
        #expect(page.components(separatedBy: "action=\"/clients/\(PageSamples.ana.id)/consents\"").count == 4)
        #expect(page.components(separatedBy: "value=\"withdrawn\"").count == 2, "only a yes can be taken back")
    }

    @Test("what was typed into a refused form is still there, in that form alone")
    func typed() {
        let form = FormState(
            values: [.consentAnswer: "refused", .consentDay: "2030-01-01"],
            problems: [FormProblems.Problem(field: "consent-day-messages", "A day to come.")])
        let page = text(
            ConsentsPage(PageSamples.context(), model(ConsentsModel.Typed(matter: .messages, form: form))).bytes())
        #expect(page.components(separatedBy: "value=\"2030-01-01\"").count == 2)
        #expect(page.contains("A day to come."))
    }

    @Test("where there is no consent to measures the session offers no check and says why in one line")
    func session() {
        let full = PageSamples.fullSession
        func page(asks: Bool, now: Instant = PageSamples.inSession) -> String {
            let panel = CheckPanel(measure: full.outcome.measure, current: nil, replaced: [], previous: nil)
            let model = SessionPageModel(
                client: full.client, session: full.session, number: 3, appointment: full.appointment, next: full.next,
                standing: full.standing, outcome: panel, alliance: full.alliance, mayWrite: true, asksForChecks: asks)
            return text(SessionPage(PageSamples.context(now: now), model).bytes())
        }
        #expect(page(asks: true).contains("/hand-over\""))
        let without = page(asks: false)
        #expect(!without.contains("/hand-over\"") && !without.contains("/paper/"))
        #expect(without.contains("There is no consent to measures"))
        let over = page(asks: false, now: PageSamples.at(0, 16))
        #expect(over.contains("Measures are declined") && !over.contains("This session ended without"))
        #expect(page(asks: true, now: PageSamples.at(0, 16)).contains("This session ended without: outcome check."))
    }

    @Test("the sheet asks in the client’s language what the practice asks for", arguments: Language.allCases)
    func sheet(language: Language) {
        let ana = PageSamples.ana
        let model = ConsentsModel(
            client: Client(
                id: ana.id, code: ana.code, name: ana.name, calledName: ana.calledName, born: nil, language: language),
            consents: Consents(asked: [.measures]), people: [:], mayWrite: true)
        let page = text(ConsentSheetPage(PageSamples.context(), model).bytes())
        #expect(page.contains("lang=\"\(language.rawValue)\""))
        #expect(page.components(separatedBy: "☐").count == 3, "one question with two boxes")
        #expect(page.contains("\u{2003}\u{2003}☐"), "the second stands clear of the first")
    }

    @Test("every language says it", arguments: Language.allCases)
    func languages(language: Language) {
        #expect(text(ConsentsPage(PageSamples.context(language), model()).bytes()).contains("consent-measures"))
    }

    @Test("the pages look as they were agreed")
    func goldens() throws {
        let goldens = PageGoldenTests()
        try goldens.compare("consents", ConsentsPage(PageSamples.context(), model()).bytes())
        try goldens.compare("consent-sheet", ConsentSheetPage(PageSamples.context(), model()).bytes())
    }
}
