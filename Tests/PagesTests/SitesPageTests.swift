import Clinic
import Foundation
import Pages
import Routes
import Testing

@Suite("The page of sites")
struct SitesPageTests {
    private let sites = [
        Site(id: PageSamples.id(71), name: "Harbour <Row>"), Site(id: PageSamples.id(72), name: "Hill"),
    ]

    private func page(_ typed: SitesModel.Typed? = nil, _ language: Language = .english) -> [UInt8] {
        SitesPage(
            PageSamples.context(language, roles: [.administrator]), SitesModel(sites: sites, typed: typed)
        ).bytes()
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test("each site has its name in a form of its own, there is one for another, and one for the name of the practice")
    func forms() {
        let page = text(page())
        #expect(page.contains("value=\"Harbour &lt;Row&gt;\"") && page.contains("value=\"Hill\""))
        #expect(page.components(separatedBy: "action=\"/settings/sites").count == 5)
    }

    @Test("what was typed is there again, in its own form alone", arguments: Language.allCases)
    func typed(language: Language) {
        let form = FormState(values: [.site: "Hill"], problems: [FormProblems.Problem(field: "site", "Taken.")])
        let page = text(page(SitesModel.Typed(site: sites[0].id, form: form), language))
        #expect(page.components(separatedBy: "value=\"Hill\"").count == 3 && page.contains("Taken."))
        #expect(page.contains("href=\"#site-\(sites[0].id)\""))
    }

    @Test("it looks as it was agreed")
    func golden() throws { try PageGoldenTests().compare("sites", page()) }
}
