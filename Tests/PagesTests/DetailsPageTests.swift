import Clinic
import Foundation
import Pages
import Routes
import Testing

@Suite("A client's own data, on the pages")
struct DetailsPageTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private let now = Client(
        id: PageSamples.ana.id, code: "HR-0412", name: "Ana <Duarte> Lima", calledName: "Ana",
        born: Day(year: 1988, month: 5, day: 2), phone: "+34 600 123 456", email: "ana@example.org")

    private func model(
        mayWrite: Bool = true, typed: FormState? = nil, wasChanged: Bool = false
    ) -> DetailsModel {
        DetailsModel(
            client: now, base: "mark",
            changes: [
                .init(at: PageSamples.at(-3, 15), by: "Nora <Lindqvist>", before: PageSamples.ana, after: now),
                .init(
                    at: PageSamples.at(-40, 10), by: nil, before: PageSamples.ana.speaking(.spanish),
                    after: PageSamples.ana),
            ], mayWrite: mayWrite, typed: typed, wasChanged: wasChanged)
    }

    @Test("both versions are there with who changed what and when, and nothing that stayed the same")
    func changes() {
        let page = text(DetailsPage(PageSamples.context(), model()).bytes())
        #expect(page.contains("Ana Duarte</span>, became <b>Ana &lt;Duarte&gt; Lima</b>"))
        #expect(page.contains("by Nora &lt;Lindqvist&gt;") && page.contains("on the tablet, or from the machine"))
        #expect(page.contains("Spanish") || page.contains("español"))
        #expect(page.components(separatedBy: "became <b>").count == 5, "name, telephone, e-mail; language")
        #expect(page.contains("name=\"base\" value=\"mark\""))
    }

    @Test("where somebody changed them meanwhile, each field that differs says what stands there now")
    func meanwhile() {
        let form = FormState(values: [.clientName: "Anna Duarte", .phone: now.phone, .email: ""])
        let page = text(DetailsPage(PageSamples.context(), model(typed: form, wasChanged: true)).bytes())
        #expect(page.contains("value=\"Anna Duarte\"") && page.contains("Recorded meanwhile: Ana &lt;Duarte&gt; Lima"))
        #expect(page.contains("Recorded meanwhile: ana@example.org"))
        #expect(page.components(separatedBy: "Recorded meanwhile").count == 3, "the telephone number is the same")
        #expect(page.contains("Somebody changed these details while you typed"))
    }

    @Test("whoever only reads is offered no form")
    func reading() {
        let page = text(DetailsPage(PageSamples.context(), model(mayWrite: false)).bytes())
        #expect(!page.contains("action=\"/clients/\(now.id)/details\"") && page.contains("+34 600 123 456"))
    }

    @Test("a number is dialled and an address written to from the front desk's page")
    func contact() {
        let card = ClientCardModel(
            client: now, episodes: [], people: [:], appointments: [], mayBook: true)
        let page = text(ClientCardPage(PageSamples.context(), card).bytes())
        #expect(page.contains("href=\"tel:+34600123456\"") && page.contains("href=\"mailto:ana@example.org\""))
        #expect(page.contains("Correct details"))
    }

    @Test("every language says it", arguments: Language.allCases)
    func languages(language: Language) {
        #expect(text(DetailsPage(PageSamples.context(language), model()).bytes()).contains("id=\"changes\""))
    }

    @Test("the pages look as they were agreed")
    func goldens() throws {
        let goldens = PageGoldenTests()
        try goldens.compare("details", DetailsPage(PageSamples.context(), model()).bytes())
        let form = FormState(values: [.clientName: "Anna Duarte", .phone: now.phone])
        let told = DetailsPage(PageSamples.context(), model(typed: form, wasChanged: true))
        try goldens.compare("details-changed-meanwhile", told.bytes())
    }
}
